import type { BundleTexts } from '../../bundle.ts'
import { ethnicGroups } from './ethnic-groups.ts'

const ethnicOptions = {
  ...Object.fromEntries(ethnicGroups.map((group) => [group, group])),
  Khác: 'Dân tộc khác',
}

const parent = (prefix: 'mother' | 'father', whose: string): BundleTexts => ({
  [`${prefix}Number`]: {
    label: `Số định danh cá nhân của ${whose}`,
    hint: '12 chữ số. Trong bản mô phỏng, số bắt đầu bằng 901 đến 963.',
  },
  [`${prefix}Name`]: { label: `Họ, chữ đệm, tên của ${whose}` },
  [`${prefix}BornOn`]: { label: `Ngày sinh của ${whose}`, hint: 'Ví dụ: 27 3 1995' },
  [`${prefix}Ethnicity`]: { label: `Dân tộc của ${whose}`, options: ethnicOptions },
  [`${prefix}Nationality`]: { label: `Quốc tịch của ${whose}` },
  [`${prefix}NativePlace`]: {
    label: `Quê quán của ${whose}`,
    hint: 'Xã, phường và tỉnh, thành phố.',
  },
  [`${prefix}ResidenceType`]: {
    label: `Nơi ở của ${whose} là nơi`,
    options: { permanent: 'Thường trú', temporary: 'Tạm trú', current: 'Ở hiện tại' },
  },
  [`${prefix}Commune`]: { label: `Xã, phường nơi ${whose} cư trú` },
  [`${prefix}Street`]: {
    label: `Số nhà, đường, thôn của ${whose}`,
    hint: 'Ví dụ: 12 phố Mẫu',
  },
})

const motherOrFather = { mother: 'Theo mẹ', father: 'Theo cha' }

export const fields: BundleTexts = {
  birthOffice: { label: 'Nơi đăng ký khai sinh' },
  residenceOffice: { label: 'Nơi đăng ký thường trú' },
  insuranceOffice: { label: 'Nơi cấp thẻ bảo hiểm y tế' },
  requesterNumber: {
    label: 'Số định danh cá nhân của người khai',
    onForm: 'Số định danh cá nhân của người khai',
  },
  requesterName: { label: 'Họ, chữ đệm, tên người khai', onForm: 'Họ, chữ đệm, tên người khai' },
  requesterPhone: { label: 'Số điện thoại di động', hint: 'Để báo tin khi có kết quả.' },
  requesterEmail: { label: 'Thư điện tử', hint: 'Không có thì để trống.' },
  relation: {
    label: 'Bạn là ai với bé?',
    onForm: 'Quan hệ của người khai với trẻ',
    hint: 'Ông, bà, người thân khai thay thì không cần giấy ủy quyền, nhưng phải thống nhất nội dung với cha mẹ.',
    options: {
      mother: 'Mẹ',
      father: 'Cha',
      grandparent: 'Ông hoặc bà',
      relative: 'Người thân khác',
    },
  },
  filing: {
    label: 'Bạn nộp việc nào?',
    onForm: 'Việc được nộp',
    hint: 'Nộp riêng một việc là cho bé đã đăng ký khai sinh rồi.',
    options: {
      residenceOnly: 'Chỉ đăng ký thường trú',
      cardOnly: 'Chỉ cấp thẻ bảo hiểm y tế',
      linked: 'Bé chưa khai sinh: làm cả khai sinh, thường trú và thẻ',
    },
  },
  birthCertificateNumber: {
    label: 'Số giấy khai sinh',
    hint: 'Là số đăng ký ghi trên giấy, ví dụ 12/2024',
  },
  birthCertificateCommune: { label: 'Xã, phường đã đăng ký khai sinh' },
  childNumber: {
    label: 'Số định danh cá nhân của bé',
    hint: 'Ghi trên giấy khai sinh. Giấy không ghi thì để trống.',
  },
  fatherRecorded: {
    label: 'Giấy khai sinh có ghi tên cha không?',
    options: { recorded: 'Có', notRecorded: 'Không, phần ghi về cha để trống' },
  },
  procedures: {
    label: 'Bạn xin làm những việc nào?',
    onForm: 'Những việc người khai đề nghị',
    options: {
      all: 'Cả ba: khai sinh, thường trú, thẻ bảo hiểm y tế',
      withoutResidence:
        'Khai sinh và thẻ bảo hiểm y tế (cha mẹ chưa có nơi thường trú, hoặc chưa muốn đăng ký)',
      withoutCard: 'Khai sinh và thường trú (bé đã có thẻ bảo hiểm y tế)',
    },
  },
  parentsAgreed: {
    label: 'Cha mẹ bé đã đồng ý với nội dung khai chưa?',
    hint: 'Không cần giấy ủy quyền, nhưng cần thống nhất với cha mẹ, nhất là họ tên của bé.',
    options: { agreed: 'Đã đồng ý', notYet: 'Chưa' },
  },
  registrationType: {
    label: 'Loại đăng ký',
    options: { new: 'Đăng ký mới, đúng hạn', late: 'Đăng ký quá hạn (sau 60 ngày)' },
  },
  birthCase: {
    label: 'Cha mẹ của bé',
    hint: 'Câu này quyết định phần ghi về cha trên giấy khai sinh.',
    options: {
      married: 'Đã đăng ký kết hôn',
      recognised: 'Chưa kết hôn, đã có giấy tờ nhận cha, con',
      fatherUndetermined: 'Chưa xác định cha: phần ghi về cha để trống',
    },
  },
  birthProof: {
    label: 'Giấy tờ về việc sinh',
    hint: 'Sinh ở bệnh viện, trạm y tế thì thường có giấy chứng sinh với mã.',
    options: {
      code: 'Giấy chứng sinh, có mã',
      uncoded: 'Giấy chứng sinh, không có mã',
      witness: 'Không có giấy chứng sinh, có người làm chứng',
      pledge: 'Không có giấy chứng sinh, không có người làm chứng',
    },
  },
  certificateCode: {
    label: 'Mã giấy chứng sinh',
    hint: 'Ghi trên giấy chứng sinh, ví dụ 01234.GCS.00056.24',
  },
  certificateIssuedOn: { label: 'Ngày cấp giấy chứng sinh', hint: 'Ví dụ: 2 8 2024' },
  childName: {
    label: 'Họ, chữ đệm, tên của bé',
    hint: 'Viết đủ dấu, ví dụ: Nguyễn Mẫu An. Trên giấy khai sinh sẽ in chữ hoa.',
  },
  childBornOn: { label: 'Ngày sinh của bé', hint: 'Ví dụ: 1 8 2024' },
  childBornInWords: { label: 'Ngày sinh ghi bằng chữ' },
  childSex: {
    label: 'Giới tính của bé',
    options: { male: 'Nam', female: 'Nữ', undetermined: 'Chưa xác định' },
  },
  childEthnicity: { label: 'Dân tộc của bé' },
  childNationality: { label: 'Quốc tịch của bé' },
  childBirthPlace: {
    label: 'Nơi sinh',
    hint: 'Tên bệnh viện, trạm y tế. Sinh ở nơi khác thì ghi tên nơi đó.',
  },
  childBirthAddress: {
    label: 'Địa chỉ nơi sinh',
    hint: 'Xã, phường và tỉnh, thành phố.',
  },
  childNativePlace: { label: 'Quê quán của bé' },
  ethnicityFrom: { label: 'Dân tộc của bé', options: motherOrFather },
  nativePlaceFrom: { label: 'Quê quán của bé', options: motherOrFather },
  ...parent('mother', 'mẹ'),
  ...parent('father', 'cha'),
  marriageNumber: { label: 'Số giấy chứng nhận kết hôn' },
  marriageRegisteredOn: { label: 'Ngày đăng ký kết hôn', hint: 'Ví dụ: 20 11 2021' },
  marriageRegisteredAt: { label: 'Nơi đăng ký kết hôn' },
  recognitionNumber: {
    label: 'Số trích lục đăng ký nhận cha, mẹ, con',
    hint: 'Ghi trên trích lục do Ủy ban nhân dân cấp.',
  },
  residesWith: {
    label: 'Bé sẽ ở với ai?',
    hint: 'Cha mẹ ở cùng một nhà thì chọn ai cũng được.',
    options: {
      mother: 'Với mẹ',
      father: 'Với cha',
      elsewhere: 'Ở nơi khác, không cùng cha mẹ',
    },
  },
  hostNumber: {
    label: 'Số định danh cá nhân của người bé ở cùng',
    hint: '12 chữ số. Trong bản mô phỏng, số bắt đầu bằng 901 đến 963.',
  },
  hostRelation: {
    label: 'Người này là ai với bé?',
    options: { grandparent: 'Ông hoặc bà', relative: 'Người thân khác', other: 'Người khác' },
  },
  residesWithNumber: { label: 'Số định danh của người bé ở cùng' },
  residenceRequest: {
    label: 'Nội dung đề nghị',
    options: {
      newborn: 'Đăng ký thường trú cho trẻ mới sinh theo cha hoặc mẹ',
      elsewhere: 'Đăng ký thường trú cho trẻ mới sinh ở nơi khác nơi thường trú của cha mẹ',
    },
  },
  residenceCommune: { label: 'Xã, phường nơi bé sẽ ở' },
  residenceStreet: {
    label: 'Số nhà, đường, thôn nơi bé sẽ ở',
    hint: 'Ví dụ: 12 phố Mẫu',
  },
  householderName: {
    label: 'Họ tên chủ hộ',
    hint: 'Chủ hộ là người đứng tên của hộ bé sẽ ở.',
  },
  householderNumber: {
    label: 'Số định danh cá nhân của chủ hộ',
    hint: '12 chữ số. Trong bản mô phỏng, số bắt đầu bằng 901 đến 963.',
  },
  parentHouseholdRelation: {
    label: 'Người bé ở cùng là ai với chủ hộ?',
    options: {
      householder: 'Chính là chủ hộ',
      spouse: 'Vợ hoặc chồng của chủ hộ',
      child: 'Con của chủ hộ',
      other: 'Người khác trong hộ',
    },
  },
  childHouseholdRelation: {
    label: 'Quan hệ của bé với chủ hộ',
    options: { child: 'Con', grandchild: 'Cháu', other: 'Thành viên khác' },
  },
  firstCareFacility: {
    label: 'Nơi khám bệnh, chữa bệnh ban đầu',
    hint: 'Nơi bé đến trước tiên khi ốm. Sau này vẫn đổi được.',
    options: {
      communeStation: 'Trạm y tế nơi bé thường trú',
      districtHospital: 'Bệnh viện hoặc trung tâm y tế huyện nơi bé thường trú',
      birthHospital: 'Bệnh viện nơi bé sinh ra',
    },
  },
  householdCode: { label: 'Mã hộ gia đình', hint: 'Không biết thì để trống.' },
  poorHouseholdPaper: {
    label: 'Số giấy chứng nhận hộ nghèo',
    hint: 'Chỉ ghi nếu gia đình có giấy này.',
  },
  cardForm: {
    label: 'Hình thức thẻ',
    hint: 'Thẻ điện tử dùng được ở mọi nơi khám bệnh.',
    options: { electronic: 'Thẻ điện tử', paper: 'Thẻ giấy' },
  },
  delivery: {
    label: 'Nhận kết quả bằng cách nào?',
    onForm: 'Cách nhận kết quả',
    hint: 'Bản điện tử có giá trị như bản giấy.',
    options: {
      electronic: 'Bản điện tử, trên cổng này',
      counter: 'Bản giấy, đến nhận tại cơ quan',
      post: 'Bản giấy, qua bưu chính công ích',
    },
  },
  certifiedCopies: {
    label: 'Số bản sao giấy của giấy khai sinh',
    hint: 'Từ 0 đến 20. Bản điện tử thường là đủ. Mỗi bản giấy 8.000 đồng (mức giả định), nộp trên mạng sau khi gửi.',
  },
  receivingCommune: { label: 'Xã, phường nhận giấy tờ' },
  receivingStreet: { label: 'Số nhà, đường, thôn nhận giấy tờ', hint: 'Ví dụ: 12 phố Mẫu' },
}
