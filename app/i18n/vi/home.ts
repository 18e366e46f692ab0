export default {
  hero: {
    born: 'Con chào đời.',
    once: 'Khai một lần là xong.',
    lead: 'Một tờ khai, ba cơ quan cùng làm: giấy khai sinh, đăng ký thường trú và thẻ bảo hiểm y tế cho bé. Còn bạn ở nhà, bên con.',
    start: 'Khai sinh cho con',
    note: 'Khai sinh trong 60 ngày không mất phí. Làm dở thì lưu lại, hôm sau làm tiếp.',
  },
  event: {
    title: 'Gia đình bạn đang có việc gì?',
    name: 'Con mới sinh',
    text: 'Bạn khai một lần. Khai sinh xong trước, rồi hai việc sau chạy cùng lúc.',
    results: {
      registration: 'Giấy khai sinh, kèm số định danh của bé',
      residence: 'Đăng ký thường trú cùng cha mẹ',
      card: 'Thẻ bảo hiểm y tế cho trẻ dưới 6 tuổi',
    },
    agencies: {
      registration: 'Ủy ban nhân dân xã, phường',
      residence: 'Công an xã, phường',
      card: 'Bảo hiểm xã hội',
    },
    prepare: 'Xem cần chuẩn bị gì',
  },
  promise: {
    title: 'Từ 21 ngày xuống 3 ngày làm việc',
    lead: 'Ba con số, ba thời điểm và hai cách đếm ngày. Chúng tôi nói rõ từng số.',
    before: {
      days: '21 ngày',
      when: 'Trước tháng 7/2023',
      text: 'Ba thủ tục làm lần lượt, ở ba nơi, khai ba lần. Đếm mọi ngày trong tuần.',
    },
    launch: {
      days: '4 ngày làm việc',
      when: 'Lời hứa từ 10/7/2023',
      text: 'Ba thủ tục được nối với nhau trên cả nước. Khai một lần.',
    },
    law: {
      days: '3 ngày làm việc',
      when: 'Nghị định 63/2024/NĐ-CP',
      text: 'Khai sinh xong trong ngày, rồi thường trú và thẻ bảo hiểm cùng lúc trong 2 ngày làm việc. Nếu nơi ở phải xác minh thì tổng là 5 ngày làm việc.',
      here: 'Đang áp dụng trên cổng này',
    },
  },
  doors: {
    title: 'Thử từ cả ba phía',
    lead: 'Cùng một hồ sơ, mỗi người thấy một việc khác.',
    citizen: {
      name: 'Người dân',
      text: 'Khai cho con như một người mẹ, người cha, rồi xem hồ sơ đi qua từng chặng.',
      enter: 'Vào là người dân',
    },
    official: {
      name: 'Cán bộ',
      text: 'Nhận hồ sơ, thẩm định, ký và trả kết quả tại ủy ban, công an hoặc bảo hiểm xã hội.',
      enter: 'Vào là cán bộ',
    },
    operator: {
      name: 'Người điều hành',
      text: 'Cho đồng hồ chạy tới và đọc từng thông điệp giữa các cơ quan.',
      enter: 'Vào phòng điều hành',
    },
  },
  measures: {
    title: 'Con số nào cũng mở ra được',
    text: 'Bao nhiêu hồ sơ trực tuyến từ đầu đến cuối, mất bao lâu, mấy phần đúng hẹn: mỗi con số dẫn tới đúng những dòng làm nên nó.',
    link: 'Xem số đo công khai',
  },
  simulation: {
    title: 'Một bản mô phỏng, và nói thẳng như vậy',
    text: 'Bạn cứ bấm, cứ sai, cứ thử lại. Không có gì ở đây tới cơ quan thật.',
    people:
      'Mọi người trong cổng đều là nhân vật. Số định danh bắt đầu bằng 901–963, không trùng với ai.',
    law: 'Thời hạn, ngày nghỉ và các bước theo đúng văn bản. Cổng có đồng hồ riêng, bắt đầu từ sáng thứ Hai, 05/08/2024.',
    own: 'Xin đừng nhập thông tin thật của bạn hay của người quen.',
  },
}
