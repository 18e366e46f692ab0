import type { BundleTexts } from '../../bundle.ts'
import { errors } from './texts.vi.errors.ts'
import { fields } from './texts.vi.fields.ts'
import { afterwards, assumptions, consents, exceptions, papers } from './texts.vi.matters.ts'
import { pages } from './texts.vi.pages.ts'
import { result } from './texts.vi.results.ts'

export const vi: BundleTexts = {
  name: 'Khi người thân qua đời',
  short: 'Khai tử, xóa đăng ký thường trú, tiền mai táng và trợ cấp tuất: chỉ khai một lần',
  start: {
    title: 'Trước khi bắt đầu',
    lead: 'Chúng tôi xin chia buồn cùng gia đình. Bạn khai một lần; các cơ quan tự chuyển cho nhau. Bạn làm lúc nào cũng được, dừng lại bất cứ lúc nào và làm tiếp sau: những gì đã khai được giữ 30 ngày.',
    who: {
      title: 'Ai được khai?',
      text: 'Vợ, chồng, con, cha, mẹ hoặc người thân thích khác; không có ai thì đại diện cơ quan, tổ chức. Khai trên mạng cần định danh điện tử (VNeID) mức 2; chưa có thì khai tại Ủy ban nhân dân xã, phường, ở đó cán bộ khai giúp.',
    },
    need: {
      title: 'Cần có gì trong tay?',
      text: 'Số định danh cá nhân của người đã mất. Mất tại bệnh viện thì bệnh viện gửi giấy báo tử lên hệ thống, bạn không phải nộp. Mất ở nơi khác: ảnh chụp giấy của Ủy ban nhân dân cấp xã nơi mất, hoặc của công an khi là tai nạn. Nếu nhận tiền: số tài khoản, hoặc địa chỉ để bưu điện trả tận nhà.',
    },
    choices: {
      title: 'Có phải làm hết một lúc không?',
      text: 'Không. Khai tử và xóa đăng ký thường trú đi cùng nhau. Tiền mai táng và trợ cấp tuất thì bạn chọn. Trước khi bạn khai, chúng tôi xem các sổ và nói rõ gia đình được hưởng gì, vì sao. Việc chưa làm bây giờ thì sau này nộp riêng được.',
    },
    cost: {
      title: 'Hết bao nhiêu tiền?',
      text: 'Không mất tiền khi khai trong 15 ngày. Bản sao trích lục thêm: 8.000 đồng một bản (mức giả định). Quá 15 ngày thì có lệ phí do từng tỉnh quy định (mức giả định), gia đình người có công được miễn.',
    },
    when: {
      title: 'Bao giờ xong?',
      text: 'Khai tử xong ngay trong ngày làm việc; nếu phải xác minh thì không quá 3 ngày. Xóa đăng ký thường trú trong ngày làm việc sau đó. Tiền của bảo hiểm xã hội: tất cả không quá 9 ngày làm việc; của bảo trợ xã hội: 6 ngày (11 ngày với người từ đủ 80 tuổi đang nhận trợ cấp tuất hằng tháng); của người có công: 18 ngày. Gửi từ 15 giờ trở đi thì tính từ ngày làm việc kế tiếp. Thời gian thân nhân xác nhận trên VNeID, tối đa 5 ngày làm việc, không tính vào các hạn này.',
    },
  },
  ...exceptions,
  alternatives: {
    two: 'Chỉ khai tử và xóa đăng ký thường trú',
    socialInsurance: 'Có tiền của bảo hiểm xã hội',
    socialAssistance: 'Có tiền của bảo trợ xã hội',
    survivor80: 'Người mất từ đủ 80 tuổi, đang nhận trợ cấp tuất hằng tháng',
    merit: 'Người mất là người có công',
  },
  afterwards,
  assumptions,
  fees: {
    registration: 'Lệ phí khai tử đúng hạn',
    lateRegistration: 'Lệ phí khai tử quá hạn',
    deletion: 'Xóa đăng ký thường trú',
    certifiedCopy: 'Bản sao trích lục khai tử',
  },
  agencies: {
    'civil-status': { name: 'Ủy ban nhân dân cấp xã (tư pháp – hộ tịch)' },
    'commune-police': { name: 'Công an cấp xã' },
    'social-insurance': { name: 'Cơ quan bảo hiểm xã hội' },
    'social-affairs': { name: 'Cơ quan lao động – thương binh và xã hội' },
  },
  procedures: {
    'death-registration': {
      name: 'Đăng ký khai tử',
      short: 'Khai tử',
      form: 'Tờ khai đăng ký khai tử',
    },
    'residence-deletion': {
      name: 'Xóa đăng ký thường trú',
      short: 'Xóa thường trú',
      form: 'Tờ khai thay đổi thông tin cư trú (mẫu CT01)',
    },
    'funeral-allowance': {
      name: 'Giải quyết trợ cấp mai táng',
      short: 'Trợ cấp mai táng',
      form: 'Tờ khai hưởng trợ cấp mai táng',
    },
    'survivor-benefit': {
      name: 'Giải quyết trợ cấp tuất',
      short: 'Trợ cấp tuất',
      form: 'Tờ khai hưởng trợ cấp tuất của thân nhân',
    },
    'benefit-ending': {
      name: 'Dừng trợ cấp tuất hằng tháng',
      short: 'Dừng trợ cấp',
      form: 'Thông báo dừng trợ cấp tuất hằng tháng',
    },
    'funeral-support': {
      name: 'Hỗ trợ chi phí mai táng (bảo trợ xã hội)',
      short: 'Hỗ trợ mai táng',
      form: 'Tờ khai đề nghị hỗ trợ chi phí mai táng (mẫu số 04)',
    },
    'merit-allowance': {
      name: 'Giải quyết chế độ khi người có công từ trần',
      short: 'Chế độ người có công',
      form: 'Bản khai của thân nhân người có công từ trần',
    },
  },
  pages,
  fields,
  errors,
  papers,
  consents,
  result,
}
