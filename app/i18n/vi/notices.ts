export default {
  title: 'Tin nhắn',
  lead: 'Mọi tin về hồ sơ của bạn, tin mới nhất ở trên cùng. Mở trang này là tin được tính là đã xem.',
  count: '{{count}} tin, {{unread}} tin chưa xem',
  new: 'Mới',
  empty: {
    title: 'Chưa có tin nào',
    text: 'Khi bạn gửi hồ sơ, khi có kết quả hoặc khi cần bạn làm gì, tin sẽ hiện ở đây.',
  },
  pages: {
    label: 'Các trang tin',
    page: 'Trang {{page}} trên {{pages}}',
    newer: 'Tin mới hơn',
    older: 'Tin cũ hơn',
  },
  phone:
    'Tin cũng được gửi tới điện thoại và VNeID của bạn (trong bản mô phỏng này thì không gửi thật). Tin gửi đi không có đường dẫn: cơ quan nhà nước không bao giờ nhắn bạn bấm vào liên kết.',
  links: {
    open: 'Mở hồ sơ {{code}}',
    answer: 'Xem và trả lời',
    answered: 'Xem lại việc xin ý kiến',
    result: 'Xem kết quả',
    supplement: 'Xem cần bổ sung gì',
    pay: 'Mở hồ sơ {{code}} để nộp',
    rate: 'Mở hồ sơ {{code}} và đánh giá',
    feedback: 'Xem ý kiến và trả lời',
    concerned: 'Xem việc đã xảy ra và việc đang khắc phục',
  },
  dates: {
    promised: 'Hẹn xong chậm nhất {{when}}.',
    moved: 'Hẹn mới: chậm nhất {{when}} (lúc gửi hẹn {{first}}).',
    since: 'Chuyển đi lúc {{when}}; thời hạn vẫn tính từ lúc đó.',
    due: 'Hạn của bạn: {{when}}.',
    answerDue: 'Cơ quan phải trả lời chậm nhất {{when}}.',
  },
  told: {
    submitted: {
      title: 'Đã nhận hồ sơ',
      text: 'Đã nhận hồ sơ {{title}}. Giấy biên nhận có ngày hẹn từng việc.',
    },
    consentAsked: {
      title: 'Có người xin ý kiến của bạn',
      text: '{{applicant}} xin ý kiến của bạn về hồ sơ của {{title}}. {{procedure}} chỉ bắt đầu khi bạn đồng ý.',
    },
    consentReminder: {
      title: 'Nhắc bạn trả lời',
      text: 'Nhắc bạn: {{applicant}} vẫn chờ ý kiến của bạn về hồ sơ của {{title}}.',
    },
    consentGiven: {
      title: 'Đã có sự đồng ý',
      text: '{{title}}: {{who}} đã đồng ý. Thời hạn của {{procedure}} không còn phải chờ.',
    },
    consentGivenByOne: {
      title: 'Có thêm một người đồng ý',
      text: '{{title}}: một người được hỏi vừa đồng ý với {{procedure}}. Mở hồ sơ để xem còn chờ ai.',
    },
    consentEnding: {
      title: 'Sắp hết thời gian xác nhận',
      text: '{{procedure}} của {{title}} còn chờ người thân xác nhận. Mở hồ sơ để xem còn chờ ai và bạn có thể làm gì: nộp giấy ủy quyền có chứng thực, hoặc đi tiếp mà không làm việc này.',
    },
    consentOver: {
      title: 'Việc xin ý kiến của bạn đã dừng',
      text: '{{procedure}} trong hồ sơ của {{title}} đã dừng, vì không đủ {{who}} đồng ý. Bạn không phải trả lời hay làm gì thêm. Cần biết thêm, xin hỏi {{applicant}}.',
    },
    consentExpired: {
      title: 'Đã hết thời gian xác nhận',
      text: '{{procedure}} của {{title}} dừng lại vì chưa đủ người thân xác nhận. Các việc khác vẫn tiếp tục. Việc này nộp riêng lại được; mở hồ sơ để xem cách làm.',
    },
    consentDeclined: {
      title: 'Không được đồng ý',
      text: '{{title}}: {{who}} không đồng ý. {{procedure}} dừng lại; các việc khác vẫn tiếp tục. Mở hồ sơ để xem lý do và việc bạn làm được.',
    },
    paid: {
      title: 'Đã nhận tiền',
      text: 'Đã nhận tiền cho {{procedure}} của {{title}}. Bạn không phải làm gì thêm.',
    },
    paidInVain: {
      title: 'Tiền nộp thừa đang được trả lại',
      text: 'Có thêm một khoản tiền cho {{procedure}} của {{title}} mà bạn không còn phải nộp. Tiền đang được trả lại.',
    },
    paymentReminder: {
      title: 'Còn khoản phải nộp',
      text: 'Hồ sơ {{title}} còn khoản phải nộp cho {{procedure}}. Cơ quan chỉ duyệt được sau khi nộp.',
    },
    refunded: {
      title: 'Đã trả lại tiền',
      text: 'Khoản tiền cho {{procedure}} của {{title}} mà bạn không phải nộp nữa đã được trả lại bạn.',
    },
    stepIssued: {
      title: 'Có kết quả: {{procedure}}',
      text: '{{procedure}}: đã có kết quả cho {{title}}. Kết quả nằm trong hồ sơ, bạn xem và tải về lúc nào cũng được.',
    },
    completed: {
      title: 'Mọi việc đã xong',
      text: 'Hồ sơ {{title}} đã xong tất cả các việc. Bạn thấy thế nào? Một lời đánh giá ngắn giúp người sau.',
    },
    ended: {
      title: 'Hồ sơ đã khép lại',
      text: 'Hồ sơ {{title}} không còn việc nào đang làm. Mở hồ sơ để xem việc nào có kết quả, việc nào không, và vì sao.',
    },
    supplementAsked: {
      title: 'Cần bạn bổ sung',
      text: '{{procedure}} của {{title}} còn thiếu hoặc chưa đúng vài chỗ. Mở hồ sơ để xem từng chỗ và sửa; giờ của cơ quan tạm dừng trong lúc chờ bạn.',
    },
    supplementReminder: {
      title: 'Nhắc bạn bổ sung',
      text: '{{procedure}} của {{title}} vẫn chờ bạn bổ sung. Quá hạn mà chưa có thì cơ quan không giải quyết được việc này.',
    },
    supplementReceived: {
      title: 'Đã nhận phần bổ sung',
      text: 'Phần bổ sung cho {{procedure}} của {{title}} đã tới cơ quan. Bạn không phải làm gì thêm.',
    },
    supplementExpired: {
      title: 'Đã quá hạn bổ sung',
      text: '{{procedure}} của {{title}} không được bổ sung đúng hạn nên dừng lại. Bạn gửi lại được bất cứ lúc nào; mở hồ sơ để xem cách làm.',
    },
    refused: {
      title: 'Không giải quyết được',
      text: 'Cơ quan không giải quyết được {{procedure}} của {{title}}. Mở hồ sơ để đọc lý do, căn cứ, và việc bạn làm được tiếp.',
    },
    lapsed: {
      title: 'Một việc đã dừng',
      text: '{{procedure}} của {{title}} dừng lại vì việc phải xong trước đó không thành. Mở hồ sơ để xem việc bạn làm được.',
    },
    verifying: {
      title: 'Cơ quan đang xác minh',
      text: '{{procedure}} của {{title}}: cơ quan cần xác minh thêm trước khi quyết định. Bạn không phải làm gì; xong là có tin.',
    },
    onHold: {
      title: 'Tạm dừng một việc',
      text: '{{procedure}} của {{title}} tạm dừng. Lý do có trong hồ sơ; khi làm tiếp bạn được báo ngay.',
    },
    resumed: {
      title: 'Làm tiếp rồi',
      text: '{{procedure}} của {{title}} đã được làm tiếp.',
    },
    apologised: {
      title: 'Xin lỗi bạn, phải hẹn lại',
      text: 'Cơ quan xin lỗi bạn: {{procedure}} của {{title}} không xong kịp ngày đã hẹn. Lý do có trong hồ sơ. Bạn không phải làm gì.',
    },
    agencySilent: {
      title: 'Một cơ quan chậm báo nhận',
      text: '{{procedure}} của {{title}} đã được chuyển đi nhưng hệ thống của cơ quan chưa báo nhận. Người vận hành đang thúc; bạn không phải làm gì.',
    },
    agencyAnswered: {
      title: 'Cơ quan đã báo nhận',
      text: 'Cơ quan đã nhận {{procedure}} của {{title}}. Việc được làm tiếp như thường.',
    },
    numberMissing: {
      title: 'Đang chờ số định danh',
      text: 'Cơ sở dữ liệu dân cư chưa cấp số định danh cho {{title}}. Cơ quan đang hỏi lại; bạn không phải làm gì.',
    },
    numberCame: {
      title: 'Đã có số định danh',
      text: 'Đã có số định danh cá nhân cho {{title}}. {{procedure}} được làm tiếp.',
    },
    sentBack: {
      title: 'Kết quả được trả lại để sửa',
      text: 'Một cơ quan thấy chỗ chưa đúng trong kết quả {{procedure}} của {{title}} và đã chuyển lại để sửa. Bạn không phải làm gì; sửa xong là có tin.',
    },
    corrected: {
      title: 'Đã sửa xong',
      text: 'Kết quả {{procedure}} của {{title}} đã được sửa. Hãy dùng bản mới trong hồ sơ; bản cũ không còn giá trị.',
    },
    correctionAsked: {
      title: 'Đã nhận yêu cầu sửa',
      text: 'Yêu cầu sửa kết quả {{procedure}} của {{title}} đã tới cơ quan. Khi có trả lời bạn được báo ngay.',
    },
    correctionUpheld: {
      title: 'Kết quả được giữ nguyên',
      text: 'Cơ quan đã xem lại {{procedure}} của {{title}} và giữ nguyên kết quả. Mở hồ sơ để đọc lý do; bạn không đồng ý thì khiếu nại được.',
    },
    withdrawalAsked: {
      title: 'Đã nhận yêu cầu rút',
      text: 'Yêu cầu rút {{procedure}} của {{title}} đã tới cơ quan. Đổi ý thì bỏ yêu cầu trong hồ sơ, khi cơ quan chưa đồng ý.',
    },
    withdrawn: {
      title: 'Đã rút',
      text: '{{procedure}} của {{title}} đã được rút theo yêu cầu của bạn. Kết quả đã có thì vẫn còn giá trị.',
    },
    revoked: {
      title: 'Một kết quả đã bị thu hồi',
      text: 'Kết quả {{procedure}} của {{title}} đã bị thu hồi. Hồ sơ ghi rõ lý do, căn cứ và những việc các cơ quan đang khắc phục. Bạn không phải nộp thêm gì.',
    },
    compensated: {
      title: 'Một cơ quan đã khắc phục xong',
      text: '{{procedure}} của {{title}} đã được khắc phục xong sau khi kết quả bị thu hồi.',
    },
    concernedRevoked: {
      title: 'Một đăng ký về bạn đã bị thu hồi',
      text: 'Một đăng ký có ghi về bạn là sai và đã bị thu hồi. Chúng tôi xin lỗi bạn. Mở tin này để xem việc gì đã xảy ra, cơ quan nào đang khắc phục việc gì, và bạn làm gì trong lúc chờ.',
    },
    concernedRepaired: {
      title: 'Một việc về bạn đã được khắc phục',
      text: '{{procedure}}: cơ quan đã khắc phục xong phần việc của mình. Mở tin này để xem việc nào còn lại.',
    },
    feedbackReceived: {
      title: 'Đã nhận ý kiến của bạn',
      text: 'Ý kiến của bạn về hồ sơ {{title}} đã tới cơ quan phải trả lời. Không ai được làm khó bạn vì việc đó.',
    },
    feedbackMoreAsked: {
      title: 'Cơ quan hỏi thêm bạn',
      text: 'Để trả lời ý kiến của bạn về {{title}}, cơ quan cần biết thêm. Mở ra để đọc câu hỏi và viết thêm.',
    },
    feedbackAnswered: {
      title: 'Ý kiến của bạn đã có trả lời',
      text: 'Cơ quan đã trả lời ý kiến của bạn về {{title}}.',
    },
    feedbackRefused: {
      title: 'Cơ quan không nhận ý kiến này',
      text: 'Cơ quan không nhận giải quyết ý kiến của bạn về {{title}} và có ghi lý do. Không đồng ý thì bạn gửi ý kiến khác được.',
    },
    other: {
      title: 'Tin mới',
      text: 'Có tin mới về {{title}}.',
    },
  },
}
