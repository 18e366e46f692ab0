/** How declarations are filled in, and where they are left. */
export default {
  title: 'Khai mất bao lâu, bỏ dở ở đâu',
  lead: 'Trang nào của tờ khai làm người ta dừng lại? Ở đây chỉ có số đếm theo ngày và theo trang: không ghi ai khai và khai gì.',
  back: 'Số đo công khai',
  filter: { title: 'Chọn tờ khai', bundle: 'Tờ khai', who: 'Ai gõ', show: 'Xem' },
  who: { all: 'Tất cả', citizen: 'Người dân', official: 'Cán bộ tại quầy' },
  says: {
    begun_other: '{{count}} lần khai đã kết thúc',
    sent: '{{begun}}: {{sent}} tờ được gửi, {{left}} bỏ dở.',
    median: 'Một nửa số tờ gửi đi được khai trong {{time}}.',
    notTimed:
      'Chưa đo được thời gian: cần ít nhất 3 tờ do người gõ. Nhân vật mẫu điền xong tức thì nên không tính.',
    most: 'Bỏ dở nhiều nhất ở trang “{{page}}”: {{share}} số người đến đó.',
  },
  unit: 'Đơn vị: lần khai (một tờ khai được mở, rồi gửi hoặc bỏ). Tính theo ngày kết thúc.',
  funnel: {
    title: 'Qua từng trang',
    page: 'Trang',
    reached: 'Đến trang này',
    left: 'Bỏ dở tại đây',
    median: 'Một nửa mất không quá',
    leftText: '{{left}} ({{share}})',
    tooFew: 'dưới 3',
    notTimed: 'chưa đo được',
    papers: 'Giấy tờ kèm theo',
    check: 'Kiểm tra và gửi',
  },
  minutes_other: '{{count}} phút',
  longest: 'hơn 2 giờ',
  empty: {
    title: 'Chưa có lần khai nào kết thúc',
    text: 'Số đếm có khi tờ khai được gửi, được người khai xóa, hoặc hết hạn giữ mà chưa gửi.',
    few: 'Mới có 1 hoặc 2 lần khai kết thúc: chưa hiện số, vì sẽ chỉ vào một gia đình.',
    link: 'Xem mọi ngày',
  },
  how: {
    title: 'Tính thế nào',
    reached: 'Đến trang',
    reachedText:
      'Các trang mà câu trả lời dẫn qua, đến trang đầu tiên còn thiếu. Trang mà cơ sở dữ liệu đã trả lời thay thì tính là đã qua.',
    left: 'Bỏ dở',
    leftText:
      'Tờ khai bị chính người khai xóa, hoặc hết hạn giữ mà chưa gửi, tính tại trang đầu tiên còn thiếu. Tỷ lệ = số bỏ tại trang ÷ số đến trang. Tờ đang khai dở chưa tính.',
    time: 'Thời gian khai',
    timeText:
      'Tổng các khoảng giữa hai lần lưu, theo đồng hồ của cổng, đến lúc gửi. Khoảng im lặng quá 30 phút coi là đã rời đi và không tính (giả định). Chỉ lưu theo bậc phút thô; trung vị là bậc mà ít nhất một nửa không vượt quá.',
    kept: 'Lưu gì',
    keptText:
      'Số cộng dồn đổi trong cùng giao dịch làm kết thúc tờ khai và bằng đúng khi đếm lại từ các dòng. Dòng không dẫn về tờ khai, người khai hay hồ sơ. Dưới 3 thì không hiện.',
    query: 'Câu truy vấn',
    rows: 'Tải các dòng (CSV)',
    json: 'Tải các số (JSON)',
  },
}
