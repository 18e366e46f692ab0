import type { NoticeMessage } from './notice-messages.ts'

interface Said {
  /** The short name of the procedure; empty for what concerns the whole dossier. */
  procedure: string
  /** The day of a promise or a limit, `16/08/2024`. */
  promised?: string
  due?: string
}

/**
 * What happened, in the words of a phone. No name and no number of anybody: a phone lies about, and others read it.
 * No link either: a real authority never asks for a click in a text message.
 */
const said: Record<NoticeMessage, (facts: Said) => string> = {
  submitted: ({ promised }) => `đã nhận hồ sơ${by(', hẹn xong', promised)}`,
  consentAsked: () => 'có người xin ý kiến của bạn',
  consentReminder: () => 'nhắc bạn trả lời người xin ý kiến',
  consentOver: ({ procedure }) => `${procedure}: việc xin ý kiến bạn đã dừng`,
  consentGiven: ({ procedure }) => `${procedure}: người được hỏi đã đồng ý`,
  consentGivenByOne: ({ procedure }) => `${procedure}: thêm một người đã đồng ý`,
  consentEnding: ({ procedure }) => `${procedure}: sắp hết hạn người thân xác nhận`,
  consentExpired: ({ procedure }) => `${procedure}: hết hạn xác nhận, việc này dừng`,
  consentDeclined: ({ procedure }) => `${procedure}: người được hỏi không đồng ý, việc này dừng`,
  paid: () => 'đã nhận tiền bạn nộp',
  paidInVain: () => 'có tiền nộp thừa, đang trả lại bạn',
  paymentReminder: () => 'nhắc bạn còn khoản chưa nộp',
  refunded: () => 'tiền không phải nộp đã trả lại bạn',
  stepIssued: ({ procedure }) => `${procedure}: đã có kết quả`,
  completed: () => 'mọi việc đã xong',
  ended: () => 'hồ sơ đã khép lại',
  supplementAsked: ({ procedure, due }) => `${procedure}: cần bổ sung${by(' trước', due)}`,
  supplementReminder: ({ procedure, due }) => `${procedure}: nhắc bạn bổ sung${by(' trước', due)}`,
  supplementReceived: ({ procedure }) => `${procedure}: đã nhận phần bổ sung`,
  supplementExpired: ({ procedure }) => `${procedure}: đã quá hạn bổ sung`,
  refused: ({ procedure }) => `${procedure}: không giải quyết được`,
  lapsed: ({ procedure }) => `${procedure}: đã dừng`,
  verifying: ({ procedure }) => `${procedure}: cơ quan đang xác minh`,
  onHold: ({ procedure }) => `${procedure}: đang tạm dừng`,
  resumed: ({ procedure, promised }) => `${procedure}: làm tiếp${by(', hẹn', promised)}`,
  apologised: ({ procedure, promised }) => `${procedure}: xin lỗi bạn${by(', hẹn lại', promised)}`,
  agencySilent: ({ procedure }) => `${procedure}: chậm báo nhận, đang thúc`,
  agencyAnswered: ({ procedure }) => `${procedure}: cơ quan đã báo nhận`,
  numberMissing: () => 'đang chờ số định danh của bé',
  numberCame: () => 'đã có số định danh của bé',
  sentBack: ({ procedure }) => `${procedure}: kết quả được trả lại để sửa`,
  corrected: ({ procedure }) => `${procedure}: đã sửa xong`,
  correctionAsked: ({ procedure }) => `${procedure}: đã nhận yêu cầu sửa`,
  correctionUpheld: ({ procedure }) => `${procedure}: kết quả giữ nguyên`,
  withdrawalAsked: ({ procedure }) => `${procedure}: đã nhận yêu cầu rút`,
  withdrawn: ({ procedure }) => `${procedure}: đã rút`,
  revoked: ({ procedure }) => `${procedure}: kết quả đã bị thu hồi`,
  compensated: ({ procedure }) => `${procedure}: đã khắc phục xong`,
  concernedRevoked: () => 'một đăng ký về bạn đã bị thu hồi, đang khắc phục',
  concernedRepaired: ({ procedure }) => `${procedure}: đã khắc phục xong`,
  feedbackReceived: ({ due }) => `đã nhận ý kiến của bạn${by(', trả lời trước', due)}`,
  feedbackMoreAsked: () => 'cơ quan hỏi thêm về ý kiến của bạn',
  feedbackAnswered: () => 'ý kiến của bạn đã có trả lời',
  feedbackRefused: () => 'cơ quan không nhận ý kiến, có ghi lý do',
  other: () => 'có tin mới',
}

const by = (words: string, day: string | undefined) => (day ? `${words} ${day}` : '')

/**
 * The text that goes to a phone: what happened, in the bundle's own words where it has some, to which dossier, and where
 * to read more. Vietnamese.
 */
export function phoneText(message: NoticeMessage, code: string, facts: Said, own?: string): string {
  return `Một Lần: ${own ?? said[message](facts)}. Hồ sơ ${code}. Mở mục Tin nhắn để xem.`
}
