/** The open-data page, with the dictionary of every column. */
export default {
  title: 'Dữ liệu mở',
  lead: 'Mọi con số của cổng này đều có thể tính lại từ những tệp dưới đây. Không tệp nào có tên người, số định danh, mã hồ sơ hay lời ai đã viết.',
  back: 'Tất cả số đo',
  licence: {
    title: 'Được dùng thế nào',
    text: 'Giấy phép Creative Commons Ghi công 4.0 (CC BY 4.0): được dùng, sửa, chia sẻ cho mọi mục đích, chỉ cần ghi “Một Lần, dữ liệu mô phỏng”. Đây là dữ liệu mô phỏng: không ai trong đó có thật, và không con số nào nói về một cơ quan có thật.',
    link: 'Đọc giấy phép',
  },
  api: {
    title: 'Giao diện lập trình (API)',
    text: 'Chương trình có thể đọc thẳng các con số tại /api/v1, không cần đăng ký: JSON, nhiều câu hỏi có cả CSV. Mọi đường dẫn, tham số và câu trả lời được mô tả theo OpenAPI 3.1.',
    document: 'Tài liệu OpenAPI (JSON)',
    example: 'Ví dụ: mọi số đo theo bước (JSON)',
  },
  privacy: {
    title: 'Riêng tư',
    text: 'Mỗi hồ sơ và mỗi người mang một bí danh không đổi và không tra ngược được. Thời điểm trong nhật ký chỉ ghi đến phút. Cơ quan và tỉnh có dưới 3 hồ sơ thì ghi “hidden”, cùng với cán bộ ở đó.',
  },
  limit:
    'Mỗi lần tải có nhiều nhất {{count}} hồ sơ, tính từ hồ sơ đầu tiên của khoảng đã chọn. Cần nhiều hơn thì chia thành các khoảng ngắn.',
  choose: {
    title: 'Tải nhật ký sự kiện',
    text: 'Để trống ngày nếu muốn tất cả. Ngày là ngày gửi hồ sơ.',
    bundle: 'Nhóm thủ tục',
    all: 'Tất cả',
    ocel: 'Tải OCEL 2.0 (JSON)',
    csv: 'Tải bảng phẳng (CSV)',
  },
  busy: 'Đang có nhiều người tải cùng lúc. Xin thử lại sau nửa phút.\n',
  sets: {
    title: 'Các bộ dữ liệu',
    download: 'Tải',
    columns: 'Từ điển các cột ({{count}})',
    column: 'Cột',
    meaning: 'Nghĩa là',
    rows: {
      name: 'Các dòng làm nên con số',
      about:
        'Mỗi dòng là một hồ sơ, một bước hay một việc gia đình, với mọi điều các số đo dùng đến. CSV theo RFC 4180, UTF-8; ô trống nghĩa là chưa biết hoặc không tính.',
    },
    figures: {
      name: 'Các con số',
      about: 'Mỗi dòng là một số đo với đơn vị, tử số và mẫu số của nó.',
    },
    fillings: {
      name: 'Các tờ khai đã mở',
      about:
        'Mỗi dòng là một tờ khai đã gửi hoặc bỏ dở: đến trang nào, mất bao lâu (theo bậc), không ghi ai khai và khai gì. Dòng không dẫn về tờ khai hay hồ sơ. Dưới 3 tờ khai thì không có dòng nào.',
    },
    events: {
      name: 'Nhật ký sự kiện, bảng phẳng',
      about:
        'Mỗi dòng là một sự kiện của một hồ sơ, theo thứ tự đã xảy ra. Dùng được ngay trong bảng tính và công cụ khai phá quy trình.',
    },
    ocel: {
      name: 'Nhật ký sự kiện, OCEL 2.0',
      about:
        'Cùng nhật ký ấy theo chuẩn mở OCEL 2.0 (ocel-standard.org): mỗi sự kiện nối với mọi đối tượng nó chạm tới, nên thấy được cả ba thủ tục của một hồ sơ. Giá trị đều là chữ, như lược đồ JSON của chuẩn đòi hỏi.',
    },
  },
  unit: { 'life-event': 'Việc gia đình', dossier: 'Hồ sơ', step: 'Bước' },
  columns: {
    figures: {
      id: 'Tên của số đo; cũng là địa chỉ /measures/ của nó.',
      unit: 'Đơn vị đang đếm.',
      label: 'measured: đo được; input: đưa vào; fitted: chỉnh cho khớp; predicted: mô phỏng ra.',
      value: 'Giá trị: tỷ lệ từ 0 đến 1, ngày làm việc, số đếm hay trung bình.',
      format: 'Cách đọc giá trị: share, workingDays, count, average…',
      numerator: 'Tử số.',
      denominator: 'Mẫu số; trống khi chỉ là số đếm.',
    },
    events: {
      event_id: 'Bí danh của hồ sơ và số thứ tự của sự kiện.',
      time: 'Thời điểm theo đồng hồ của cổng, đến phút, giờ Việt Nam.',
      type: 'Loại sự kiện, ví dụ SUBMIT, RECEIVE, SIGN.',
      dossier: 'Bí danh của hồ sơ; tám chữ đầu là bí danh ở các dòng của số đo.',
      bundle: 'Nhóm thủ tục.',
      bundle_version: 'Phiên bản của nhóm thủ tục.',
      rule_set: 'Bộ quy định áp dụng khi nộp.',
      channel: 'Cách nộp: online, counter, post.',
      typed_by: 'Ai gõ tờ khai: citizen, official.',
      province: 'Tỉnh, thành phố; hidden khi dưới 3 hồ sơ.',
      procedure: 'Thủ tục của bước; trống khi sự kiện là của cả hồ sơ.',
      agency: 'Ngành xử lý bước.',
      office: 'Cơ quan xử lý bước; hidden khi dưới 3 hồ sơ.',
      actor_kind: 'Ai làm: citizen, official, operator, system.',
      actor: 'Bí danh của người làm.',
      contact_kind: 'Loại tiếp xúc đã ghi: counter, phone, paperAsked, paperResult.',
      state_after: 'Trạng thái bước chuyển sang; trống khi không đổi.',
      waits_for: 'Sau đó chờ ai.',
    },
    ocel: {
      'life-event': 'Việc của một gia đình. Thuộc tính: kind.',
      dossier:
        'Hồ sơ. Thuộc tính: bundle, bundle_version, rule_set, channel, typed_by, province, state (đổi theo thời gian).',
      step: 'Một thủ tục trong hồ sơ. Thuộc tính: procedure, agency, result_delivery, state và waits_for (đổi theo thời gian).',
      office: 'Cơ quan có từ 3 hồ sơ trở lên. Thuộc tính: agency, province.',
      official: 'Cán bộ, bằng bí danh. Thuộc tính: agency.',
      applicant: 'Người khai hay người thân được hỏi, bằng bí danh. Không có thuộc tính.',
      result:
        'Kết quả đã cấp. Thuộc tính: procedure, round, state: valid, superseded, revoked (đổi theo thời gian).',
    },
  },
}
