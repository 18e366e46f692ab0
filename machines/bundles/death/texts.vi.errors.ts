import type { BundleTexts } from '../../bundle.ts'

/** Ways of being wrong that many questions share; `what` is the thing asked for, in lower case. */
const name = (what: string) => ({
  missing: `Hãy nhập ${what}.`,
  tooLong: `Phần ${what} dài quá 100 chữ cái. Hãy viết ngắn lại như trên giấy tờ.`,
  digits: `Phần ${what} không thể có chữ số. Hãy bỏ các chữ số.`,
  notLetters: `Phần ${what} chỉ gồm chữ cái, dấu cách, gạch nối hoặc dấu nháy ’. Hãy bỏ các ký hiệu khác.`,
})

const optionalText = (what: string) => ({
  tooLong: `Phần ${what} quá dài. Hãy viết ngắn lại.`,
  controlCharacters: `Phần ${what} có ký tự lạ không nhìn thấy. Hãy xóa đi và gõ lại.`,
  realProvince: `Phần ${what} có một số trông như số định danh của người thật. Chúng tôi không nhận và không lưu. Hãy bỏ số đó đi.`,
})
const text = (what: string) => ({ missing: `Hãy nhập ${what}.`, ...optionalText(what) })

const date = (what: string) => ({
  missing: `Hãy nhập ${what}.`,
  incomplete: `Phần ${what} còn thiếu. Hãy nhập đủ ngày, tháng và năm.`,
  shortYear: `Năm của ${what} phải ghi đủ bốn chữ số, ví dụ 2024.`,
  notADate: `Phần ${what} không phải là một ngày có thật. Hãy xem lại ngày, tháng, năm.`,
})
const inFuture = (what: string) => ({
  inFuture: `Phần ${what} là ngày chưa tới. Hãy xem lại năm và tháng.`,
})

const number = (whose: string) => ({
  missing: `Hãy nhập số định danh cá nhân của ${whose}.`,
  notTwelveDigits: `Số định danh cá nhân của ${whose} phải có đúng 12 chữ số. Hãy đếm lại.`,
  realProvince:
    'Số này có mã tỉnh thật (001 đến 096) nên có thể là của người thật. Chúng tôi không nhận và không lưu. Hãy dùng số mô phỏng bắt đầu bằng 901 đến 963.',
  unknownPrefix: `Ba chữ số đầu trong số định danh của ${whose} phải từ 901 đến 963, là mã của bản mô phỏng. Hãy xem lại.`,
})

const choice = (what: string) => ({ missing: `Hãy chọn ${what}.` })

const commune = (what: string) => ({
  missing: `Hãy gõ và chọn ${what}.`,
  unknown: `Chưa rõ ${what} là nơi nào. Hãy gõ tên xã, phường kèm tên huyện hoặc tỉnh, bấm Tìm rồi chọn một nơi.`,
})

const office = (what: string) => ({
  missing: `Chưa có ${what} nào phục vụ nơi này. Hãy xem lại xã, phường nơi cư trú cuối cùng.`,
})

const relative = (slot: number): BundleTexts => {
  const whose = `thân nhân thứ ${slot}`
  return {
    [`relative${slot}Number`]: {
      ...number(whose),
      isYou: `Đây là số của chính bạn. Bạn xác nhận bằng việc khai; hãy nhập số của ${whose}.`,
      isDeceased: `Đây là số của người đã mất. Hãy nhập số của ${whose}.`,
      ...(slot > 1 && { twice: 'Người này đã được ghi ở trên. Hãy nhập số của người khác.' }),
      minor: `Theo sổ dân cư, ${whose} chưa đủ 18 tuổi nên không tự xác nhận được. Hãy nhập số của người giám hộ.`,
    },
    [`relative${slot}Name`]: name(`họ tên của ${whose}`),
    [`relative${slot}BornOn`]: date(`ngày sinh của ${whose}`),
    [`relative${slot}Relation`]: choice(`${whose} là ai với người đã mất`),
  }
}

export const errors: BundleTexts = {
  requesterName: name('họ tên người khai'),
  requesterPhone: {
    missing: 'Hãy nhập số điện thoại di động.',
    notMobile: 'Số điện thoại di động có 10 chữ số, bắt đầu bằng 03, 05, 07, 08 hoặc 09.',
  },
  requesterEmail: { notEmail: 'Thư điện tử có dạng ten@vidu.vn. Hãy xem lại.' },
  deceasedNumber: {
    ...number('người đã mất'),
    isYou: 'Đây là số của chính bạn. Hãy nhập số định danh của người đã mất.',
    alreadyDead:
      'Cơ sở dữ liệu dân cư đã ghi nhận người này qua đời, nên không phải khai tử lại. Nếu gia đình còn cần tiền mai táng hay trợ cấp, hãy hỏi người đã khai, hoặc cơ quan ghi trên trích lục khai tử. Nếu số này gõ nhầm, hãy sửa lại.',
  },
  filing: choice('việc cần nộp'),
  extractNumber: text('số trích lục khai tử'),
  extractCommune: commune('xã, phường đã đăng ký khai tử'),
  deceasedName: name('họ tên người đã mất'),
  deceasedSex: choice('giới tính'),
  deceasedBornOn: { ...date('ngày sinh của người đã mất'), ...inFuture('ngày sinh') },
  deceasedEthnicity: text('dân tộc'),
  deceasedNationality: text('quốc tịch'),
  deceasedResidenceType: choice('loại nơi cư trú cuối cùng'),
  deceasedCommune: commune('xã, phường nơi cư trú cuối cùng'),
  deceasedStreet: text('số nhà, đường, thôn'),
  relation: choice('bạn là ai với người đã mất'),
  memberStanding: {
    ...choice('người đã mất tham gia bảo hiểm xã hội thế nào'),
    noMoney:
      'Theo các sổ thì không có tiền mai táng ở đây. Nếu thông tin về bảo hiểm và trợ cấp chưa đúng, hãy sửa; hoặc hỏi cơ quan bảo hiểm xã hội.',
    noSurvivors:
      'Theo các sổ thì không có trợ cấp tuất ở đây. Nếu thông tin về bảo hiểm chưa đúng, hãy sửa; hoặc hỏi cơ quan bảo hiểm xã hội.',
  },
  monthsPaid: {
    missing: 'Hãy nhập số tháng đã đóng; không đóng thì ghi 0.',
    notANumber: 'Số tháng là một số từ 0 đến 900. Hãy xem lại.',
  },
  monthlyBenefit: choice('khoản hưởng hằng tháng, hoặc “Không có”'),
  insuranceNumber: optionalText('mã số bảo hiểm xã hội'),
  protection: choice('danh sách, hoặc “Không có trong danh sách nào”'),
  procedures: {
    missing: 'Hãy chọn những việc bạn muốn làm.',
    noMoney:
      'Theo các sổ thì không có tiền mai táng ở đây. Hãy chọn khai tử và xóa đăng ký thường trú; nếu thông tin ở trang trước chưa đúng, hãy quay lại sửa.',
    noSurvivors:
      'Theo các sổ thì không có trợ cấp tuất ở đây. Hãy chọn ít việc hơn; nếu thông tin ở trang trước chưa đúng, hãy quay lại sửa.',
  },
  registryOffice: office('nơi đăng ký khai tử'),
  residenceOffice: office('cơ quan đăng ký cư trú'),
  insuranceOffice: office('cơ quan bảo hiểm xã hội'),
  affairsOffice: office('cơ quan lao động – thương binh và xã hội'),
  deathCase: choice('mất trong trường hợp nào'),
  diedOn: {
    ...date('ngày mất'),
    ...inFuture('ngày mất'),
    beforeBirth:
      'Ngày mất không thể trước ngày sinh. Hãy xem lại ngày mất, hoặc ngày sinh ở trang trước.',
  },
  diedTime: {
    missing: 'Hãy nhập giờ mất, ví dụ 04:35.',
    notATime: 'Giờ mất gồm giờ và phút, từ 00:00 đến 23:59, ví dụ 04:35.',
    inFuture: 'Giờ mất là giờ chưa tới của hôm nay. Hãy xem lại giờ mất, hoặc ngày mất ở trên.',
  },
  diedPlace: text('nơi mất'),
  causeOfDeath: text('nguyên nhân'),
  noticeCode: text('số giấy'),
  noticeIssuedOn: {
    ...date('ngày cấp giấy'),
    ...inFuture('ngày cấp giấy'),
    beforeDeath: 'Giấy không thể cấp trước ngày mất. Hãy xem lại hai ngày này.',
  },
  noticeIssuer: text('nơi cấp giấy'),
  funeralBy: choice('ai lo việc mai táng'),
  funeralByNumber: {
    ...number('người lo mai táng'),
    isDeceased: 'Đây là số của người đã mất. Hãy nhập số của người lo mai táng.',
  },
  funeralByName: name('họ tên người lo mai táng'),
  paymentMethod: choice('cách nhận tiền'),
  bankName: text('tên ngân hàng'),
  bankAccount: text('số tài khoản'),
  survivorKind: choice('loại trợ cấp tuất'),
  pensionAmount: { notANumber: 'Lương hưu là một số tiền lớn hơn 0, chỉ gồm chữ số. Hãy xem lại.' },
  pensionMonths: { notANumber: 'Số tháng là một số từ 0 đến 900. Hãy xem lại.' },
  averagePay: {
    notANumber: 'Mức bình quân là một số tiền lớn hơn 0, chỉ gồm chữ số. Hãy xem lại.',
  },
  monthsBefore2014: { notANumber: 'Số tháng là một số từ 0 đến 900. Hãy xem lại.' },
  relativesAsked: choice('còn mấy thân nhân'),
  ...relative(1),
  ...relative(2),
  ...relative(3),
  delivery: choice('cách nhận kết quả'),
  certifiedCopies: {
    missing: 'Hãy nhập số bản sao; không cần thì ghi 0.',
    notANumber: 'Số bản sao là một số từ 0 đến 20. Hãy xem lại.',
  },
  receivingCommune: commune('xã, phường nhận thư hoặc tiền'),
  receivingStreet: text('số nhà, đường, thôn nhận thư hoặc tiền'),
}
