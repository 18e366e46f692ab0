import type { BundleTexts } from '../../bundle.ts'

/** Ways of being wrong that many questions share; `what` is the thing asked for, in lower case. */
const name = (what: string) => ({
  missing: `Hãy nhập ${what}.`,
  tooLong: `Phần ${what} dài quá 100 chữ cái. Hãy viết ngắn lại như trên giấy tờ.`,
  digits: `Phần ${what} không thể có chữ số. Hãy bỏ các chữ số.`,
  notLetters: `Phần ${what} chỉ gồm chữ cái, dấu cách, gạch nối hoặc dấu nháy ’. Hãy bỏ các ký hiệu khác.`,
})

const text = (what: string) => ({
  missing: `Hãy nhập ${what}.`,
  ...optionalText(what),
})

const optionalText = (what: string) => ({
  tooLong: `Phần ${what} quá dài. Hãy viết ngắn lại.`,
  controlCharacters: `Phần ${what} có ký tự lạ không nhìn thấy. Hãy xóa đi và gõ lại.`,
  realProvince: `Phần ${what} có một số trông như số định danh của người thật. Chúng tôi không nhận và không lưu. Hãy bỏ số đó đi.`,
})

const date = (what: string) => ({
  missing: `Hãy nhập ${what}.`,
  incomplete: `Phần ${what} còn thiếu. Hãy nhập đủ ngày, tháng và năm.`,
  shortYear: `Năm của ${what} phải ghi đủ bốn chữ số, ví dụ 2024.`,
  notADate: `Phần ${what} không phải là một ngày có thật. Hãy xem lại ngày, tháng, năm.`,
})

const inFuture = (what: string) => ({
  inFuture: `Phần ${what} là ngày chưa tới. Hãy xem lại năm và tháng.`,
})

const digits = (whose: string) => ({
  notTwelveDigits: `Số định danh cá nhân của ${whose} phải có đúng 12 chữ số. Hãy đếm lại.`,
  realProvince: `Số này có mã tỉnh thật (001 đến 096) nên có thể là của người thật. Chúng tôi không nhận và không lưu. Hãy dùng số mô phỏng bắt đầu bằng 901 đến 963.`,
  unknownPrefix: `Ba chữ số đầu trong số định danh của ${whose} phải từ 901 đến 963, là mã của bản mô phỏng. Hãy xem lại.`,
})

const number = (whose: string) => ({
  missing: `Hãy nhập số định danh cá nhân của ${whose}.`,
  ...digits(whose),
})

const choice = (what: string) => ({ missing: `Hãy chọn ${what}.` })

const commune = (what: string) => ({
  missing: `Hãy gõ và chọn ${what}.`,
  unknown: `Chưa rõ ${what} là nơi nào. Hãy gõ tên xã, phường kèm tên huyện hoặc tỉnh, bấm Tìm rồi chọn một nơi.`,
})

const office = (what: string, whose: string) => ({
  missing: `Chưa có ${what} nào phục vụ xã, phường này. Hãy xem lại ${whose}.`,
})

const parent = (prefix: 'mother' | 'father', whose: string, other: string): BundleTexts => ({
  [`${prefix}Number`]: {
    ...number(whose),
    notYou: `Bạn khai mình là ${whose} của bé, nhưng số này không phải số của bạn. Nếu số đúng, hãy quay lại trang đầu và chọn lại bạn là ai với bé; nếu lấy từ giấy chứng sinh, hãy xem lại mã giấy.`,
    isYou: `Đây là số của chính bạn. Nếu bạn là ${whose} của bé, hãy quay lại trang đầu và chọn như vậy; nếu không, hãy nhập số của ${whose}.`,
    ...(prefix === 'father' && {
      sameAsMother: `Số của ${whose} trùng với số của ${other}. Hãy nhập số của ${whose}.`,
    }),
  },
  [`${prefix}Name`]: name(`họ tên của ${whose}`),
  [`${prefix}BornOn`]: {
    ...date(`ngày sinh của ${whose}`),
    tooYoung: `Theo ngày sinh này, ${whose} chưa lớn hơn bé 13 tuổi. Hãy xem lại năm sinh của ${whose} và của bé.`,
  },
  [`${prefix}Ethnicity`]: choice(`dân tộc của ${whose}`),
  [`${prefix}Nationality`]: text(`quốc tịch của ${whose}`),
  [`${prefix}NativePlace`]: text(`quê quán của ${whose}`),
  [`${prefix}ResidenceType`]: choice(`loại nơi ở của ${whose}`),
  [`${prefix}Commune`]: commune(`xã, phường nơi ${whose} cư trú`),
  [`${prefix}Street`]: text(`số nhà, đường, thôn của ${whose}`),
})

export const errors: BundleTexts = {
  birthOffice: office('nơi đăng ký khai sinh', 'nơi cư trú của người bé ở cùng'),
  residenceOffice: office('cơ quan đăng ký thường trú', 'xã, phường đăng ký thường trú'),
  insuranceOffice: office('cơ quan bảo hiểm xã hội', 'xã, phường đăng ký thường trú'),
  requesterName: name('họ tên người khai'),
  requesterPhone: {
    missing: 'Hãy nhập số điện thoại di động của bạn.',
    notMobile: 'Đây chưa phải số di động Việt Nam. Hãy nhập 10 chữ số, ví dụ 0912 345 678.',
  },
  requesterEmail: {
    notEmail: 'Địa chỉ thư điện tử chưa đúng dạng, ví dụ an@thudientu.vn. Không có thì để trống.',
  },
  relation: choice('bạn là ai với bé'),
  filing: {
    ...choice('việc cần nộp'),
    noPermanentHome:
      'Mẹ chưa có nơi thường trú nên bé chưa đăng ký thường trú theo mẹ được. Hãy chọn thẻ bảo hiểm y tế, hoặc quay lại khi mẹ đã có nơi thường trú; bản khai vẫn được giữ.',
  },
  birthCertificateNumber: text('số giấy khai sinh'),
  birthCertificateCommune: commune('xã, phường đã đăng ký khai sinh'),
  childNumber: {
    ...digits('bé'),
    isParent:
      'Đây là số của cha hoặc mẹ. Hãy nhập số của bé, hoặc để trống nếu giấy khai sinh không ghi.',
  },
  fatherRecorded: choice('giấy khai sinh có ghi tên cha hay không'),
  procedures: {
    ...choice('những việc xin làm'),
    noPermanentHome:
      'Cha mẹ chưa có nơi thường trú nên chưa đăng ký thường trú cho bé theo cha mẹ được. Hãy chọn khai sinh và thẻ bảo hiểm y tế, hoặc cho bé ở với người có nơi thường trú.',
  },
  parentsAgreed: {
    ...choice('cha mẹ đã đồng ý hay chưa'),
    needed:
      'Khai thay thì phải thống nhất nội dung với cha mẹ trước. Hãy hỏi cha mẹ rồi trở lại; bản khai vẫn được giữ.',
  },
  birthCase: choice('tình trạng của cha mẹ bé'),
  birthProof: choice('giấy tờ về việc sinh'),
  certificateCode: {
    missing: 'Hãy nhập mã giấy chứng sinh. Không có mã thì quay lại trang đầu và chọn như vậy.',
    notACode:
      'Mã giấy chứng sinh có dạng 01234.GCS.00056.24. Hãy chép lại từ giấy, kể cả các dấu chấm.',
  },
  certificateIssuedOn: {
    ...date('ngày cấp giấy chứng sinh'),
    ...inFuture('ngày cấp giấy chứng sinh'),
    beforeBirth: 'Giấy chứng sinh không thể cấp trước khi bé ra đời. Hãy xem lại ngày cấp.',
  },
  childName: name('họ tên của bé'),
  childBornOn: {
    ...date('ngày sinh của bé'),
    ...inFuture('ngày sinh của bé'),
    notUnderSix:
      'Dịch vụ này dành cho trẻ dưới 6 tuổi. Nếu ngày sinh đúng, xin đăng ký khai sinh tại Ủy ban nhân dân cấp xã; nếu sai, hãy sửa năm sinh.',
  },
  childSex: choice('giới tính của bé'),
  childNationality: text('quốc tịch của bé'),
  childBirthPlace: text('nơi sinh'),
  childBirthAddress: text('địa chỉ nơi sinh'),
  ethnicityFrom: choice('bé theo dân tộc của ai'),
  nativePlaceFrom: choice('bé theo quê quán của ai'),
  ...parent('mother', 'mẹ', 'cha'),
  ...parent('father', 'cha', 'mẹ'),
  marriageNumber: text('số giấy chứng nhận kết hôn'),
  marriageRegisteredOn: { ...date('ngày đăng ký kết hôn'), ...inFuture('ngày đăng ký kết hôn') },
  marriageRegisteredAt: text('nơi đăng ký kết hôn'),
  recognitionNumber: text('số trích lục nhận cha, mẹ, con'),
  residesWith: {
    ...choice('bé sẽ ở với ai'),
    noPermanentHome:
      'Cha mẹ chưa có nơi thường trú nên bé chưa đăng ký thường trú theo cha mẹ được. Hãy chọn cho bé ở cùng người có nơi thường trú, hoặc quay lại trang giấy khai sinh và chọn chỉ cấp thẻ bảo hiểm y tế.',
  },
  hostNumber: {
    ...number('người bé ở cùng'),
    isParent:
      'Đây là số của cha hoặc mẹ bé. Nếu bé ở với cha hoặc mẹ, hãy quay lại trang trước và chọn như vậy; nếu không, hãy nhập số của người bé ở cùng.',
  },
  hostRelation: choice('người này là ai với bé'),
  residenceCommune: commune('xã, phường nơi bé sẽ ở'),
  residenceStreet: text('số nhà, đường, thôn'),
  householderName: name('họ tên chủ hộ'),
  householderNumber: number('chủ hộ'),
  parentHouseholdRelation: choice('quan hệ với chủ hộ'),
  firstCareFacility: choice('nơi khám bệnh ban đầu'),
  householdCode: optionalText('mã hộ gia đình'),
  poorHouseholdPaper: optionalText('số giấy chứng nhận hộ nghèo'),
  cardForm: choice('hình thức thẻ'),
  delivery: choice('cách nhận kết quả'),
  certifiedCopies: {
    missing: 'Hãy nhập số bản sao; không cần thì nhập 0.',
    notANumber: 'Số bản sao phải là số từ 0 đến 20.',
  },
  receivingCommune: commune('xã, phường nhận giấy tờ'),
  receivingStreet: text('số nhà, đường, thôn nhận giấy tờ'),
}
