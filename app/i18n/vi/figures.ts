/** Each figure in words: its name, what is counted, and the formula. */
export default {
  'end-to-end-online': {
    name: 'Trực tuyến từ đầu đến cuối',
    definition:
      'Người dân tự nộp trên mạng, không phải đến quầy, không bị hỏi giấy tờ nhà nước đã có, nhận kết quả điện tử hoặc qua bưu điện. Gọi điện thoại thì vẫn tính là trực tuyến, vì không ai phải đi. Lệ phí, nếu có, cổng này chỉ thu trực tuyến.',
    formula:
      'Số đạt mọi điều trên ÷ số được cấp kết quả hoặc bị từ chối trong khoảng này, tính theo ngày có kết quả cuối cùng. Rút hồ sơ và dừng theo bước trước được đếm riêng. Hồ sơ đạt khi mọi bước đã có kết quả của nó đạt.',
  },
  'processing-working-days-median': {
    name: 'Thời gian xử lý: một nửa xong trong',
    definition:
      'Giờ làm việc từ lúc bắt đầu tính hạn theo luật đến lúc có kết quả. Với hồ sơ: từ bước đầu đến kết quả cuối. Đã trừ lúc không cơ quan nào cầm việc vì phải chờ người dân hay người khác bên ngoài. Nộp từ 15 giờ thì tính từ ngày làm việc kế tiếp.',
    formula:
      'Trung vị theo thứ hạng gần nhất: xếp từ nhanh đến chậm, lấy giá trị đầu tiên mà ít nhất một nửa không chậm hơn. Chỉ gồm những trường hợp có kết quả trong khoảng này và không bị từ chối. Tính đến lần cấp đầu: sửa về sau không làm đổi số này.',
  },
  'processing-working-days-p90': {
    name: 'Thời gian xử lý: chín phần mười xong trong',
    definition:
      'Cũng giờ làm việc ấy, nhưng nhìn vào những người phải đợi lâu: chỉ một phần mười lâu hơn thế.',
    formula:
      'Phân vị 90 theo thứ hạng gần nhất: giá trị đầu tiên mà ít nhất 90% không chậm hơn. Cùng những trường hợp như trung vị.',
  },
  'gross-working-days-median': {
    name: 'Cả lúc chờ: một nửa xong trong',
    definition:
      'Cùng khoảng ấy nhưng không trừ lúc chờ ai: từ khi bắt đầu tính giờ đến lần đầu có kết quả.',
    formula: 'Trung vị theo thứ hạng gần nhất, cùng các trường hợp với thời gian xử lý.',
  },
  'gross-working-days-p90': {
    name: 'Cả lúc chờ: chín phần mười xong trong',
    definition: 'Cùng khoảng ấy, không trừ lúc chờ ai, nhìn từ phía người đợi lâu.',
    formula: 'Phân vị 90 theo thứ hạng gần nhất, cùng các trường hợp với thời gian xử lý.',
  },
  'on-time-first-promise': {
    name: 'Đúng hẹn lần đầu',
    definition: 'Kết quả có trước giờ đã hứa lúc nộp, dù sau đó lời hẹn có dời.',
    formula:
      'Số đúng hẹn ÷ (số có kết quả hoặc bị từ chối trong khoảng này + số còn đang xử lý mà đã quá hẹn). Đang xử lý và chưa đến hẹn thì chưa tính. Bước còn đợi bước trước mà quá hẹn cũng là trễ: lời hẹn là với người dân.',
  },
  'on-time': {
    name: 'Đúng hẹn hiện tại',
    definition:
      'Kết quả có trước giờ hẹn đang có hiệu lực, tức là sau khi đã dời nếu có. Xin lỗi và hẹn lại quá muộn thì không cứu được lời hẹn cũ; yêu cầu bổ sung lần thứ hai tính là quá hạn.',
    formula:
      'Như đúng hẹn lần đầu, nhưng so với lời hẹn hiện tại. Đang chờ người dân hay người khác bên ngoài thì chưa tính là quá hẹn. Bị từ chối vì không bổ sung thì xét lúc cơ quan gửi yêu cầu.',
  },
  'reuse-share': {
    name: 'Dùng lại dữ liệu đã có',
    definition:
      'Trong các giá trị đã khai, bao nhiêu lấy từ cơ sở dữ liệu và được giữ nguyên. Với bước: trong các giá trị mà tờ khai của thủ tục đó mang, nên một giá trị dùng cho ba thủ tục được đếm ở cả ba.',
    formula:
      'Giá trị lấy từ cơ sở dữ liệu và giữ nguyên ÷ (giá trị tự gõ + giá trị lấy từ cơ sở dữ liệu), trong các tờ khai nộp trong khoảng này. Giá trị máy tự tính và giá trị chọn sẵn không nằm ở phần nào.',
  },
  'wait-office-median': {
    name: 'Cơ quan đang giữ việc',
    definition: 'Giờ làm việc mà hồ sơ nằm ở cơ quan đang xử lý, đến khi có kết quả.',
    formula: 'Trung vị (thứ hạng gần nhất) của tổng thời gian các lần ở lại chờ cơ quan.',
  },
  'wait-citizen-median': {
    name: 'Người dân',
    definition: 'Giờ làm việc chờ người dân trả lời hoặc bổ sung, đến khi có kết quả.',
    formula: 'Trung vị (thứ hạng gần nhất) của tổng thời gian các lần ở lại chờ người dân.',
  },
  'wait-third-party-median': {
    name: 'Người thứ ba',
    definition: 'Giờ làm việc chờ người khác, như chủ hộ đồng ý, đến khi có kết quả.',
    formula: 'Trung vị (thứ hạng gần nhất) của tổng thời gian các lần ở lại chờ người thứ ba.',
  },
  'wait-other-agency-median': {
    name: 'Cơ quan khác',
    definition: 'Giờ làm việc một bước chờ bước trước ở cơ quan khác, đến khi có kết quả.',
    formula: 'Trung vị (thứ hạng gần nhất) của tổng thời gian các lần ở lại chờ cơ quan khác.',
  },
  supplemented: {
    name: 'Bị yêu cầu bổ sung',
    definition: 'Người dân bị yêu cầu bổ sung hay sửa ít nhất một lần. Hồ sơ: ở ít nhất một bước.',
    formula: 'Số bị yêu cầu ÷ số có kết quả hoặc bị từ chối trong khoảng này.',
  },
  'supplemented-again': {
    name: 'Bị yêu cầu bổ sung từ hai lần',
    definition:
      'Cùng một bước bị yêu cầu bổ sung từ hai lần trở lên. Quy định chỉ cho một lần, nên lần thứ hai tính là quá hạn (Quyết định 766/QĐ-TTg).',
    formula: 'Số bị yêu cầu từ hai lần ÷ số có kết quả hoặc bị từ chối trong khoảng này.',
  },
  received: {
    name: 'Đã nộp',
    definition: 'Nộp trong khoảng này. Mỗi bước được tính là nộp cùng hồ sơ của nó.',
    formula: 'Số nộp trong khoảng này.',
  },
  open: {
    name: 'Đang xử lý',
    definition: 'Đã nộp và chưa xong vào cuối khoảng này.',
    formula: 'Số đã nộp từ trước đến cuối khoảng, trừ số đã xong.',
  },
  closed: {
    name: 'Đã xong',
    definition: 'Xong trong khoảng này, bằng bất cứ cách nào trong bốn cách dưới đây.',
    formula: 'Có kết quả + bị từ chối + đã rút + dừng theo bước trước.',
  },
  issued: {
    name: '– có kết quả',
    definition: 'Kết quả đã được cấp. Hồ sơ: mọi bước đã quyết đều có kết quả.',
    formula: 'Số có kết quả trong khoảng này.',
  },
  refused: {
    name: '– bị từ chối',
    definition: 'Bị từ chối. Hồ sơ: có ít nhất một bước bị từ chối.',
    formula: 'Số bị từ chối trong khoảng này.',
  },
  withdrawn: {
    name: '– đã rút',
    definition: 'Người dân rút lại. Hồ sơ: đã rút mà không bước nào có kết quả hay bị từ chối.',
    formula: 'Số đã rút trong khoảng này; không nằm trong tỷ lệ nào.',
  },
  lapsed: {
    name: '– dừng theo bước trước',
    definition: 'Bước trước không thành nên bước này không thể làm.',
    formula: 'Số dừng trong khoảng này; không nằm trong tỷ lệ nào.',
  },
  'promise-moves': {
    name: 'Lần dời ngày hẹn',
    definition:
      'Ngày hẹn của một bước được dời sang ngày khác, vì bất cứ lý do gì. Một lý do có thể dời nhiều bước.',
    formula: 'Số lần dời trong khoảng này, và có trong bao nhiêu trường hợp.',
  },
  corrections: {
    name: 'Yêu cầu sửa kết quả',
    definition:
      'Kết quả đã cấp bị phát hiện sai và được yêu cầu sửa, do người dân hay do cơ quan khác. Thời gian xử lý vẫn tính đến lần cấp đầu.',
    formula: 'Số lần yêu cầu sửa trong khoảng này, và có trong bao nhiêu trường hợp.',
  },
  revocations: {
    name: 'Kết quả bị thu hồi',
    definition:
      'Kết quả đã cấp bị lãnh đạo cơ quan thu hồi vì đăng ký nhầm hoặc gian dối. Thời gian giải quyết vẫn tính đến lần cấp đầu.',
    formula: 'Số lần thu hồi trong khoảng này, và trong bao nhiêu trường hợp.',
  },
  'repairs-open': {
    name: 'Thu hồi chưa khắc phục xong',
    definition: 'Kết quả đã bị thu hồi mà còn cơ quan chưa khắc phục xong phần việc của mình.',
    formula: 'Số trường hợp còn ít nhất một cơ quan chưa khắc phục xong ở cuối khoảng này.',
  },
  'time-to-repair-median': {
    name: 'Thời gian khắc phục (trung vị)',
    definition:
      'Từ lúc thu hồi đến khi cơ quan cuối cùng khắc phục xong, tính theo giờ làm việc. Không tính khi chưa cơ quan nào phải khắc phục.',
    formula: 'Trung vị của số ngày làm việc, các hồ sơ khắc phục xong trong khoảng này.',
  },
  'phone-calls': {
    name: 'Cuộc gọi được ghi lại',
    definition: 'Cuộc gọi giữa cơ quan và người dân, trong những trường hợp đã có kết quả.',
    formula: 'Số cuộc gọi của những trường hợp có kết quả hoặc bị từ chối trong khoảng này.',
  },
  'sent-not-accepted': {
    name: 'Đã gửi nhưng chưa được nhận',
    definition:
      'Đã chuyển sang cơ quan, quá 2 giờ làm việc mà hệ thống của cơ quan vẫn chưa xác nhận.',
    formula:
      'Số chưa được xác nhận vào cuối khoảng, trong số được chuyển trong khoảng này. Hồ sơ được đếm khi có ít nhất một bước như vậy.',
  },
  'accepted-late': {
    name: 'Nhận chậm hơn 2 giờ làm việc',
    definition:
      'Đã chuyển sang cơ quan mà quá 2 giờ làm việc hệ thống của cơ quan mới xác nhận, hoặc vẫn chưa.',
    formula:
      'Số nhận chậm hoặc chưa nhận ÷ số được chuyển trong khoảng này mà đã được xác nhận hoặc đã quá hạn xác nhận.',
  },
  'not-accepted-now': {
    name: 'Đang chờ cơ quan báo nhận',
    definition:
      'Đã chuyển mà hệ thống của cơ quan chưa xác nhận vào cuối khoảng, dù còn trong 2 giờ hay đã quá.',
    formula: 'Số đang chờ vào cuối khoảng này.',
  },
  'not-accepted-longest': {
    name: 'Chờ báo nhận lâu nhất',
    definition:
      'Trường hợp đang chờ lâu nhất đã chờ bao lâu, tính bằng giờ làm việc từ khi chuyển.',
    formula:
      'Số lớn nhất của giờ làm việc từ lúc chuyển đến cuối khoảng, với những trường hợp đang chờ báo nhận.',
  },
  'alarms-agency-silent': {
    name: 'Báo động: cơ quan không trả lời',
    definition:
      'Quá 2 giờ làm việc mà hệ thống nhận không trả lời: cổng báo cho cả hai bên và cho người dân.',
    formula: 'Số lần báo động trong khoảng này, và có trong bao nhiêu trường hợp.',
  },
  'alarms-number-missing': {
    name: 'Báo động: chưa có số định danh',
    definition:
      'Cơ sở dữ liệu không cấp số ngay được: việc đăng ký vẫn tiếp tục, số được bổ sung sau.',
    formula: 'Số lần báo động trong khoảng này, và có trong bao nhiêu trường hợp.',
  },
  'swallowed-duplicates': {
    name: 'Lần gửi lặp đã bỏ qua',
    definition:
      'Cùng một tờ khai được gửi lại (bấm hai lần, mở hai cửa sổ) và không tạo hồ sơ mới.',
    formula: 'Tổng số lần gửi lại của các hồ sơ nộp trong khoảng này.',
  },
  'agencies-per-dossier': {
    name: 'Số cơ quan cho một hồ sơ',
    definition: 'Một tờ khai được bao nhiêu cơ quan cùng giải quyết.',
    formula: 'Tổng số cơ quan của từng hồ sơ ÷ số hồ sơ, với hồ sơ nộp trong khoảng này.',
  },
  'declarations-per-life-event': {
    name: 'Số tờ khai cho một việc gia đình',
    definition: 'Một gia đình phải khai mấy lần cho một việc. Liên thông là 1; làm từng việc là 3.',
    formula: 'Số hồ sơ ÷ số việc gia đình, với những việc bắt đầu trong khoảng này.',
  },
  'emc-collection': {
    name: 'Trực tuyến theo cách thu thập tự động',
    definition:
      'Phỏng theo hệ thống EMC của nhà nước: nộp trên mạng và có kết quả điện tử, ai gõ cũng được, có phải đi lại hay không. Công thức thật chưa được công bố, nên đây là giả định; người vận hành có thể đặt công thức khác cho từng tỉnh, từng bộ, ngành, từ một ngày.',
    formula:
      'Số được công thức của nơi đó tính (nếu chưa ai đặt: nộp trên mạng và có kết quả điện tử) ÷ số được cấp kết quả hoặc bị từ chối trong khoảng này. Đặt cạnh con số chặt để đối chiếu từng dòng.',
  },
  'filed-online': {
    name: 'Nộp trên mạng',
    definition: 'Hồ sơ nộp qua mạng, kể cả do cán bộ gõ hộ.',
    formula: 'Số nộp trên mạng ÷ số nộp trong khoảng này.',
  },
  'filed-by-citizen': {
    name: 'Người dân tự nộp trên mạng',
    definition: 'Nộp qua mạng và chính người dân gõ.',
    formula: 'Số người dân tự nộp ÷ số nộp trong khoảng này.',
  },
  'filed-with-e-result': {
    name: 'Nộp trên mạng và có kết quả điện tử',
    definition: 'Chỉ số 3.3 của Quyết định 766/QĐ-TTg. Điểm yếu: cán bộ gõ hộ cũng được tính.',
    formula: 'Số nộp trên mạng và đã có kết quả điện tử ÷ số nộp trong khoảng này.',
  },
  'paid-online': {
    name: 'Thanh toán trực tuyến',
    definition:
      'Trong những hồ sơ phải nộp phí, bao nhiêu đã nộp đủ qua mạng. Hồ sơ không mất phí không nằm ở mẫu số.',
    formula:
      'Số đã nộp đủ trực tuyến ÷ số nộp trong khoảng này mà có phí phải trả (chỉ số 3.6, Quyết định 766).',
  },
  'e-results': {
    name: 'Kết quả điện tử',
    definition: 'Kết quả đã ký số và nằm trong kho của người dân.',
    formula:
      'Số có kết quả điện tử ÷ số được cấp kết quả trong khoảng này (chỉ số 4.1, Quyết định 766).',
  },
  digitised: {
    name: 'Số hóa hồ sơ và kết quả',
    definition: 'Không phải nộp bản giấy nào, và kết quả là điện tử.',
    formula:
      'Số như vậy ÷ số được cấp kết quả hoặc bị từ chối trong khoảng này (chỉ số 4.2, Quyết định 766).',
  },
  'reuse-official': {
    name: 'Khai thác, sử dụng lại dữ liệu (cách tính chính thức)',
    definition:
      'Chỉ số 4.3 của Quyết định 766: chỉ cần một giá trị được dùng lại là cả hồ sơ được tính. Vì vậy bên cạnh có con số đếm từng giá trị.',
    formula: 'Số có ít nhất một giá trị lấy từ cơ sở dữ liệu ÷ số nộp trong khoảng này.',
  },
  'population-data-used': {
    name: 'Dùng dữ liệu dân cư',
    definition:
      'Người nộp đã đăng nhập bằng VNeID, hoặc có giá trị lấy từ cơ sở dữ liệu (chỉ số 4.5, Quyết định 766).',
    formula: 'Số như vậy ÷ số nộp trong khoảng này.',
  },
  'processing-working-days-mean': {
    name: 'Thời gian xử lý trung bình',
    definition:
      'Giờ làm việc trung bình, tính như trung vị. Một vài trường hợp rất lâu kéo nó lên, nên hãy đọc cùng trung vị.',
    formula: 'Tổng giờ làm việc ÷ số được cấp kết quả trong khoảng này.',
  },
  'done-in-one-day': {
    name: 'Xong trong một ngày làm việc',
    definition: 'Không quá tám giờ làm việc.',
    formula: 'Số xong trong 480 phút làm việc ÷ số được cấp kết quả trong khoảng này.',
  },
  'done-in-three-days': {
    name: 'Xong trong ba ngày làm việc',
    definition: 'Không quá hai mươi bốn giờ làm việc.',
    formula: 'Số xong trong 1.440 phút làm việc ÷ số được cấp kết quả trong khoảng này.',
  },
  'acceptance-median': {
    name: 'Từ lúc chuyển đến lúc nhận: một nửa trong',
    definition:
      'Giờ làm việc từ lúc hồ sơ được chuyển đến khi hệ thống của cơ quan nhận xác nhận. Với hồ sơ: lần lâu nhất.',
    formula: 'Trung vị theo thứ hạng gần nhất, của những trường hợp kết thúc trong khoảng này.',
  },
  accepted: {
    name: 'Đã đồng bộ',
    definition: 'Hệ thống nơi nhận đã xác nhận (chỉ số 1.4, Quyết định 766).',
    formula: 'Số đã được xác nhận ÷ số được chuyển trong khoảng này.',
  },
  'contacts-per-case': {
    name: 'Số lần liên hệ',
    definition: 'Số lần người dân phải đến quầy hoặc gọi điện (Thông tư 01/2018/TT-VPCP, điều 13).',
    formula: 'Tổng số lần ÷ số được cấp kết quả hoặc bị từ chối trong khoảng này.',
  },
  'agencies-contacted': {
    name: 'Số cơ quan phải liên hệ',
    definition: 'Số cơ quan khác nhau mà người dân phải đến hoặc gọi.',
    formula: 'Tổng số cơ quan ÷ số được cấp kết quả hoặc bị từ chối trong khoảng này.',
  },
  'visits-per-case': {
    name: 'Số lần phải đi',
    definition: 'Đến quầy để nộp, vì được mời, hoặc để lấy kết quả.',
    formula: 'Tổng số lần đi ÷ số được cấp kết quả hoặc bị từ chối trong khoảng này.',
  },
  ratings: {
    name: 'Lượt đánh giá',
    definition: 'Người nộp chấm điểm sau khi hồ sơ xong.',
    formula: 'Số lượt đánh giá trong khoảng này.',
  },
  satisfied: {
    name: 'Hài lòng (người dân chấm)',
    definition: 'Chấm bốn hoặc năm sao. Chỉ tính người đã chấm, và luôn ghi rõ là bao nhiêu người.',
    formula: 'Số lượt bốn hoặc năm sao ÷ số lượt đánh giá trong khoảng này.',
  },
  'rating-average': {
    name: 'Điểm trung bình',
    definition: 'Điểm từ một đến năm sao.',
    formula: 'Tổng điểm ÷ số lượt đánh giá trong khoảng này.',
  },
  'satisfaction-official': {
    name: 'Mức độ hài lòng (công thức chính thức: ai không phản ánh được tính là hài lòng)',
    definition:
      'Chỉ số 5.4 của Quyết định 766: lấy 100 % trừ phần quá hạn và phần bị phản ánh hay chấm không hài lòng. Đây không phải là khảo sát; vì vậy bên cạnh có điểm người dân chấm.',
    formula:
      '(Số đúng hẹn − số bị khiếu nại hoặc chấm một, hai sao) ÷ (số có kết quả hoặc bị từ chối + số quá hẹn).',
  },
  'feedback-in-time': {
    name: 'Phản ánh được trả lời đúng hạn',
    definition:
      'Phản ánh, kiến nghị, câu hỏi gửi trong khoảng này mà đã trả lời đúng hạn hoặc đã quá hạn.',
    formula:
      'Số trả lời đúng hạn ÷ số đã trả lời hoặc đã quá hạn (chỉ số 5.1–5.3, Quyết định 766).',
  },
  'typed-by-officials': {
    name: 'Giá trị cán bộ gõ',
    definition: 'Giá trị mà cán bộ phải gõ thay người dân.',
    formula: 'Tổng số giá trị ÷ số nộp trong khoảng này.',
  },
  'typed-values': {
    name: 'Giá trị phải gõ',
    definition: 'Giá trị không lấy được từ đâu nên phải gõ.',
    formula: 'Tổng số giá trị phải gõ ÷ số nộp trong khoảng này.',
  },
  'values-saved': {
    name: 'Giá trị khỏi phải gõ lại',
    definition:
      'So với làm từng thủ tục: mọi giá trị trên mọi tờ khai phải gõ riêng. Đây là mô hình.',
    formula: '(Số giá trị trên các tờ khai − số giá trị đã gõ) ÷ số nộp trong khoảng này.',
  },
  'visits-saved': {
    name: 'Lần đi lại đỡ được',
    definition: 'So với làm từng thủ tục, mỗi thủ tục hai lần đi (giả định). Đây là mô hình.',
    formula:
      '(2 × số thủ tục − số lần đã đi) ÷ số được cấp kết quả hoặc bị từ chối trong khoảng này.',
  },
  'money-saved': {
    name: 'Tiền đỡ tốn',
    definition:
      'Lần đi lại đỡ được × 150.000 đồng (giả định, từ 60.000 đến 300.000 đồng). Đây là mô hình.',
    formula: 'Số đồng ÷ số được cấp kết quả hoặc bị từ chối trong khoảng này.',
  },
  fillings: {
    name: 'Tờ khai đã mở và đã kết thúc',
    definition:
      'Tờ khai được mở, rồi gửi đi, bị người khai xóa, hoặc hết hạn giữ mà chưa gửi. Tờ đang khai dở chưa tính. Không ghi ai khai và khai gì.',
    formula:
      'Đếm theo ngày kết thúc. Tỉnh là tỉnh của cơ quan sẽ nhận, nếu tờ khai đã nói; người dân gõ là kênh trực tuyến, cán bộ gõ là tại quầy.',
  },
  'filling-left': {
    name: 'Tờ khai bỏ dở',
    definition:
      'Tờ khai bị người khai xóa, hoặc hết hạn giữ mà chưa gửi, tính tại trang đầu tiên còn thiếu.',
    formula: 'Số tờ khai bỏ dở ÷ số tờ khai đã mở và đã kết thúc trong khoảng này.',
  },
  'filling-minutes-median': {
    name: 'Thời gian khai: một nửa không quá',
    definition:
      'Từ lúc mở đến lúc gửi, theo đồng hồ của cổng, cộng các khoảng giữa hai lần lưu. Im lặng quá 30 phút coi là đã rời đi và không tính (giả định).',
    formula:
      'Trung vị theo hạng gần nhất trên các bậc phút (1, 2, 3, 5, 7, 10, 15, 20, 30, 45, 60, 90, 120, hơn thế), chỉ của tờ đã gửi và có người gõ.',
  },
  'filling-minutes-p90': {
    name: 'Thời gian khai: chín phần mười không quá',
    definition: 'Cùng thời gian ấy, nhìn từ những người khai lâu: chỉ một phần mười lâu hơn.',
    formula: 'Bách phân vị 90 theo hạng gần nhất, trên cùng các tờ khai như trung vị.',
  },
}
