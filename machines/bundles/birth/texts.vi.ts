import type { BundleTexts } from '../../bundle.ts'
import { consents } from './texts.vi.consents.ts'
import { errors } from './texts.vi.errors.ts'
import { exceptions } from './texts.vi.exceptions.ts'
import { fields } from './texts.vi.fields.ts'
import { papers } from './texts.vi.papers.ts'

export const vi: BundleTexts = {
  name: 'Khai sinh cho bé',
  short: 'Khai sinh, đăng ký thường trú và thẻ bảo hiểm y tế: chỉ khai một lần',
  start: {
    title: 'Trước khi bắt đầu',
    lead: 'Bạn khai một lần. Ba cơ quan cùng làm: khai sinh trước, rồi đăng ký thường trú và cấp thẻ bảo hiểm y tế chạy song song.',
    who: {
      title: 'Ai được khai?',
      text: 'Mẹ hoặc cha của bé. Nếu cha mẹ không khai được thì ông, bà hoặc người thân khai thay, sau khi đã thống nhất nội dung với cha mẹ. Khai trên mạng cần định danh điện tử (VNeID) mức 2; chưa có thì khai tại Ủy ban nhân dân xã, phường, ở đó cán bộ khai giúp.',
    },
    need: {
      title: 'Cần có gì trong tay?',
      text: 'Mã giấy chứng sinh do bệnh viện cấp và số định danh cá nhân của cha, mẹ. Không phải nộp bản sao giấy tờ nào: những gì cơ quan nhà nước đã biết thì không hỏi lại. Không có mã, hoặc bé sinh ở nhà: chụp ảnh một giấy thay thế là đủ.',
    },
    choices: {
      title: 'Có phải làm cả ba việc không?',
      text: 'Không. Cha mẹ chưa có nơi thường trú: khai sinh và thẻ bảo hiểm y tế. Bé đã có thẻ: khai sinh và thường trú, vì ở đây chỉ cấp thẻ lần đầu. Bé ở với ông bà hay người khác: vẫn đăng ký thường trú được ở đó. Bạn chọn trong lúc khai. Bé đã có giấy khai sinh: nộp riêng đăng ký thường trú hoặc thẻ, kèm số giấy khai sinh.',
    },
    single: {
      title: 'Bé đã có giấy khai sinh?',
      text: 'Chỉ nộp việc còn thiếu, kèm số giấy khai sinh.',
    },
    variants: {
      residenceOnly: {
        title: 'Chỉ đăng ký thường trú',
        text: 'Không quá 2 ngày làm việc; 5 ngày nếu phải xác minh.',
      },
      cardOnly: {
        title: 'Chỉ cấp thẻ bảo hiểm y tế',
        text: 'Thẻ đầu tiên của bé, không quá 2 ngày làm việc.',
      },
    },
    cost: {
      title: 'Hết bao nhiêu tiền?',
      text: 'Không mất tiền khi bé chưa quá 60 ngày tuổi. Bản sao giấy thêm: 8.000 đồng một bản (mức giả định). Quá 60 ngày thì có lệ phí do từng tỉnh quy định (mức giả định), hộ nghèo được miễn. Nếu có khoản phải nộp, bạn thấy rõ trước khi gửi và nộp trên mạng sau khi gửi.',
    },
    when: {
      title: 'Bao giờ xong?',
      text: 'Giấy khai sinh có ngay trong ngày làm việc. Đăng ký thường trú và thẻ bảo hiểm y tế có sau đó không quá 2 ngày làm việc. Tất cả không quá 3 ngày làm việc. Gửi từ 15 giờ trở đi thì tính từ ngày làm việc kế tiếp. Bé vào hộ do người khác làm chủ hộ thì thời hạn đăng ký thường trú tính từ khi chủ hộ đồng ý trên VNeID.',
    },
  },
  ...exceptions,
  fees: {
    registration: 'Lệ phí khai sinh đúng hạn',
    lateRegistration: 'Lệ phí khai sinh quá hạn',
    residence: 'Lệ phí đăng ký thường trú cho trẻ em',
    card: 'Cấp thẻ bảo hiểm y tế lần đầu',
    certifiedCopy: 'Bản sao trích lục khai sinh',
  },
  agencies: {
    'civil-status': { name: 'Ủy ban nhân dân cấp xã (tư pháp – hộ tịch)' },
    'commune-police': { name: 'Công an cấp xã' },
    'social-insurance': { name: 'Cơ quan bảo hiểm xã hội' },
  },
  procedures: {
    'birth-registration': {
      name: 'Đăng ký khai sinh',
      short: 'Khai sinh',
      form: 'Tờ khai đăng ký khai sinh',
    },
    'permanent-residence': {
      name: 'Đăng ký thường trú',
      short: 'Thường trú',
      form: 'Tờ khai thay đổi thông tin cư trú (mẫu CT01)',
    },
    'health-card': {
      name: 'Cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
      short: 'Thẻ bảo hiểm y tế',
      form: 'Tờ khai tham gia bảo hiểm y tế (mẫu TK1-TS)',
    },
  },
  pages: {
    family: {
      title: 'Bạn là ai với bé?',
      lead: 'Mấy câu này cho biết cần hỏi bạn những gì tiếp theo.',
      heading: 'Gia đình',
    },
    certificate: {
      title: 'Giấy khai sinh bé đã có',
      lead: 'Có số giấy, chúng tôi tra thông tin của bé và cha mẹ trong sổ hộ tịch. Sổ chỉ trả lời cha mẹ của bé. Nếu không tra được, bạn khai theo giấy và cán bộ sẽ đối chiếu.',
      heading: 'Giấy khai sinh',
    },
    hospital: {
      title: 'Mã giấy chứng sinh',
      lead: 'Bệnh viện đã gửi giấy chứng sinh lên hệ thống. Có mã này, bạn không phải khai lại những gì bệnh viện đã ghi.',
      heading: 'Giấy chứng sinh',
    },
    child: {
      title: 'Thông tin của bé',
      lead: 'Xin đọc kỹ, nhất là họ tên: giấy tờ của bé sẽ ghi đúng như thế. Chỗ nào sai, bạn sửa được ngay.',
      heading: 'Bé',
    },
    parents: {
      title: 'Số định danh của cha, mẹ',
      lead: 'Có số này, chúng tôi lấy thông tin từ Cơ sở dữ liệu quốc gia về dân cư. Bạn không phải khai lại.',
      heading: 'Cha, mẹ',
    },
    mother: {
      title: 'Thông tin của mẹ',
      lead: 'Xin xem lại. Chỗ nào sai, bạn sửa được; cán bộ sẽ thấy cả hai và kiểm tra.',
      heading: 'Mẹ',
    },
    father: {
      title: 'Thông tin của cha',
      lead: 'Xin xem lại. Chỗ nào sai, bạn sửa được; cán bộ sẽ thấy cả hai và kiểm tra.',
      heading: 'Cha',
    },
    marriage: {
      title: 'Đăng ký kết hôn của cha mẹ',
      lead: 'Lấy từ sổ hộ tịch điện tử. Bạn không phải nộp giấy chứng nhận kết hôn.',
      heading: 'Kết hôn',
    },
    recognition: {
      title: 'Việc nhận cha',
      lead: 'Cha mẹ chưa kết hôn thì người cha được ghi vào giấy khai sinh theo giấy tờ nhận cha, con.',
      heading: 'Nhận cha, con',
    },
    origin: {
      title: 'Dân tộc và quê quán của bé',
      lead: 'Cha và mẹ có điểm khác nhau, nên bé theo ai là do gia đình thống nhất.',
      heading: 'Dân tộc, quê quán',
    },
    residence: {
      title: 'Nơi ở và những việc xin làm',
      lead: 'Nơi bé ở quyết định cơ quan nào làm hồ sơ; bạn không phải tự chọn cơ quan. Việc nào không xin thì không hỏi và không gửi gì đi.',
      heading: 'Bé ở với ai, xin làm việc gì',
    },
    host: {
      title: 'Bé sẽ ở cùng ai?',
      lead: 'Có số của người này, chúng tôi lấy địa chỉ và tên chủ hộ từ cơ sở dữ liệu cư trú. Cha mẹ phải đồng ý để bé ở nơi khác.',
      heading: 'Người bé ở cùng',
    },
    household: {
      title: 'Nơi bé sẽ ở',
      lead: 'Xin xem lại. Nếu xin đăng ký thường trú, bé sẽ được ghi vào hộ ở địa chỉ này.',
      heading: 'Nơi bé ở và cơ quan giải quyết',
    },
    card: {
      title: 'Thẻ bảo hiểm y tế của bé',
      lead: 'Trẻ dưới 6 tuổi được Nhà nước cấp thẻ, không phải đóng tiền.',
      heading: 'Thẻ bảo hiểm y tế',
    },
    contact: {
      title: 'Liên hệ và nhận kết quả',
      lead: 'Chúng tôi chỉ liên hệ về hồ sơ này.',
      heading: 'Liên hệ, nhận kết quả',
    },
    receiving: {
      title: 'Gửi giấy tờ về đâu?',
      lead: 'Chỉ cần khi bạn nhận giấy tờ qua bưu chính hoặc xin thẻ giấy.',
      heading: 'Địa chỉ nhận',
    },
  },
  fields,
  errors,
  papers,
  consents,
  result: {
    'birth-registration': {
      title: 'Giấy khai sinh',
      registerNumber: 'Số đăng ký',
      personalNumber: 'Số định danh cá nhân',
      childName: 'Họ, chữ đệm, tên',
      childBornOn: 'Ngày, tháng, năm sinh',
      childBornInWords: 'Ghi bằng chữ',
      childSex: 'Giới tính',
      childEthnicity: 'Dân tộc',
      childNationality: 'Quốc tịch',
      childBirthPlace: 'Nơi sinh',
      childBirthAddress: 'Địa chỉ nơi sinh',
      childNativePlace: 'Quê quán',
      motherName: 'Họ, chữ đệm, tên người mẹ',
      motherBornOn: 'Ngày sinh của mẹ',
      motherEthnicity: 'Dân tộc của mẹ',
      motherNationality: 'Quốc tịch của mẹ',
      motherStreet: 'Nơi cư trú của mẹ',
      motherCommune: 'Xã, phường của mẹ',
      fatherName: 'Họ, chữ đệm, tên người cha',
      fatherBornOn: 'Ngày sinh của cha',
      fatherEthnicity: 'Dân tộc của cha',
      fatherNationality: 'Quốc tịch của cha',
      fatherStreet: 'Nơi cư trú của cha',
      fatherCommune: 'Xã, phường của cha',
      birthOffice: 'Nơi đăng ký khai sinh',
      requesterName: 'Người đi khai sinh',
      issuedOn: 'Ngày đăng ký',
    },
    'permanent-residence': {
      title: 'Thông báo kết quả đăng ký thường trú',
      registerNumber: 'Số thông báo',
      childName: 'Họ, chữ đệm, tên',
      personalNumber: 'Số định danh cá nhân',
      childBornOn: 'Ngày, tháng, năm sinh',
      childSex: 'Giới tính',
      residenceStreet: 'Nơi thường trú',
      residenceCommune: 'Xã, phường',
      householderName: 'Chủ hộ',
      childHouseholdRelation: 'Quan hệ với chủ hộ',
      residenceOffice: 'Cơ quan đăng ký cư trú',
      issuedOn: 'Ngày đăng ký',
    },
    'health-card': {
      title: 'Thẻ bảo hiểm y tế',
      cardNumber: 'Mã thẻ (15 ký tự, cách ghi dùng trước ngày 01/8/2025)',
      cardPersonalNumber: 'Mã thẻ (là số định danh cá nhân, từ ngày 01/8/2025)',
      childName: 'Họ, chữ đệm, tên',
      childBornOn: 'Ngày, tháng, năm sinh',
      childSex: 'Giới tính',
      firstCareFacility: 'Nơi khám bệnh, chữa bệnh ban đầu',
      cardForm: 'Hình thức thẻ',
      validUntil: 'Có giá trị đến ngày',
      insuranceOffice: 'Cơ quan cấp thẻ',
      issuedOn: 'Ngày cấp',
    },
  },
}
