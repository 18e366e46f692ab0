export default {
  title: 'Chọn người để đăng nhập',
  lead: 'Cổng này là bản mô phỏng, nên bạn chọn một nhân vật thay cho đăng nhập thật. Không ai trong số này có thật.',
  ended:
    'Phiên trước đã kết thúc vì để yên khá lâu. Những gì bạn đã lưu vẫn còn; hãy đăng nhập lại để tiếp tục.',
  endedWhileTyping:
    'Phiên đã kết thúc trong lúc bạn gõ. Những gì bạn vừa gõ không mất: hãy đăng nhập lại đúng người để làm tiếp.',
  carried: {
    title: 'Những gì bạn đã viết',
    lead: 'Bạn đã đăng nhập lại. Để không làm nhầm việc dưới tên người khác, cổng không tự gửi. Hãy chép lại lời dưới đây, mở lại trang, dán vào rồi gửi.',
    nothing: 'Không có gì đang chờ ở đây.',
    words: 'Lời bạn đã viết ({{number}})',
    back: 'Mở lại trang đang làm',
  },
  signedOut: 'Bạn đã đăng xuất.',
  unknown: 'Không có người này trong danh sách. Hãy chọn lại.',
  nobody: 'Chưa có nhân vật nào. Hãy chạy lệnh khởi động để tạo dữ liệu mẫu.',
  groups: 'Bạn muốn vào với tư cách nào?',
  group: { citizen: 'Người dân', official: 'Cán bộ', operator: 'Người điều hành' },
  about: {
    citizen: 'Khai và theo dõi hồ sơ của gia đình mình.',
    official: 'Tiếp nhận, thẩm định, phê duyệt, ký và trả kết quả tại một cơ quan.',
    operator: 'Xem và chỉnh đồng hồ của cổng, xem thư từ giữa các cơ quan.',
  },
  first: {
    start: 'Lần đầu? Bắt đầu ở đây',
    office: 'Hồ sơ bạn vừa xem đang ở đây',
  },
  citizens: {
    new_other: 'Chưa khai ({{count}} người)',
    filed_other: 'Đã có hồ sơ ({{count}} người)',
  },
  waiting_zero: 'không có việc đang chờ',
  waiting_other: '{{count}} việc đang chờ',
  choose: 'Đăng nhập',
  bornIn: 'Sinh năm {{year}}',
  operatorName: 'Người điều hành bản mô phỏng',
}
