export default {
  site: {
    name: 'Một Lần',
    tagline: 'Khai một lần, xong ba thủ tục',
    simulation: 'Đây là bản mô phỏng. Mọi người và hồ sơ đều không có thật.',
    portalDate: 'Ngày trên cổng: {{date}}',
    simulationLabel: 'Bản mô phỏng',
    noLegalForce: 'In từ bản mô phỏng Một Lần. Không có giá trị pháp lý.',
    skipToContent: 'Đến nội dung chính',
    home: 'Trang chủ',
  },
  session: {
    signIn: 'Đăng nhập',
    signOut: 'Đăng xuất',
    signedInAs: 'Đang đăng nhập: {{name}}',
  },
  language: {
    label: 'Ngôn ngữ',
    vi: 'Tiếng Việt',
    en: 'English',
  },
  nav: {
    label: 'Lối đi chính',
    birth: 'Khai sinh cho con',
    dossiers: 'Hồ sơ của tôi',
    queue: 'Việc cần làm',
    operator: 'Phòng điều hành',
    measures: 'Số đo',
  },
  parts: {
    optional: '(không bắt buộc)',
    change: 'Sửa',
    progress: 'Bước {{current}} trên {{total}}',
    date: { day: 'Ngày', month: 'Tháng', year: 'Năm' },
    errors: { title: 'Có thông tin cần sửa', prefix: 'Lỗi: ' },
  },
  map: {
    together: '{{number}} việc chạy cùng lúc',
    who: 'Đang giữ',
    since: 'Từ lúc',
    promised: 'Hẹn xong',
  },
  footer: {
    help: {
      title: 'Cần người giúp?',
      text: 'Bàn trợ giúp của bản mô phỏng mở từ thứ Hai đến thứ Sáu, 07:30–17:00. Khi hỏi, bạn chỉ cần đọc mã hồ sơ.',
    },
    simulation: {
      title: 'Về bản mô phỏng',
      text: 'Không có gì ở đây được gửi tới cơ quan thật. Số định danh bắt đầu bằng 901–963, những đầu số không cấp cho ai.',
      measures: 'Xem số đo công khai',
    },
    reach: {
      title: 'Ai cũng dùng được',
      text: 'Trang chạy cả khi tắt JavaScript, khi chỉ có bàn phím, khi phóng to 400% hay nghe bằng trình đọc màn hình. Còn vướng chỗ nào, hãy báo bàn trợ giúp.',
    },
  },
  duration: {
    days_other: '{{count}} ngày',
    hours_other: '{{count}} giờ',
    minutes_other: '{{count}} phút',
    late: 'quá hạn {{duration}}',
  },
  errors: {
    title: {
      badRequest: 'Yêu cầu không đọc được',
      notAllowed: 'Bạn không có quyền làm việc này',
      foreign: 'Yêu cầu không đến từ trang này',
      notFound: 'Không tìm thấy trang',
      conflict: 'Việc này không còn làm được',
      tooLarge: 'Nội dung gửi lên quá lớn',
      invalid: 'Có thông tin cần sửa',
      tooMany: 'Bạn thao tác quá nhanh',
      broken: 'Đã có lỗi ở phía chúng tôi',
      unavailable: 'Cổng đang tạm ngừng',
    },
    text: {
      badRequest: 'Địa chỉ hoặc nội dung gửi lên bị sai dạng. Hãy quay lại và thử lần nữa.',
      notAllowed:
        'Trang này dành cho người khác. Nếu bạn đăng nhập nhầm người, hãy đăng xuất rồi chọn lại.',
      foreign:
        'Để giữ an toàn, chúng tôi chỉ nhận biểu mẫu gửi từ chính trang này. Hãy mở lại trang và gửi lần nữa.',
      notFound: 'Địa chỉ có thể bị gõ sai, hoặc trang không còn nữa.',
      conflict:
        'Có thể người khác vừa làm việc này, hoặc hồ sơ đã sang bước khác. Hãy mở lại trang để xem tình trạng mới nhất.',
      tooLarge: 'Biểu mẫu chỉ nhận tối đa 64 kB. Những gì bạn đã lưu trước đó vẫn còn.',
      invalid: 'Hãy quay lại, kiểm tra các câu trả lời và gửi lần nữa.',
      tooMany_other: 'Hãy chờ khoảng {{count}} giây rồi thử lại. Những gì bạn đã lưu vẫn còn.',
      tooManyNow: 'Hãy chờ một phút rồi thử lại. Những gì bạn đã lưu vẫn còn.',
      broken: 'Không phải lỗi của bạn. Những gì bạn đã lưu vẫn còn. Hãy thử lại sau ít phút.',
      unavailable: 'Hãy thử lại sau ít phút. Những gì bạn đã lưu vẫn còn.',
    },
    supportCode: 'Mã hỗ trợ: {{code}}',
    back: 'Về trang chủ',
    otherPerson: 'Chọn người khác',
    tryAgain: 'Mở lại trang',
  },
}
