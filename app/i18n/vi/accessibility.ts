export default {
  title: 'Ai cũng dùng được',
  lead: 'Trang này nói thật: cổng nhắm tới đâu, đã kiểm tra những gì, chỗ nào còn thiếu, và báo lỗi thế nào.',
  aim: {
    title: 'Chúng tôi nhắm tới đâu',
    text: 'Mọi trang theo chuẩn WCAG 2.2 mức AA, bằng tiếng Việt và tiếng Anh, trên điện thoại rẻ, đường truyền chậm và khi tắt JavaScript.',
  },
  can: {
    title: 'Bạn làm được những gì',
    keyboard: 'Đi hết cổng chỉ bằng bàn phím; phím Tab đầu tiên đưa thẳng tới nội dung.',
    zoom: 'Phóng to 400% (bằng màn hình rộng 320 điểm ảnh) mà không phải cuộn ngang.',
    script: 'Tắt JavaScript: khai, gửi, theo dõi và nhận kết quả vẫn đủ.',
    motion: 'Tắt chuyển động trong máy thì bản đồ hồ sơ đứng yên.',
    contrast: 'Dùng màu tương phản cao của máy: đường viền, trạng thái và chỗ đang chọn vẫn thấy.',
    reader: 'Nghe bằng trình đọc màn hình: trạng thái nào cũng có chữ, không chỉ có màu.',
    time: 'Nghỉ giữa chừng: bản khai tự lưu, phiên hết thì đăng nhập lại và khai tiếp.',
    print: 'In giấy tiếp nhận và kết quả trên khổ A4.',
  },
  checked: {
    title: 'Đã kiểm tra những gì',
    lead: 'Các phép thử này chạy lại mỗi khi mã nguồn thay đổi:',
    axe: 'Bộ luật axe (WCAG 2.0 đến 2.2 mức A, AA và các khuyến nghị), ở 320 và 1280 điểm ảnh, hai ngôn ngữ thay nhau: không còn lỗi nào.',
    journey: 'Cả hành trình, từ đăng nhập tới kết quả, đi bằng trình duyệt tắt JavaScript.',
    weight:
      'Trang đầu tiên của người dân nặng không quá 60 kB khi tắt JavaScript và 150 kB khi bật.',
    styles:
      'Không có kiểu chữ hay màu nào viết thẳng trong trang; chính sách bảo mật từ chối điều đó.',
  },
  gaps: {
    title: 'Chỗ còn thiếu',
    people:
      'Chưa có người khuyết tật nào thử cổng này. Phép thử tự động chỉ tìm ra một phần các trở ngại.',
    readers: 'Chưa nghe thử bằng NVDA, JAWS, VoiceOver hay TalkBack.',
    pdf: 'Tệp PDF của kết quả chưa được kiểm tra với trình đọc màn hình. Trang kết quả có đủ cùng nội dung.',
    rehearsal:
      'Hình vẽ ở trang diễn tập của người điều hành khó theo dõi trên màn hình hẹp; bên cạnh có bản chữ.',
    languages: 'Chưa có tiếng dân tộc thiểu số, ngôn ngữ ký hiệu hay bản dễ đọc.',
  },
  report: {
    title: 'Gặp trở ngại thì sao',
    text: 'Đây là bản mô phỏng, không có cơ quan nào đứng sau và không có ai trực bàn trợ giúp. Nếu bạn có mã nguồn, hãy ghi lại trở ngại ở nơi bạn lấy mã nguồn: trang nào, bạn dùng gì, điều gì không làm được.',
    real: 'Cần làm thủ tục thật? Hãy tới Cổng Dịch vụ công quốc gia hoặc Ủy ban nhân dân xã, phường nơi bạn ở.',
  },
}
