import { communes, provinces } from './places.ts'

const allRoles = ['receiver', 'appraiser', 'approver', 'signer'] as const

/** Officials carry visibly artificial names, as everybody here does. */
const names: Record<string, { registrar: string; police: string }> = {
  '914-01': { registrar: 'Bùi Thị Mẫu Mực', police: 'Đặng Văn Thử Việc' },
  '914-02': { registrar: 'Ngô Văn Minh Bạch', police: 'Hồ Thị Giả Lập' },
  '901-01': { registrar: 'Dương Thị Chuẩn Mực', police: 'Lý Văn Mô Phỏng' },
  '963-01': { registrar: 'Đinh Văn Tận Tâm', police: 'Mai Thị Diễn Tập' },
}

const insurers = [
  { province: '914', name: 'Cao Thị Thí Điểm', seat: 'TP. Hạ Long', seatEn: 'Hạ Long' },
  { province: '901', name: 'Tạ Văn Kiểu Mẫu', seat: 'Quận Ba Đình', seatEn: 'Ba Đình' },
  { province: '963', name: 'Trịnh Thị Ví Von', seat: 'Huyện Ngọc Hiển', seatEn: 'Ngọc Hiển' },
] as const

/** First part of a dossier code: `commune.district.00.province`, the shape of Circular 01/2018/TT-VPCP article 19. */
function unitCode(communeCode: string) {
  const province = provinces.find(({ code }) => communeCode.startsWith(code))
  return `0${communeCode.slice(-2)}.00.00.${province?.unit ?? 'X00'}`
}

const communeOffices = communes.flatMap(({ code, province, name, district }) => [
  {
    id: `civil-status-${code}`,
    agency: 'civil-status',
    name_vi: `UBND ${name}, ${district}`,
    name_en: `People’s Committee of ${name}, ${district}`,
    province_code: province,
    commune_code: code,
    unit_code: unitCode(code),
  },
  {
    id: `commune-police-${code}`,
    agency: 'commune-police',
    name_vi: `Công an ${name}, ${district}`,
    name_en: `Police of ${name}, ${district}`,
    province_code: province,
    commune_code: code,
    unit_code: unitCode(code),
  },
])

const insuranceOffices = insurers.map(({ province, seat, seatEn }) => {
  const commune = communes.find((candidate) => candidate.province === province)
  return {
    id: `social-insurance-${province}`,
    agency: 'social-insurance',
    name_vi: `Bảo hiểm xã hội ${seat}`,
    name_en: `Social Insurance of ${seatEn}`,
    province_code: province,
    commune_code: commune?.code ?? '',
    unit_code: unitCode(commune?.code ?? province),
  }
})

export const offices = [...communeOffices, ...insuranceOffices]

export const officeAreas = [
  ...communeOffices.map(({ id, agency, commune_code }) => ({
    office_id: id,
    agency,
    commune_code,
  })),
  ...communes.map(({ code, province }) => ({
    office_id: `social-insurance-${province}`,
    agency: 'social-insurance',
    commune_code: code,
  })),
]

/** In a small office one account holds the first four roles, so that three officials can finish a birth. */
export const accounts = [
  ...communes.flatMap(({ code }) => [
    {
      id: `registrar-${code}`,
      office_id: `civil-status-${code}`,
      full_name: names[code]?.registrar ?? '',
      title_vi: 'Công chức tư pháp – hộ tịch',
      title_en: 'Civil-status official',
      roles: JSON.stringify(allRoles),
    },
    {
      id: `police-${code}`,
      office_id: `commune-police-${code}`,
      full_name: names[code]?.police ?? '',
      title_vi: 'Cán bộ cư trú',
      title_en: 'Residence officer',
      roles: JSON.stringify(allRoles),
    },
  ]),
  ...insurers.map(({ province, name }) => ({
    id: `insurer-${province}`,
    office_id: `social-insurance-${province}`,
    full_name: name,
    title_vi: 'Viên chức bảo hiểm xã hội',
    title_en: 'Social-insurance officer',
    roles: JSON.stringify(allRoles),
  })),
]

export const facilities = communes.flatMap(({ code, name, district }) => [
  { code: `${code}-1`, name: `Trạm y tế ${name}`, commune_code: code },
  { code: `${code}-2`, name: `Trung tâm y tế ${district} (mô phỏng)`, commune_code: code },
])
