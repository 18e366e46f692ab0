export default {
  hero: {
    born: 'Con chào đời.',
    once: 'Khai một lần là xong.',
    lead: 'Bản mô phỏng chạy thật của ba thủ tục liên thông: một tờ khai, ba cơ quan cùng làm giấy khai sinh, đăng ký thường trú và thẻ bảo hiểm y tế cho bé.',
    start: 'Khai sinh cho con',
    try: 'Xem ba cách thử',
    note: 'Không cần tài khoản: bạn chọn một nhân vật rồi vào.',
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
  picture: {
    title: 'Ngay lúc này, trên cổng',
    shown:
      'Một tờ khai gửi lúc {{sentAt}} đang đi qua các cơ quan. Đây là hồ sơ của một nhân vật: trang này chỉ cho biết việc tới đâu, không nói của ai.',
    sent: 'Cha mẹ khai',
    underWay_other: '{{count}} hồ sơ đang đi trên cổng.',
    nothing: 'Lúc này không có hồ sơ nào đang đi',
    nothingText: 'Hồ sơ nào đã gửi cũng đã xong. Bạn gửi một hồ sơ, và nó hiện ở đây.',
  },
  numbers: {
    title: 'Ít tờ khai hơn, ít ngày chờ hơn',
    lead: 'Mỗi con số có nhãn: ai nói, từ bao giờ, đếm ngày thế nào.',
    declarations: 'Số lần khai',
    days: 'Số ngày chờ',
    source: {
      published: 'Nhà nước công bố',
      law: 'Luật của ngày hôm nay trên cổng',
      here: 'Cổng này',
    },
    apart: {
      value_other: '{{count}} tờ khai',
      when: 'Nếu làm từng việc riêng',
      text: 'Mỗi thủ tục một tờ khai, nộp ở một cơ quan.',
    },
    once: {
      when: 'Khai ở đây',
      value: '1 lần khai',
      text: 'Một bản khai, cổng tự làm ra các tờ khai cho từng cơ quan.',
    },
    before: {
      value_other: '{{count}} ngày',
      when: 'Trước tháng 7/2023',
      text: 'Tổng thời gian khi làm lần lượt từng thủ tục. Đếm mọi ngày trong tuần.',
    },
    launch: {
      value_other: '{{count}} ngày làm việc',
      when: 'Từ 10/7/2023',
      text: 'Lời hứa khi các thủ tục được nối với nhau trên cả nước.',
    },
    law: {
      value_other: '{{count}} ngày làm việc',
      when: 'Văn bản {{law}}',
      none: 'Ngày này trên cổng, chưa biết văn bản nào có hiệu lực.',
    },
    measured: 'Còn trên cổng này thật ra mất bao lâu? Xem số đo',
  },
  law: {
    sameDay: 'ngay trong ngày',
    days_other: '{{count}} ngày làm việc',
    verified_other: '({{count}} nếu phải xác minh)',
  },
  doors: {
    title: 'Ai cũng thử được, từ cả ba phía',
    lead: 'Cùng một hồ sơ, mỗi người thấy một việc khác. Chọn một nhân vật, không cần mật khẩu.',
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
