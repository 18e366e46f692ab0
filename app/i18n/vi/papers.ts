export default {
  receivers: 'Nơi nhận: {{procedures}}',
  arrived: {
    title: 'Không cần giấy này nữa',
    text: 'Dữ liệu đã có trong hệ thống. Bấm Tiếp tục; tệp đã gửi (nếu có) sẽ không được dùng.',
  },
  handedIn: 'Tệp đã gửi',
  file: 'Tệp {{number}}',
  about: '{{type}}, {{size}}',
  types: {
    'application/pdf': 'PDF',
    'image/jpeg': 'Ảnh JPEG',
    'image/png': 'Ảnh PNG',
  },
  kilobytes: '{{size}} KB',
  megabytes: '{{size}} MB',
  look: 'Tải về xem',
  remove: 'Gỡ',
  choose: 'Chọn tệp hoặc chụp ảnh',
  chooseMore: 'Chọn thêm tệp, nếu giấy có nhiều trang',
  hint: '{{hint}} Nhận ảnh JPEG, PNG hoặc PDF, mỗi tệp không quá {{megabytes}} MB, nhiều nhất {{files}} tệp.',
  more: 'Gửi tệp này rồi thêm tệp khác',
  attached: 'Đã nhận tệp.',
  removed: 'Đã gỡ tệp.',
  keeping: 'Tệp được giữ cùng bản khai đến {{when}} và chỉ bạn xem được cho đến khi bạn gửi hồ sơ.',
  faults: {
    missing: '{{paper}}: chưa có tệp nào. Hãy chọn một tệp trước khi gửi.',
    empty: '{{paper}}: tệp này rỗng. Hãy chọn tệp khác hoặc chụp lại.',
    tooLarge:
      '{{paper}}: tệp lớn hơn {{megabytes}} MB. Hãy chụp lại với cỡ ảnh nhỏ hơn, hoặc tách thành nhiều tệp. Những gì bạn đã khai vẫn còn.',
    harmful:
      '{{paper}}: tệp có dấu hiệu của phần mềm độc hại nên không được nhận và không được lưu. Hãy chụp ảnh tờ giấy và gửi ảnh đó.',
    wrongType:
      '{{paper}}: tệp này không phải ảnh JPEG, PNG hay PDF, dù tên tệp có thể ghi như vậy. Hãy chụp ảnh tờ giấy hoặc lưu lại thành PDF.',
    mixed:
      '{{paper}}: trong tệp có lẫn nội dung khác (trang web, tệp nén…) nên không được nhận. Hãy chụp ảnh tờ giấy và gửi ảnh đó.',
    active:
      '{{paper}}: tệp PDF này có chương trình hoặc tệp khác bên trong. Hãy in lại thành PDF, hoặc chụp ảnh tờ giấy.',
    damaged:
      '{{paper}}: tệp bị hỏng hoặc bị cắt cụt. Hãy mở thử trên máy, rồi gửi lại hoặc chụp lại.',
    tooMany: '{{paper}}: đã đủ {{files}} tệp. Hãy gỡ bớt một tệp trước khi thêm.',
    unreadable: '{{paper}}: tệp không đến nơi trọn vẹn. Hãy gửi lại.',
  },
  check: { title: 'Giấy tờ gửi kèm', none: 'Không gửi' },
  desk: {
    title: 'Giấy tờ người khai gửi kèm',
    open: 'Mở tệp {{number}}/{{of}} (thẻ mới)',
    onRequest: 'Cơ quan đã yêu cầu người khai bổ sung giấy này.',
    logged: 'Mỗi lần mở đều được ghi lại.',
  },
}
