import type { BundleTexts } from '../../bundle.ts'

export const pages: BundleTexts = {
  deceased: {
    title: 'Ai đã qua đời?',
    lead: 'Có số định danh, chúng tôi lấy thông tin từ Cơ sở dữ liệu quốc gia về dân cư. Bạn không phải khai lại.',
    heading: 'Người đã mất',
  },
  person: {
    title: 'Thông tin của người đã mất',
    lead: 'Xin xem lại. Chỗ nào sai, bạn sửa được; cán bộ sẽ thấy cả hai và kiểm tra.',
    heading: 'Thông tin của người đã mất',
  },
  entitlement: {
    title: 'Bảo hiểm và trợ cấp của người đã mất',
    lead: 'Chúng tôi xem sổ bảo hiểm xã hội và danh sách trợ cấp để biết gia đình được hưởng gì. Các sổ chỉ trả lời người thân.',
    heading: 'Bảo hiểm, trợ cấp',
  },
  choice: {
    title: 'Gia đình được hưởng gì, và làm những việc nào?',
    lead: 'Đây là điều các sổ cho biết. Bạn chọn; việc không chọn thì không hỏi và không gửi gì đi.',
    heading: 'Quyền lợi và những việc xin làm',
  },
  death: {
    title: 'Ngày, giờ và nơi mất',
    lead: 'Nếu bệnh viện đã gửi giấy báo tử, bạn chỉ xem lại.',
    heading: 'Ngày, giờ, nơi mất',
  },
  notice: {
    title: 'Giấy báo tử hoặc giấy thay thế',
    lead: 'Ghi như trên giấy. Bạn cứ từ từ; có thể lưu lại và làm tiếp sau.',
    heading: 'Giấy báo tử',
  },
  funeral: {
    title: 'Người lo mai táng và cách nhận tiền',
    lead: 'Tiền mai táng trả cho người lo mai táng.',
    heading: 'Mai táng',
  },
  payer: {
    title: 'Ai lo mai táng?',
    lead: 'Có số của người này, chúng tôi lấy họ tên từ sổ dân cư.',
    heading: 'Người lo mai táng',
  },
  payment: {
    title: 'Tiền gửi về đâu?',
    lead: 'Chỉ cơ quan trả tiền thấy những dòng này.',
    heading: 'Nhận tiền',
  },
  basis: {
    title: 'Trợ cấp tuất được tính từ đâu?',
    lead: 'Chúng tôi lấy các số này từ sổ bảo hiểm xã hội để bạn biết mỗi cách nhận được bao nhiêu. Chỗ nào không có, bạn để trống cũng được: cơ quan bảo hiểm xã hội xem sổ và tính.',
    heading: 'Cách tính trợ cấp tuất',
  },
  survivors: {
    title: 'Trợ cấp tuất',
    lead: 'Khoản này dành cho thân nhân. Những người cùng được xét phải xác nhận; chúng tôi hỏi từng người trên VNeID sau khi bạn gửi.',
    heading: 'Trợ cấp tuất',
  },
  relatives: {
    title: 'Các thân nhân xác nhận',
    lead: 'Mỗi người chỉ thấy những dòng cần để trả lời. Bạn nên báo trước cho họ.',
    heading: 'Thân nhân',
  },
  confirming: {
    title: 'Xem lại các thân nhân',
    lead: 'Lấy từ sổ dân cư. Chỗ nào sai, bạn sửa được.',
    heading: 'Thông tin thân nhân',
  },
  contact: {
    title: 'Liên hệ và nhận kết quả',
    lead: 'Chúng tôi chỉ liên hệ về hồ sơ này.',
    heading: 'Liên hệ, nhận kết quả',
  },
  receiving: {
    title: 'Gửi thư hoặc tiền về đâu?',
    lead: 'Chỉ cần khi bạn nhận giấy tờ hoặc tiền qua bưu điện.',
    heading: 'Địa chỉ nhận',
  },
}
