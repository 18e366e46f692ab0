import { addressOf, communes, provinces, type Commune } from './places.ts'

const allRoles = ['receiver', 'appraiser', 'approver', 'signer'] as const

/** Officials carry visibly artificial names, as everybody here does. */
const names: Record<string, { registrar: string; police: string; leader: string }> = {
  '914-01': {
    registrar: 'Bùi Thị Mẫu Mực',
    police: 'Đặng Văn Thử Việc',
    leader: 'Lương Thị Công Tâm',
  },
  '914-02': {
    registrar: 'Ngô Văn Minh Bạch',
    police: 'Hồ Thị Giả Lập',
    leader: 'Vũ Văn Liêm Minh',
  },
  '901-01': {
    registrar: 'Dương Thị Chuẩn Mực',
    police: 'Lý Văn Mô Phỏng',
    leader: 'Hoàng Thị Chính Trực',
  },
  '963-01': {
    registrar: 'Đinh Văn Tận Tâm',
    police: 'Mai Thị Diễn Tập',
    leader: 'Phan Văn Chu Đáo',
  },
}

const insurers = [
  { province: '914', name: 'Cao Thị Thí Điểm', seat: 'TP. Hạ Long', seatEn: 'Hạ Long' },
  { province: '901', name: 'Tạ Văn Kiểu Mẫu', seat: 'Quận Ba Đình', seatEn: 'Ba Đình' },
  { province: '963', name: 'Trịnh Thị Ví Von', seat: 'Huyện Ngọc Hiển', seatEn: 'Ngọc Hiển' },
] as const

/** Who decides on social assistance and allowances in the same districts. */
const carers: Record<string, string> = {
  '914': 'Phan Thị Sẻ Chia',
  '901': 'Quách Văn Ân Cần',
  '963': 'Lâm Thị Chu Đáo',
}

/** First part of a dossier code: `commune.district.00.province`, the shape of Circular 01/2018/TT-VPCP article 19. */
function unitCode({ unit, province }: Commune) {
  const ofProvince = provinces.find(({ code }) => code === province)
  return `${unit}.00.00.${ofProvince?.unit ?? 'X00'}`
}

const officesIn = (commune: Commune) => [
  {
    id: `civil-status-${commune.code}`,
    agency: 'civil-status',
    name_vi: `UBND ${addressOf(commune)}`,
    name_en: `People’s Committee of ${addressOf(commune)}`,
    province_code: commune.province,
    commune_code: commune.code,
    unit_code: unitCode(commune),
  },
  {
    id: `commune-police-${commune.code}`,
    agency: 'commune-police',
    name_vi: `Công an ${addressOf(commune)}`,
    name_en: `Police of ${addressOf(commune)}`,
    province_code: commune.province,
    commune_code: commune.code,
    unit_code: unitCode(commune),
  },
]

/** The offices of a district, with their seat in the first of its communes. */
const districtOffices = (seat: Commune) => [insuranceOffice(seat), affairsOffice(seat)]

function affairsOffice(seat: Commune) {
  const insurance = insuranceOffice(seat)
  return {
    ...insurance,
    id: insurance.id.replace('social-insurance', 'social-affairs'),
    agency: 'social-affairs',
    name_vi: `Phòng Lao động – Thương binh và Xã hội ${seat.district}`,
    name_en: insurance.name_en.replace('Social Insurance', 'Office of Labour and Social Affairs'),
  }
}

function insuranceOffice(seat: Commune) {
  const ofDemo = insurers.find(
    (insurer) => insurer.province === seat.province && insurer.seat === seat.district,
  )
  return {
    id: `social-insurance-${ofDemo ? seat.province : seat.code}`,
    agency: 'social-insurance',
    name_vi: `Bảo hiểm xã hội ${seat.district}`,
    name_en: `Social Insurance of ${ofDemo?.seatEn ?? seat.district}`,
    province_code: seat.province,
    commune_code: seat.code,
    unit_code: unitCode(seat),
  }
}

/** The competent offices of every commune, and whom each serves. Communes of the demo come first. */
export function officeRows(communes: readonly Commune[]) {
  const ofDistricts = new Map<string, ReturnType<typeof districtOffices>>()
  const office: ReturnType<typeof officesIn> = []
  const areas = communes.flatMap((commune) => {
    const district = `${commune.province} ${commune.district}`
    const around = ofDistricts.get(district) ?? districtOffices(commune)
    ofDistricts.set(district, around)
    const own = officesIn(commune)
    office.push(...own)
    return [...own, ...around].map(({ id, agency }) => ({
      office_id: id,
      agency,
      commune_code: commune.code,
    }))
  })
  return { office: [...office, ...[...ofDistricts.values()].flat()], office_area: areas }
}

const ofDemo = officeRows(communes)
export const offices = ofDemo.office
export const officeAreas = ofDemo.office_area

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
  ...Object.entries(carers).map(([province, name]) => ({
    id: `affairs-${province}`,
    office_id: `social-affairs-${province}`,
    full_name: name,
    title_vi: 'Công chức lao động – thương binh và xã hội',
    title_en: 'Social-affairs officer',
    roles: JSON.stringify(allRoles),
  })),
  // Leaders sign nothing themselves; they answer for what their office issued, and may take it back.
  ...communes.map(({ code }) => ({
    id: `leader-${code}`,
    office_id: `civil-status-${code}`,
    full_name: names[code]?.leader ?? '',
    title_vi: 'Lãnh đạo Ủy ban nhân dân, phụ trách hộ tịch',
    title_en: 'Leader of the People’s Committee, in charge of civil status',
    roles: JSON.stringify(['supervisor']),
  })),
]

export const facilities = communes.flatMap(({ code, name, district }) => [
  { code: `${code}-1`, name: `Trạm y tế ${name}`, commune_code: code },
  { code: `${code}-2`, name: `Trung tâm y tế ${district} (mô phỏng)`, commune_code: code },
])
