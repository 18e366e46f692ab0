/** What somebody else has declared before, and one follows. */
export default {
  list: {
    title: 'Hồ sơ bạn cùng theo dõi',
    line: '{{applicant}} đã khai lúc {{when}}.',
  },
  before: {
    title: '{{applicant}} đã khai việc này',
    text: '{{applicant}} đã gửi hồ sơ lúc {{when}}. Bạn không phải khai nữa; có thể dừng ở đây. Nếu bạn được xin ý kiến, câu hỏi nằm trong mục Hồ sơ của tôi. Bạn vẫn gửi bản khai này thì được cùng theo dõi hồ sơ đó, không mở hồ sơ thứ hai.',
  },
  page: {
    title: '{{title}}: đã có người thân khai',
    lead: '{{applicant}} đã gửi hồ sơ này lúc {{when}}. Bạn không phải khai lại; từ giờ bạn xem được hồ sơ đi tới đâu.',
    kept: {
      title: 'Những gì bạn đã khai không mất',
      text: 'Bản khai của bạn vẫn nằm trong mục Hồ sơ của tôi. Có điều gì bạn biết mà {{applicant}} chưa khai thì nói với {{applicant}}, hoặc với cơ quan dưới đây.',
    },
    steps: 'Các việc và cơ quan đang làm',
    promised: 'Hẹn xong chậm nhất {{when}}.',
    ask: 'Cần hỏi thêm: nêu mã hồ sơ {{code}} với cơ quan, hoặc hỏi {{applicant}}.',
    back: 'Hồ sơ của tôi',
  },
}
