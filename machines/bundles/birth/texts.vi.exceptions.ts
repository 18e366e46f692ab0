import type { BundleTexts } from '../../bundle.ts'

/** Why an office waits, and why it may refuse. */
export const exceptions = {
  holds: {
    consultedAgency: 'Chờ cơ quan khác trả lời ý kiến',
    hospitalAnswer: 'Chờ cơ sở y tế xác nhận giấy chứng sinh',
  },
  undoes: {
    'permanent-residence': 'Xóa đăng ký thường trú đã ghi cho bé theo giấy khai sinh này',
    'health-card': 'Dừng giá trị thẻ bảo hiểm y tế đã cấp; khoản đã chi thì xử lý theo quy định',
  },
  grounds: {
    registeredByMistake: 'Đăng ký nhầm',
    registeredByFraud: 'Đăng ký do gian dối',
    noSupplement: 'Đã quá thời hạn bổ sung mà hồ sơ chưa được bổ sung',
    alreadyRegistered: 'Việc sinh này đã được đăng ký',
    notCompetent: 'Việc này thuộc thẩm quyền của nơi khác',
    untrue: 'Nội dung khai không đúng sự thật',
    noLegalDwelling: 'Không có chỗ ở hợp pháp tại nơi đề nghị đăng ký',
    forbiddenPlace: 'Nơi đề nghị thuộc diện không được đăng ký thường trú mới',
    alreadyInsured: 'Bé đã có thẻ bảo hiểm y tế còn giá trị',
  },
} satisfies BundleTexts
