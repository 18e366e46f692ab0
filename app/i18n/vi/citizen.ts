export default {
  promise: {
    title: 'Nếu bạn gửi ngay bây giờ',
    by: 'Chậm nhất {{when}}',
    byOnceAgreed: 'Chậm nhất {{when}} nếu {{who}} trả lời ngay; chỉ tính từ khi {{who}} trả lời đủ',
    total: 'Tất cả xong chậm nhất {{when}}, trong {{days}} ngày làm việc.',
    totalOf: '{{procedures}}: xong chậm nhất {{when}}, trong {{days}} ngày làm việc.',
    case: '{{name}}: tất cả xong chậm nhất {{when}}, trong {{days}} ngày làm việc.',
    caseAsks: 'Chưa kể thời gian chờ {{who}} xác nhận.',
    chain:
      'Mỗi ngày hẹn là ngày muộn nhất. Việc sau bắt đầu khi việc trước có kết quả; việc trước xong sớm thì cơ quan sau cũng phải xong sớm hơn.',
    startsLater:
      'Giờ làm việc hôm nay đã qua {{cutOff}} hoặc hôm nay là ngày nghỉ, nên hồ sơ được tính từ {{day}}.',
    rule: 'Hồ sơ gửi từ {{cutOff}} trở đi được tính từ ngày làm việc kế tiếp.',
    law: 'Căn cứ: văn bản {{law}}.',
  },
  before: {
    level: {
      title: 'Bạn chưa khai trên mạng được',
      missing:
        'Tài khoản định danh điện tử (VNeID) của bạn đang ở mức {{level}}. Khai liên thông cần mức 2.',
      where:
        'Lên mức 2: mang thẻ căn cước đến Công an xã, phường bất kỳ để lấy vân tay và ảnh chân dung, không mất tiền; rồi kích hoạt trên ứng dụng VNeID và trở lại trang này.',
      counter:
        'Không muốn chờ: khai tại Ủy ban nhân dân xã, phường, cán bộ khai giúp, cũng đủ ba việc. Cha hoặc mẹ kia có mức 2 thì khai được ngay ở đây.',
    },
    start: 'Bắt đầu khai',
    signIn: 'Đăng nhập và bắt đầu',
    signInNote: 'Đăng nhập xong, bạn trở lại đúng trang này.',
    continue: 'Khai tiếp bản đang dở',
    another: 'Khai một bản khác',
    anotherNote: 'Khi đó là cho một người khác.',
    open: {
      title: 'Bạn có một bản đang khai dở',
      named: 'Bản khai cho {{title}}, lưu lúc {{savedAt}}.',
      unnamed: 'Lưu lúc {{savedAt}}.',
    },
    sent: {
      title: 'Bạn đã gửi rồi',
      one: '{{title}}, mã hồ sơ {{code}}',
      text: 'Không cần gửi lại cho cùng một người. Khai mới chỉ khi đó là cho người khác, hoặc việc khác.',
    },
    onlyCitizens: 'Bạn đang đăng nhập với tư cách khác. Hãy đăng nhập là người dân để khai.',
    asCitizen: 'Đăng nhập là người dân',
    time: 'Khai mất khoảng 10 phút. Mỗi trang được lưu lại, bạn nghỉ lúc nào cũng được.',
    whoWorks: 'Ai làm việc gì',
    noRules: {
      title: 'Chưa nhận hồ sơ vào ngày này',
      text: 'Ngày trên cổng nằm ngoài thời gian có quy định mà bản mô phỏng biết. Người điều hành cần chọn một ngày khác.',
    },
  },
  me: {
    title: 'Hồ sơ của tôi',
    lead: 'Bản khai dở, hồ sơ đã gửi và tin nhắn về hồ sơ của bạn.',
    saved: 'Đã lưu. Bạn quay lại lúc nào cũng được, trên bất kỳ máy nào.',
    deleted: 'Đã xóa bản khai dở. Không còn gì của bản đó được giữ lại.',
    drafts: {
      title: 'Đang khai dở',
      unnamed: 'Chưa có tên',
      saved: 'Lưu lúc {{when}}',
      kept: 'Giữ đến {{when}}, rồi tự xóa',
      warning:
        'Nhắc bạn lúc {{warned}}: bản này sẽ tự xóa lúc {{when}}. Mở ra và lưu một trang thì được giữ tiếp; không cần nữa thì xóa ngay cũng được.',
      continue: 'Khai tiếp',
      ready: 'Đã đủ câu trả lời: xem lại và gửi',
      delete: 'Xóa bản này',
      deleteText:
        'Xóa rồi thì không lấy lại được. Những gì sổ của Nhà nước đang có thì không bị ảnh hưởng.',
      deleteConfirm: 'Xóa hẳn',
    },
    dossiers: {
      title: 'Đã gửi',
      code: 'Mã hồ sơ',
      sent: 'Gửi lúc',
      promised: 'Hẹn xong',
      open: 'Đang giải quyết',
      closed: 'Đã xong',
      late: 'Đang trễ hẹn',
      consent: 'Chờ đồng ý',
      promisedConsent: '{{when}}, chưa kể chờ đồng ý',
      follow: 'Theo dõi',
      results: 'Đã có kết quả',
      resultsOf: '{{done}} trên {{all}} việc',
      receipt: 'Giấy tiếp nhận và hẹn trả',
    },
    notices: {
      title: 'Tin về hồ sơ',
      none: 'Chưa có tin nào.',
      all: 'Xem tất cả tin nhắn',
    },
    empty: {
      title: 'Bạn chưa khai gì ở đây',
      text: 'Khi bạn bắt đầu một bản khai hoặc gửi hồ sơ, chúng sẽ hiện ở trang này.',
    },
    start: 'Khai việc mới',
  },
}
