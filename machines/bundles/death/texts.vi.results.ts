import type { BundleTexts } from '../../bundle.ts'

const deceased = {
  registerNumber: 'Số',
  deceasedName: 'Họ, chữ đệm, tên người đã mất',
  deceasedNumber: 'Số định danh cá nhân',
  deceasedBornOn: 'Ngày, tháng, năm sinh',
}
const money = {
  funeralSum: 'Số tiền (mức giả định)',
  funeralByName: 'Người nhận',
  paymentMethod: 'Cách nhận tiền',
}
const affairs = {
  ...deceased,
  diedOn: 'Mất ngày',
  ...money,
  affairsOffice: 'Cơ quan quyết định',
  issuedOn: 'Ngày quyết định',
}

export const result: BundleTexts = {
  'death-registration': {
    title: 'Trích lục khai tử',
    ...deceased,
    deceasedSex: 'Giới tính',
    deceasedEthnicity: 'Dân tộc',
    deceasedNationality: 'Quốc tịch',
    diedTime: 'Đã chết vào lúc',
    diedOn: 'Ngày, tháng, năm',
    diedPlace: 'Nơi chết',
    registryOffice: 'Nơi đăng ký khai tử',
    requesterName: 'Người đi khai tử',
    issuedOn: 'Ngày đăng ký',
  },
  'residence-deletion': {
    title: 'Thông báo kết quả xóa đăng ký thường trú',
    ...deceased,
    deceasedStreet: 'Nơi thường trú',
    deceasedCommune: 'Xã, phường',
    residenceOffice: 'Cơ quan đăng ký cư trú',
    issuedOn: 'Ngày xóa',
  },
  'funeral-allowance': {
    title: 'Quyết định hưởng trợ cấp mai táng',
    ...deceased,
    insuranceNumber: 'Mã số bảo hiểm xã hội',
    diedOn: 'Mất ngày',
    ...money,
    insuranceOffice: 'Cơ quan quyết định',
    issuedOn: 'Ngày quyết định',
  },
  'survivor-benefit': {
    title: 'Quyết định hưởng trợ cấp tuất',
    ...deceased,
    survivorKind: 'Loại trợ cấp tuất',
    survivorSum: 'Mỗi tháng (mức giả định)',
    onceSum: 'Một lần (mức giả định)',
    requesterName: 'Người đề nghị',
    relative1Name: 'Thân nhân',
    relative2Name: 'Thân nhân',
    relative3Name: 'Thân nhân',
    paymentMethod: 'Cách nhận tiền',
    insuranceOffice: 'Cơ quan quyết định',
    issuedOn: 'Ngày quyết định',
  },
  'benefit-ending': {
    title: 'Thông báo dừng trợ cấp tuất hằng tháng',
    ...deceased,
    insuranceNumber: 'Mã số bảo hiểm xã hội',
    diedOn: 'Mất ngày',
    insuranceOffice: 'Cơ quan bảo hiểm xã hội',
    issuedOn: 'Ngày thông báo',
  },
  'funeral-support': { title: 'Quyết định hỗ trợ chi phí mai táng', ...affairs },
  'merit-allowance': { title: 'Quyết định về chế độ khi người có công từ trần', ...affairs },
}
