/** A relative is asked for their agreement: the page of the relative, and what the applicant reads meanwhile. */
export default {
  vneid: 'VNeID mô phỏng',
  page: {
    title: 'Xin ý kiến của bạn',
    lead: '{{applicant}} đang làm hồ sơ của {{title}} và cần ý kiến của bạn.',
    simulated:
      'Trang này đóng vai ứng dụng VNeID. Không có gì được gửi tới VNeID thật hay tới cơ quan thật.',
    procedure: 'Thủ tục',
    office: 'Cơ quan giải quyết',
    askedAt: 'Hỏi bạn lúc',
    endsAt: 'Hạn trả lời',
    others: 'Cũng được hỏi',
    ends: 'Quá {{when}} mà còn người chưa trả lời thì việc này dừng lại.',
    only: 'Bạn chỉ thấy những gì cần để trả lời. Phần còn lại của tờ khai không hiện ở đây.',
    means: 'Trả lời rồi thì sao?',
    ifYes: 'Nếu bạn đồng ý',
    ifNo: 'Nếu bạn không đồng ý',
    clock:
      '{{office}} làm trong {{days}} ngày làm việc, tính từ lúc bạn đồng ý (văn bản {{law}}). Đồng ý từ {{cutOff}} trở đi thì tính từ ngày làm việc kế tiếp.',
    clockLater:
      '{{office}} làm trong {{days}} ngày làm việc, ngay sau khi các thủ tục trước xong (văn bản {{law}}).',
    hears: '{{applicant}} được báo ngay và đọc được lý do của bạn.',
    silence: 'Khi bạn chưa trả lời, việc này chưa bắt đầu. Các việc khác vẫn chạy.',
    answer: 'Ý kiến của bạn',
    once: 'Trả lời rồi là xong, không đổi lại được. Bạn hãy đọc kỹ trước khi trả lời.',
    agree: 'Tôi đồng ý',
    no: {
      title: 'Tôi không đồng ý',
      label: 'Vì sao bạn không đồng ý?',
      hint: 'Một hai câu là đủ, dưới 500 ký tự. {{applicant}} đọc được lời này.',
      send: 'Gửi: tôi không đồng ý',
    },
    problems: {
      missing: 'Hãy viết vì sao bạn không đồng ý.',
      tooLong: 'Lý do dài quá 500 ký tự. Hãy viết ngắn lại.',
      controlCharacters: 'Lý do có ký tự lạ không đọc được. Hãy gõ lại.',
      holdsNumber: 'Đừng ghi số định danh cá nhân vào lý do.',
    },
    thanks: 'Ý kiến của bạn đã được ghi lại và chuyển đi.',
    reason: 'Lý do bạn nêu',
    after: 'Sau đó:',
    afterState: '{{procedure}}: {{state}}.',
    since: 'Từ {{when}}.',
    conflict:
      'Câu này đã được trả lời: {{name}} {{answer}}, lúc {{when}}. Lần trả lời này không thay đổi gì.',
    answers: { given: 'đồng ý', declined: 'không đồng ý' },
    ended: 'Bạn không cần trả lời nữa: việc này đã dừng.',
    back: 'Hồ sơ của tôi',
  },
  list: {
    title: 'Xin ý kiến của bạn',
    asks: '{{applicant}} hỏi lúc {{when}}, về hồ sơ của {{title}}.',
    see: 'Xem và trả lời',
    seeAgain: 'Xem lại',
  },
  state: {
    asked: 'Chờ bạn trả lời',
    given: 'Bạn đã đồng ý lúc {{when}}.',
    declined: 'Bạn không đồng ý, lúc {{when}}.',
    ended: 'Không cần trả lời nữa',
  },
  check: {
    title: 'Cần {{who}} đồng ý',
    text: 'Gửi xong, chúng tôi hỏi {{name}} ({{who}}) trên VNeID. Thời hạn của {{procedure}} chỉ tính từ khi {{who}} đồng ý; các việc khác không phải chờ. Bạn nên báo trước cho {{name}}.',
  },
  wait: {
    heading: 'Ý kiến của {{who}}',
    title: 'Chờ {{name}} đồng ý',
    titleEarly: 'Đã hỏi {{name}}, chưa có trả lời',
    asked: 'Đã hỏi {{name}} ({{who}}) trên VNeID lúc {{when}}.',
    unreached:
      'VNeID không có ai mang số định danh đã khai cho {{name}}, nên câu hỏi chưa đến được ai. Hãy hỏi cơ quan ngay ở trang hồ sơ này, phần Ý kiến của bạn.',
    reminded: 'Đã nhắc lúc {{times}}.',
    remindAt: 'Chúng tôi nhắc lại lúc {{when}}.',
    noMore: 'Chúng tôi không nhắc thêm nữa: bạn nên gọi điện hoặc nói trực tiếp với {{name}}.',
    clock:
      'Trong lúc chờ, giờ của cơ quan không chạy: {{days}} ngày làm việc cho {{procedure}} chỉ tính từ khi {{who}} đồng ý.',
    early: 'Nếu {{who}} đồng ý trước khi thủ tục trước xong, ngày hẹn giữ nguyên.',
    ifNow:
      'Nếu {{who}} đồng ý ngay bây giờ: {{procedure}} xong chậm nhất {{stepBy}}, tất cả xong chậm nhất {{allBy}}. Không phải chờ thì đã hẹn {{first}}.',
    link: 'Báo cho {{name}}',
    linkHint:
      'Bạn nên gọi điện hoặc nói trực tiếp: {{name}} tự đăng nhập, mở mục Tin nhắn là thấy câu hỏi. Trên đây là địa chỉ của câu hỏi, chỉ {{name}} mở và trả lời được. Đừng gửi đường dẫn qua tin nhắn: cơ quan nhà nước không bao giờ nhắn ai bấm vào liên kết.',
    ways: {
      title: 'Nếu có người không trả lời được trên VNeID',
      until:
        'Mọi người được hỏi cần trả lời trước {{when}}. Quá lúc đó thì riêng {{procedure}} dừng lại; các việc khác vẫn tiếp tục.',
      counter:
        'Người đó có thể nộp giấy ủy quyền có chứng thực tại {{office}}: cán bộ ghi nhận thay, giờ của cơ quan chạy ngay sau đó.',
      without: 'Hoặc đi tiếp mà không làm {{procedure}}',
    },
    given: '{{name}} đã đồng ý',
    givenAt: '{{name}} ({{who}}) đồng ý lúc {{when}}.',
    waited: 'Việc này đã chờ {{duration}} làm việc; thời gian đó không tính cho cơ quan.',
    spent: 'Từ lúc gửi: {{all}} làm việc kể cả chờ {{who}}, {{without}} nếu không kể.',
    declined: '{{name}} không đồng ý',
    declinedAt: '{{name}} ({{who}}) trả lời lúc {{when}}. Lý do: “{{reason}}”',
    next: 'Bạn có thể làm gì tiếp?',
  },
}
