import type { BundleTexts } from '../../bundle.ts'

const relations = {
  spouse: 'Vợ hoặc chồng',
  child: 'Con',
  parent: 'Cha hoặc mẹ',
  sibling: 'Anh, chị, em ruột',
  relative: 'Người thân thích khác',
  representative: 'Đại diện cơ quan, tổ chức hoặc người khác',
}

const relative = (slot: number): BundleTexts => ({
  [`relative${slot}Number`]: {
    label: `Số định danh cá nhân của thân nhân thứ ${slot}`,
    hint: '12 chữ số, in trên thẻ căn cước hoặc có trong ứng dụng VNeID của người đó. Trong bản mô phỏng, số bắt đầu bằng 901 đến 963.',
  },
  [`relative${slot}Name`]: { label: `Họ, chữ đệm, tên của thân nhân thứ ${slot}` },
  [`relative${slot}BornOn`]: { label: `Ngày sinh của thân nhân thứ ${slot}` },
  [`relative${slot}Relation`]: {
    label: `Thân nhân thứ ${slot} là ai với người đã mất?`,
    options: {
      spouse: 'Vợ hoặc chồng',
      child: 'Con',
      parent: 'Cha hoặc mẹ',
      other: 'Người khác',
    },
  },
})

export const fields: BundleTexts = {
  requesterNumber: {
    label: 'Số định danh cá nhân của người khai',
    onForm: 'Số định danh cá nhân của người khai',
  },
  requesterName: { label: 'Họ, chữ đệm, tên người khai', onForm: 'Họ, chữ đệm, tên người khai' },
  requesterPhone: { label: 'Số điện thoại di động', hint: 'Để báo tin khi có kết quả.' },
  requesterEmail: { label: 'Thư điện tử', hint: 'Không có thì để trống.' },
  deceasedNumber: {
    label: 'Số định danh cá nhân của người đã mất',
    hint: '12 chữ số, ghi trên thẻ căn cước. Trong bản mô phỏng, số bắt đầu bằng 901 đến 963.',
  },
  filing: {
    label: 'Bạn nộp việc nào?',
    onForm: 'Việc được nộp',
    hint: 'Nộp riêng một việc là khi việc qua đời đã được đăng ký.',
    options: {
      deletionOnly: 'Chỉ xóa đăng ký thường trú',
      moneyOnly: 'Chỉ tiền mai táng',
      survivorsOnly: 'Chỉ trợ cấp tuất',
      linked: 'Chưa khai tử: làm cùng một lần',
    },
  },
  extractNumber: { label: 'Số trích lục khai tử', hint: 'Ghi trên trích lục, ví dụ 12/2024' },
  extractCommune: { label: 'Xã, phường đã đăng ký khai tử' },
  deceasedName: { label: 'Họ, chữ đệm, tên người đã mất' },
  deceasedSex: { label: 'Giới tính', options: { male: 'Nam', female: 'Nữ' } },
  deceasedBornOn: { label: 'Ngày sinh của người đã mất', hint: 'Ví dụ: 27 3 1950' },
  deceasedEthnicity: { label: 'Dân tộc' },
  deceasedNationality: { label: 'Quốc tịch' },
  deceasedResidenceType: {
    label: 'Nơi cư trú cuối cùng là nơi',
    options: { permanent: 'Thường trú', temporary: 'Tạm trú', current: 'Ở hiện tại' },
  },
  deceasedCommune: { label: 'Xã, phường nơi cư trú cuối cùng' },
  deceasedStreet: { label: 'Số nhà, đường, thôn', hint: 'Ví dụ: 12 phố Mẫu' },
  lifeStatus: {
    label: 'Trong Cơ sở dữ liệu quốc gia về dân cư',
    options: { alive: 'Chưa ghi nhận việc qua đời', dead: 'Đã ghi nhận việc qua đời' },
  },
  relation: {
    label: 'Bạn là ai với người đã mất?',
    onForm: 'Quan hệ của người khai với người đã mất',
    options: relations,
  },
  memberStanding: {
    label: 'Người đã mất tham gia bảo hiểm xã hội thế nào?',
    hint: 'Không rõ thì hỏi nơi người đã mất từng làm việc, hoặc cơ quan bảo hiểm xã hội.',
    options: {
      pension: 'Đang hưởng lương hưu hoặc trợ cấp hằng tháng',
      compulsory: 'Đóng bắt buộc (kể cả đang bảo lưu hoặc chờ đủ tuổi)',
      voluntary: 'Đóng tự nguyện',
      mixed: 'Có cả bắt buộc và tự nguyện',
      none: 'Không tham gia',
    },
  },
  monthsPaid: { label: 'Số tháng đã đóng bảo hiểm xã hội', hint: 'Không tham gia thì ghi 0.' },
  monthlyBenefit: {
    label: 'Khoản hưởng hằng tháng từ bảo hiểm xã hội',
    options: { none: 'Không có', pension: 'Lương hưu', survivor: 'Trợ cấp tuất hằng tháng' },
  },
  insuranceNumber: { label: 'Mã số bảo hiểm xã hội', hint: 'Không có thì để trống.' },
  protection: {
    label: 'Người đã mất có trong danh sách nào?',
    options: {
      none: 'Không có trong danh sách nào',
      assistance: 'Đang hưởng trợ cấp xã hội hằng tháng',
      merit: 'Người có công đang hưởng trợ cấp ưu đãi hằng tháng',
    },
  },
  ground: {
    label: 'Vì sao gia đình được hưởng, hoặc không',
    options: {
      merit:
        'Người đã mất là người có công: gia đình nhận mai táng phí và trợ cấp theo chế độ ưu đãi.',
      survivor80:
        'Người đã mất từ đủ 80 tuổi và đang nhận trợ cấp tuất hằng tháng: khoản hằng tháng được dừng, gia đình nhận hỗ trợ chi phí mai táng.',
      pension:
        'Người đã mất đang hưởng lương hưu hoặc trợ cấp hằng tháng: gia đình nhận trợ cấp mai táng, và thân nhân có thể nhận trợ cấp tuất.',
      compulsory:
        'Người đã mất đã đóng bảo hiểm xã hội bắt buộc từ đủ 12 tháng: gia đình nhận trợ cấp mai táng, và thân nhân có thể nhận trợ cấp tuất.',
      voluntary:
        'Người đã mất đã đóng bảo hiểm xã hội tự nguyện từ đủ 60 tháng: gia đình nhận trợ cấp mai táng, và thân nhân có thể nhận trợ cấp tuất.',
      mixed:
        'Người đã mất có cả thời gian đóng bắt buộc và tự nguyện: gia đình nhận trợ cấp mai táng, và thân nhân có thể nhận trợ cấp tuất.',
      assistance:
        'Người đã mất đang hưởng trợ cấp xã hội hằng tháng: gia đình nhận hỗ trợ chi phí mai táng.',
      none: 'Theo các sổ bảo hiểm xã hội và trợ cấp, người đã mất không thuộc trường hợp có tiền mai táng hoặc trợ cấp tuất. Khai tử và xóa thường trú vẫn làm như thường.',
    },
  },
  scheme: {
    label: 'Chế độ',
    options: {
      socialInsurance: 'Bảo hiểm xã hội',
      socialAssistance: 'Bảo trợ xã hội',
      merit: 'Người có công với cách mạng',
      none: 'Không có',
    },
  },
  procedures: {
    label: 'Bạn muốn làm những việc nào?',
    onForm: 'Những việc người khai đề nghị',
    hint: 'Việc chưa muốn làm bây giờ thì sau này nộp riêng được.',
    options: {
      two: 'Khai tử và xóa đăng ký thường trú',
      three: 'Khai tử, xóa đăng ký thường trú và tiền mai táng',
      four: 'Khai tử, xóa đăng ký thường trú, tiền mai táng và trợ cấp tuất cho thân nhân',
    },
  },
  funeralSum: { label: 'Tiền mai táng theo mức đang có hiệu lực (mức giả định)' },
  registryOffice: { label: 'Nơi đăng ký khai tử' },
  residenceOffice: { label: 'Nơi xóa đăng ký thường trú' },
  insuranceOffice: { label: 'Cơ quan bảo hiểm xã hội' },
  affairsOffice: { label: 'Cơ quan lao động – thương binh và xã hội' },
  deathCase: {
    label: 'Mất trong trường hợp nào?',
    hint: 'Câu này chỉ để biết giấy nào thay cho giấy báo tử.',
    options: {
      facility: 'Tại cơ sở y tế',
      elsewhere: 'Tại nhà hoặc nơi khác, vì bệnh hoặc tuổi già',
      accident: 'Tai nạn, bị hại, đột ngột hoặc chưa rõ lý do',
      execution: 'Thi hành án',
      declared: 'Tòa án tuyên bố là đã chết',
    },
  },
  diedOn: { label: 'Ngày mất', hint: 'Theo dương lịch. Ví dụ: 2 8 2024' },
  diedTime: { label: 'Giờ mất', hint: 'Giờ và phút, ví dụ 04:35. Không rõ phút thì ghi gần đúng.' },
  diedPlace: { label: 'Nơi mất', hint: 'Tên cơ sở y tế, hoặc số nhà, thôn, xã, tỉnh.' },
  causeOfDeath: {
    label: 'Nguyên nhân',
    hint: 'Như ghi trên giấy. Chỉ người đăng ký khai tử đọc được; công an và các nơi khác không thấy.',
  },
  noticeCode: { label: 'Số giấy báo tử hoặc giấy thay thế' },
  noticeIssuedOn: { label: 'Ngày cấp giấy' },
  noticeIssuer: { label: 'Nơi cấp giấy' },
  registrationType: {
    label: 'Loại đăng ký',
    options: { new: 'Đúng hạn', late: 'Quá 15 ngày' },
  },
  funeralBy: {
    label: 'Ai lo việc mai táng?',
    onForm: 'Người lo việc mai táng',
    onFormOptions: { requester: 'Người khai' },
    hint: 'Tiền mai táng trả cho người này.',
    options: { requester: 'Tôi', other: 'Người khác trong gia đình' },
  },
  funeralByNumber: {
    label: 'Số định danh cá nhân của người lo mai táng',
    hint: '12 chữ số. Trong bản mô phỏng, số bắt đầu bằng 901 đến 963.',
  },
  funeralByName: { label: 'Người lo mai táng' },
  paymentMethod: {
    label: 'Nhận tiền bằng cách nào?',
    options: { bank: 'Vào tài khoản ngân hàng', post: 'Tại nhà, qua bưu điện' },
  },
  bankName: { label: 'Tên ngân hàng' },
  bankAccount: { label: 'Số tài khoản' },
  survivorKind: {
    label: 'Gia đình chọn loại trợ cấp tuất nào?',
    hint: 'Các thân nhân cùng thống nhất. Cơ quan bảo hiểm xem có đủ điều kiện không.',
    options: { monthly: 'Hằng tháng', once: 'Một lần' },
  },
  relativesAsked: {
    label: 'Ngoài bạn, còn mấy thân nhân phải xác nhận?',
    onForm: 'Số thân nhân khác phải xác nhận',
    hint: 'Là người cùng được xét trợ cấp tuất. Mỗi người xác nhận trên VNeID. Người chưa đủ 18 tuổi thì ghi người giám hộ.',
    options: { '0': 'Không còn ai', '1': 'Một người', '2': 'Hai người', '3': 'Ba người' },
  },
  ...relative(1),
  ...relative(2),
  ...relative(3),
  survivorSum: { label: 'Trợ cấp tuất mỗi tháng (mức giả định)' },
  pensionAmount: {
    label: 'Lương hưu mỗi tháng của người đã mất, tính bằng đồng',
    hint: 'Chỉ ghi chữ số, ví dụ 6150000. Không rõ thì để trống.',
  },
  pensionMonths: {
    label: 'Số tháng đã nhận lương hưu',
    hint: 'Không rõ thì để trống.',
  },
  averagePay: {
    label: 'Mức bình quân tiền lương hoặc thu nhập tháng đóng bảo hiểm xã hội, tính bằng đồng',
    hint: 'Chỉ ghi chữ số, ví dụ 7200000. Không rõ thì để trống.',
  },
  monthsBefore2014: {
    label: 'Trong đó, số tháng đóng trước năm 2014',
    hint: 'Không có thì ghi 0; không rõ thì để trống.',
  },
  monthlyOffer: { label: 'Nếu nhận hằng tháng: mỗi thân nhân, mỗi tháng (mức giả định)' },
  onceOffer: { label: 'Nếu nhận một lần: chung cho các thân nhân (mức giả định)' },
  onceSum: { label: 'Trợ cấp tuất một lần (mức giả định)' },
  delivery: {
    label: 'Bạn nhận kết quả bằng cách nào?',
    onForm: 'Cách nhận kết quả',
    options: {
      electronic: 'Bản điện tử, trong kho giấy tờ của bạn',
      counter: 'Đến nhận tại nơi làm thủ tục',
      post: 'Qua bưu chính công ích',
    },
  },
  certifiedCopies: {
    label: 'Số bản sao trích lục khai tử cần thêm',
    hint: '8.000 đồng một bản (mức giả định). Không cần thì ghi 0.',
  },
  receivingCommune: { label: 'Xã, phường nhận thư hoặc tiền' },
  receivingStreet: { label: 'Số nhà, đường, thôn nhận thư hoặc tiền' },
}
