/**
 * The 63 provinces of 2024 in the order of their identity codes, with the unit code of each (Decision 20/2020/QĐ-TTg).
 * The identity codes are artificial: 901 for the first, 963 for the last, so that no number can be a real person's.
 */
const names = [
  ['Hà Nội', 'H26'],
  ['Hà Giang', 'H22'],
  ['Cao Bằng', 'H14'],
  ['Bắc Kạn', 'H03'],
  ['Tuyên Quang', 'H60'],
  ['Lào Cai', 'H38'],
  ['Điện Biên', 'H18'],
  ['Lai Châu', 'H35'],
  ['Sơn La', 'H52'],
  ['Yên Bái', 'H63'],
  ['Hòa Bình', 'H28'],
  ['Thái Nguyên', 'H55'],
  ['Lạng Sơn', 'H37'],
  ['Quảng Ninh', 'H49'],
  ['Bắc Giang', 'H02'],
  ['Phú Thọ', 'H44'],
  ['Vĩnh Phúc', 'H62'],
  ['Bắc Ninh', 'H05'],
  ['Hải Dương', 'H23'],
  ['Hải Phòng', 'H24'],
  ['Hưng Yên', 'H31'],
  ['Thái Bình', 'H54'],
  ['Hà Nam', 'H25'],
  ['Nam Định', 'H40'],
  ['Ninh Bình', 'H42'],
  ['Thanh Hóa', 'H56'],
  ['Nghệ An', 'H41'],
  ['Hà Tĩnh', 'H27'],
  ['Quảng Bình', 'H46'],
  ['Quảng Trị', 'H50'],
  ['Thừa Thiên Huế', 'H57'],
  ['Đà Nẵng', 'H17'],
  ['Quảng Nam', 'H47'],
  ['Quảng Ngãi', 'H48'],
  ['Bình Định', 'H08'],
  ['Phú Yên', 'H45'],
  ['Khánh Hòa', 'H32'],
  ['Ninh Thuận', 'H43'],
  ['Bình Thuận', 'H11'],
  ['Kon Tum', 'H34'],
  ['Gia Lai', 'H21'],
  ['Đắk Lắk', 'H15'],
  ['Đắk Nông', 'H16'],
  ['Lâm Đồng', 'H36'],
  ['Bình Phước', 'H10'],
  ['Tây Ninh', 'H53'],
  ['Bình Dương', 'H09'],
  ['Đồng Nai', 'H19'],
  ['Bà Rịa – Vũng Tàu', 'H06'],
  ['TP. Hồ Chí Minh', 'H29'],
  ['Long An', 'H39'],
  ['Tiền Giang', 'H58'],
  ['Bến Tre', 'H07'],
  ['Trà Vinh', 'H59'],
  ['Vĩnh Long', 'H61'],
  ['Đồng Tháp', 'H20'],
  ['An Giang', 'H01'],
  ['Kiên Giang', 'H33'],
  ['Cần Thơ', 'H13'],
  ['Hậu Giang', 'H30'],
  ['Sóc Trăng', 'H51'],
  ['Bạc Liêu', 'H04'],
  ['Cà Mau', 'H12'],
] as const

export const provinces = names.map(([name, unit], index) => ({
  code: String(901 + index),
  name,
  unit,
}))

/** A commune, and the district of 2024 that its address carries. */
export interface Commune {
  code: string
  province: string
  name: string
  district: string
  /** Its number in its province, three digits: the first part of the codes of its dossiers. */
  unit: string
}

/** Communes of the demo, each with its officials; `published` is the code in the list of all communes. */
export const communes = [
  {
    code: '914-01',
    published: '06694',
    province: '914',
    name: 'Phường Bạch Đằng',
    district: 'TP. Hạ Long',
    unit: '001',
  },
  {
    code: '914-02',
    published: '06688',
    province: '914',
    name: 'Phường Hồng Hải',
    district: 'TP. Hạ Long',
    unit: '002',
  },
  {
    code: '901-01',
    published: '00028',
    province: '901',
    name: 'Phường Kim Mã',
    district: 'Quận Ba Đình',
    unit: '001',
  },
  {
    code: '963-01',
    published: '32248',
    province: '963',
    name: 'Xã Đất Mũi',
    district: 'Huyện Ngọc Hiển',
    unit: '001',
  },
] as const

export type CommuneCode = (typeof communes)[number]['code']

/** The name an address carries; an island district without communes is its own. */
export function addressOf({ name, district }: Commune) {
  return name === district ? name : `${name}, ${district}`
}
