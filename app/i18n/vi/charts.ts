/** Words that stand in and around every drawing of numbers. */
export default {
  table: 'Xem bảng số của hình',
  target: 'Mục tiêu: {{label}}',
  map: {
    none: 'Chưa có số, hoặc ẩn vì quá ít',
    under: 'Dưới {{to}}',
    between: 'Từ {{from}} đến dưới {{to}}',
    over: 'Từ {{from}} trở lên',
    tooFew: 'ẩn vì quá ít trường hợp',
    nothing: 'chưa có trường hợp nào',
    source:
      'Mỗi ô là một tỉnh, thành phố (63, trước ngày 01/07/2025), đặt gần đúng vị trí; chữ trong ô là tên viết tắt, có trong bảng.',
  },
}
