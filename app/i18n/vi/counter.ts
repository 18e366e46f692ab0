export default {
  title: 'Quầy tiếp nhận',
  lead: 'Khai giúp người đến quầy: cùng các câu hỏi, cùng các sổ, một hồ sơ như khai trên mạng. Hồ sơ ghi rõ cán bộ khai giúp nên không tính là trực tuyến toàn trình.',
  back: 'Về việc cần làm',
  saved: 'Đã lưu. Bản khai dở nằm trong danh sách dưới đây.',
  deleted: 'Đã xóa bản khai dở. Không còn gì của bản đó được giữ lại.',
  find: {
    title: 'Ai đến quầy?',
    label: 'Số định danh cá nhân, hoặc họ và tên đầy đủ',
    hint: 'Người này không cần có VNeID. Mỗi người hiện ra được ghi vào nhật ký xem dữ liệu của họ.',
    button: 'Tìm',
    errors: {
      missing: 'Hãy nhập số định danh cá nhân, hoặc họ và tên đầy đủ.',
      notTwelveDigits: 'Số định danh cá nhân phải có đúng 12 chữ số. Hãy đếm lại.',
      realProvince:
        'Số này có mã tỉnh thật (001 đến 096) nên có thể là của người thật. Chúng tôi không tra và không lưu. Hãy dùng số mô phỏng bắt đầu bằng 901 đến 963.',
      unknownPrefix: 'Ba chữ số đầu phải từ 901 đến 963, là mã của bản mô phỏng. Hãy xem lại.',
    },
    found_other: 'Tìm thấy {{count}} người',
    none: {
      title: 'Không tìm thấy ai',
      text: 'Cơ sở dữ liệu dân cư không có người này. Hãy đối chiếu số hoặc họ tên với giấy tờ họ mang theo.',
    },
    born: 'Sinh ngày {{day}}',
    start: 'Khai giúp {{name}}',
  },
  drafts: {
    title: 'Đang khai dở tại quầy này',
    none: 'Không có bản nào đang khai dở.',
    unnamed: 'Chưa có tên',
    person: 'Người đến khai',
    for: 'Khai cho',
    saved: 'Lưu lúc {{when}}, {{by}}',
    kept: 'Giữ đến {{when}}, rồi tự xóa',
    continue: 'Khai tiếp',
  },
  typing: {
    title: 'Bạn khai giúp {{person}}',
    text: 'Đọc từng câu và ghi câu trả lời của họ. Mỗi giá trị bạn gõ ghi rõ là cán bộ gõ.',
    back: 'Về quầy tiếp nhận',
  },
  keeping: {
    kept: 'Bản khai được giữ đến {{when}} ở quầy này; cán bộ tiếp nhận của cơ quan khai tiếp được. Người đến khai thấy hồ sơ khi đã gửi.',
  },
  pledge: {
    text: 'Đọc lại các câu trả lời cho {{person}} nghe. Họ cam đoan bằng lời rằng những điều đã khai là đúng sự thật.',
    label:
      'Tôi đã đọc lại; {{person}} cam đoan những điều đã khai là đúng và chịu trách nhiệm trước pháp luật.',
    missing: 'Hãy đọc lại cho {{person}} và đánh dấu lời cam đoan để gửi.',
  },
  elsewhere: {
    title: 'Cơ quan nhận hồ sơ này: {{office}}',
    text: 'Quầy này không nhận được vì nơi cư trú thuộc cơ quan khác. {{person}} có thể đến cơ quan đó, hoặc tự khai trên mạng với VNeID mức 2. Bản khai vẫn được giữ ở đây để sửa nếu nơi ở ghi nhầm.',
  },
  slip: {
    title: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
    lead: 'In và đưa cho người đến khai. Có VNeID thì họ theo dõi được trên cổng này.',
    applicant: 'Người nộp',
    typedBy: 'Cán bộ khai giúp',
    channel: 'Cách nộp',
    channelCounter: 'Tại quầy',
    pay: 'Hồ sơ có khoản phải nộp: người nộp trả trên mạng, từ trang hồ sơ của họ. Quầy không thu tiền.',
    next: 'Khai giúp người khác',
    print: 'Trang này in vừa khổ A4: dùng lệnh In của trình duyệt.',
  },
}
