export default {
  title: 'Kiểm tra giấy tờ',
  genuine: {
    title: 'Bản lưu là thật, đang có hiệu lực',
    text: 'Bản lưu của cổng có chữ ký số đúng của cơ quan cấp, và nội dung chưa bị ai sửa. Tờ giấy trên tay bạn thì chưa được kiểm tra: hãy đối chiếu nó với phần dưới đây.',
  },
  superseded: {
    title: 'Bản lưu là thật, nhưng đã có bản mới thay',
    text: 'Cơ quan đã cấp bản mới lúc {{when}}. Tờ này không còn hiệu lực: hãy hỏi người đưa giấy lấy bản mới.',
  },
  revoked: {
    title: 'Giấy đã bị thu hồi',
    text: 'Cơ quan cấp đã thu hồi tờ này lúc {{when}}. Không dùng nó nữa.',
  },
  unconfirmed: {
    title: 'Không xác nhận được tờ giấy này',
    text: 'Nội dung lưu và chữ ký số của cơ quan không khớp nhau. Đừng tin tờ giấy này trước khi hỏi cơ quan ghi trên đó.',
    next: 'Hãy ghi lại địa chỉ của trang này để đưa cơ quan xem.',
  },
  unknown: {
    title: 'Không có giấy tờ nào mang mã này',
    text: 'Mã có thể bị gõ thiếu hoặc nhầm chữ hoa, chữ thường.',
    remedy:
      'Hãy quét lại mã QR trên giấy, hoặc chép nguyên đường dẫn in cạnh mã. Vẫn không được thì tờ giấy không do cổng này cấp: hãy hỏi cơ quan ghi trên đó.',
  },
  facts: {
    title: 'Đối chiếu với tờ giấy bạn cầm',
    compare:
      'Tờ giấy bạn cầm phải khớp với bản lưu: so chữ cái đầu của tên, số và ngày cấp. Chỗ nào không khớp thì đừng tin tờ giấy đó.',
    whole:
      'Muốn đối chiếu toàn bộ nội dung, hãy nhờ người đưa giấy mở tệp PDF có chữ ký số trong kho giấy tờ của họ.',
    kind: 'Loại giấy',
    number: 'Số',
    agency: 'Ngành',
    office: 'Cơ quan cấp',
    issuedOn: 'Ngày cấp',
    subject: 'Của',
    subjectText: '{{initials}}, sinh năm {{year}}',
    signedAt: 'Ký số lúc',
  },
  least:
    'Trang này ai có mã cũng xem được, nên chỉ hiện chữ cái đầu của tên và năm sinh: không có tên đầy đủ, số định danh hay địa chỉ.',
  checkedAt: 'Kiểm tra lúc {{when}}, theo giờ của cổng.',
  keys: 'Dành cho kỹ thuật: khóa công khai của các cơ quan (JWKS)',
  simulation: 'Đây là bản mô phỏng: mọi giấy tờ ở đây không có giá trị pháp lý.',
}
