import type { BundleTexts } from '../../bundle.ts'

/** Why an office waits, and why it may refuse. */
export const exceptions = {
  /** Said where cases are compared. */
  likeness: {
    suspected:
      'Cơ quan đang đối chiếu với một hồ sơ tương tự, để không ai bị đăng ký hai lần. Sinh đôi, sinh ba là chuyện bình thường. Kết quả được ký ngay khi đối chiếu xong.',
    kinds: {
      same: 'Cùng giấy chứng sinh, hoặc cùng tên, cùng mẹ, cùng ngày sinh: rất có thể là một việc.',
    },
  },
  holds: {
    consultedAgency: 'Chờ cơ quan khác trả lời ý kiến',
    hospitalAnswer: 'Chờ cơ sở y tế xác nhận giấy chứng sinh',
  },
  toldFirst: {
    'birth-registration':
      'Cha mẹ của bé được báo trước tiên (mẹ, hoặc cha nếu giấy không ghi mẹ), rồi đến người nộp hồ sơ, sau đó đến các cơ quan.',
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
