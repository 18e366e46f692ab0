import { instantAt } from '#machines/calendar.ts'
import { communes, provinces, type CommuneCode } from './places.ts'

/** One parent: name, day of birth, ethnicity, and what the sign-in page says about them. */
interface Parent {
  name: string
  bornOn: string
  ethnicity?: string
  about?: { vi: string; en: string }
}

export interface Family {
  id: string
  commune: CommuneCode
  street: string
  mother: Parent
  father?: Parent
  marriedOn?: string
  /** A grandparent who heads the household; else the mother does. */
  householder?: Parent
  child: { name: string; sex: 'male' | 'female'; born: string; certificate: string }
}

const hospital: Record<string, { facility: string; address: string }> = {
  '914': {
    facility: 'Bệnh viện Sản Nhi Quảng Ninh (mô phỏng)',
    address: 'TP. Hạ Long, Quảng Ninh',
  },
  '901': { facility: 'Bệnh viện Phụ sản Hà Nội (mô phỏng)', address: 'Quận Ba Đình, Hà Nội' },
  '963': { facility: 'Bệnh viện Sản – Nhi Cà Mau (mô phỏng)', address: 'TP. Cà Mau, Cà Mau' },
}

/** Families that wait for you: their child is born, nothing is declared yet. */
const waiting: Family[] = [
  {
    id: 'mau-thu',
    commune: '914-01',
    street: 'Số 12 phố Mẫu',
    mother: {
      name: 'Trần Thị Thử',
      bornOn: '1994-07-02',
      about: {
        vi: 'Mẹ, đã kết hôn, chủ hộ, ở TP. Hạ Long. Con gái sinh ngày 2/8/2024. Mã giấy chứng sinh: 91401.GCS.00012.24',
        en: 'Mother, married, householder, lives in Hạ Long. Her daughter was born on 2 August 2024. Birth certificate code: 91401.GCS.00012.24',
      },
    },
    father: {
      name: 'Nguyễn Văn Mẫu',
      bornOn: '1992-03-14',
      about: {
        vi: 'Cha, chồng của chị Thử. Mã giấy chứng sinh của con: 91401.GCS.00012.24',
        en: 'Father, married to Thử. The child’s birth certificate code: 91401.GCS.00012.24',
      },
    },
    marriedOn: '2021-11-20',
    child: {
      name: 'Nguyễn An Nhiên',
      sex: 'female',
      born: '2024-08-02 06:45',
      certificate: '91401.GCS.00012.24',
    },
  },
  {
    id: 'hoa-du',
    commune: '901-01',
    street: 'Ngõ 5 phố Ví Dụ',
    mother: {
      name: 'Phạm Thị Ví Dụ',
      bornOn: '1991-01-30',
      about: {
        vi: 'Mẹ, ở Hà Nội với gia đình chồng. Con trai sinh ngày 1/8/2024. Mã giấy chứng sinh: 90101.GCS.00345.24',
        en: 'Mother, lives in Hà Nội with her husband’s family. Her son was born on 1 August 2024. Birth certificate code: 90101.GCS.00345.24',
      },
    },
    father: { name: 'Lê Minh Họa', bornOn: '1990-09-09' },
    marriedOn: '2019-05-18',
    householder: { name: 'Lê Giả Định', bornOn: '1962-12-01' },
    child: {
      name: 'Lê Bình Minh',
      sex: 'male',
      born: '2024-08-01 22:10',
      certificate: '90101.GCS.00345.24',
    },
  },
  {
    id: 'trung',
    commune: '914-02',
    street: 'Số 3 phố Tượng Trưng',
    mother: {
      name: 'Hoàng Thị Tượng Trưng',
      bornOn: '1998-04-25',
      ethnicity: 'Tày',
      about: {
        vi: 'Mẹ một mình nuôi con, ở TP. Hạ Long. Con gái sinh ngày 31/7/2024. Mã giấy chứng sinh: 91401.GCS.00013.24',
        en: 'Raises her child alone, lives in Hạ Long. Her daughter was born on 31 July 2024. Birth certificate code: 91401.GCS.00013.24',
      },
    },
    child: {
      name: 'Hoàng Hạ Vy',
      sex: 'female',
      born: '2024-07-31 14:20',
      certificate: '91401.GCS.00013.24',
    },
  },
  {
    id: 'thi-nghiem',
    commune: '963-01',
    street: 'Ấp Thí Nghiệm',
    mother: { name: 'Vũ Thị Nghiệm', bornOn: '1989-10-11' },
    father: {
      name: 'Đỗ Văn Thí',
      bornOn: '1988-02-28',
      about: {
        vi: 'Cha, ở xã Đất Mũi, Cà Mau. Con trai sinh ngày 3/8/2024. Mã giấy chứng sinh: 96301.GCS.00007.24',
        en: 'Father, lives in Đất Mũi, Cà Mau. His son was born on 3 August 2024. Birth certificate code: 96301.GCS.00007.24',
      },
    },
    marriedOn: '2015-02-14',
    child: {
      name: 'Đỗ Hải Đăng',
      sex: 'male',
      born: '2024-08-03 03:05',
      certificate: '96301.GCS.00007.24',
    },
  },
]

/** What the sign-in page says of those whose dossier one may follow, by place in the list below. */
const followed: Record<number, Parent['about']> = {
  0: {
    vi: 'Mẹ. Hồ sơ khai sinh của con đã xong cả ba thủ tục.',
    en: 'Mother. All three procedures of her child’s birth are finished.',
  },
  5: {
    vi: 'Mẹ. Con đã có giấy khai sinh và thẻ bảo hiểm y tế, công an đang thẩm định cư trú.',
    en: 'Mother. Birth certificate and health card are there; the police are appraising the residence.',
  },
  6: {
    vi: 'Mẹ. Hồ sơ cư trú của con đang quá hạn.',
    en: 'Mother. Her child’s residence registration is overdue.',
  },
  12: {
    vi: 'Mẹ. Đang khai dở tờ khai, chưa gửi.',
    en: 'Mother. Has begun a declaration and not sent it yet.',
  },
}

/** Families whose dossiers are under way when the portal starts, told apart by their number. */
const underWayNames = [
  ['Nguyễn', 'Mẫu Một', 'Trần Thị Thử Một', 'An', '914-01'],
  ['Phan', 'Mẫu Hai', 'Lê Thị Thử Hai', 'Bảo', '914-01'],
  ['Võ', 'Mẫu Ba', 'Ngô Thị Thử Ba', 'Châu', '914-01'],
  ['Đặng', 'Mẫu Bốn', 'Bùi Thị Thử Bốn', 'Dũng', '914-02'],
  ['Hồ', 'Mẫu Năm', 'Đỗ Thị Thử Năm', 'Giang', '914-01'],
  ['Dương', 'Mẫu Sáu', 'Hoàng Thị Thử Sáu', 'Hiếu', '914-01'],
  ['Lý', 'Mẫu Bảy', 'Phạm Thị Thử Bảy', 'Khánh', '914-01'],
  ['Trương', 'Mẫu Tám', 'Vũ Thị Thử Tám', 'Linh', '914-01'],
  ['Đoàn', 'Mẫu Chín', 'Mai Thị Thử Chín', 'Nam', '901-01'],
  ['Tô', 'Mẫu Mười', 'Cao Thị Thử Mười', 'Ngọc', '901-01'],
  ['Lương', 'Mẫu Mười Một', 'Tạ Thị Thử Mười Một', 'Phúc', '963-01'],
  ['Quách', 'Mẫu Mười Hai', 'Đinh Thị Thử Mười Hai', 'Quỳnh', '914-01'],
  ['Thái', 'Mẫu Mười Ba', 'Trịnh Thị Thử Mười Ba', 'Sơn', '914-02'],
] as const

const underWay = underWayNames.map(([surname, given, mother, child, commune], index): Family => {
  const day = 15 + (index % 9)
  return {
    id: `under-way-${index + 1}`,
    commune,
    street: `Số ${index + 1} phố Diễn Tập`,
    mother: {
      name: mother,
      bornOn: `19${90 + (index % 9)}-0${1 + (index % 9)}-1${index % 9}`,
      about: followed[index],
    },
    father: {
      name: `${surname} Văn ${given}`,
      bornOn: `19${85 + (index % 9)}-1${index % 3}-0${1 + (index % 9)}`,
    },
    marriedOn: `202${index % 4}-06-15`,
    child: {
      name: `${surname} ${child} Thử`,
      sex: index % 2 === 0 ? 'male' : 'female',
      born: `2024-07-${day} 09:30`,
      certificate: `${commune.slice(0, 3)}01.GCS.001${String(index).padStart(2, '0')}.24`,
    },
  }
})

export const families = [...waiting, ...underWay]

/** Artificial identity number: province 901–963, century and sex, year of birth, six digits that count up. */
export function identityNumber(
  province: string,
  sex: 'male' | 'female',
  bornOn: string,
  running: number,
) {
  const year = Number(bornOn.slice(0, 4))
  const century = Math.floor((year - 1900) / 100) * 2 + (sex === 'female' ? 1 : 0)
  return `${province}${century}${bornOn.slice(2, 4)}${String(running).padStart(6, '0')}`
}

/** What the simulated registers hold about a family: persons, marriage and the hospital's notice. */
export function registerRowsOf(family: Family, index: number) {
  const province = family.commune.slice(0, 3)
  const commune = communes.find(({ code }) => code === family.commune)
  const provinceName = provinces.find(({ code }) => code === province)?.name
  const headed = family.householder !== undefined
  const person = (parent: Parent, sex: 'male' | 'female', slot: number, householdRole: string) => ({
    id: `${family.id}-${['mother', 'father', 'householder'][slot] ?? 'person'}`,
    personal_number: identityNumber(province, sex, parent.bornOn, (index + 1) * 10 + slot),
    full_name: parent.name,
    folded_name: fold(parent.name),
    born_on: parent.bornOn,
    sex,
    ethnicity: parent.ethnicity ?? 'Kinh',
    nationality: 'Việt Nam',
    native_place: [commune?.district, provinceName].filter(Boolean).join(', '),
    commune_code: family.commune,
    street: family.street,
    household_id: family.id,
    household_role: householdRole,
    phone: `09${String(10_000_000 + index * 100 + slot)}`,
    email: null,
    identity_level: 2,
    in_cast: parent.about ? 1 : 0,
    about_vi: parent.about?.vi ?? null,
    about_en: parent.about?.en ?? null,
  })
  const mother = person(family.mother, 'female', 0, headed ? 'other' : 'householder')
  const father =
    family.father &&
    person(family.father, 'male', 1, headed ? 'child' : 'spouse')
  const head = family.householder && person(family.householder, 'male', 2, 'householder')
  const bornAt = instantAt(family.child.born.slice(0, 10), family.child.born.slice(11))
  const place = hospital[province]
  return {
    persons: [mother, father, head].filter((candidate) => candidate !== undefined),
    marriage:
      father && family.marriedOn
        ? {
            id: `marriage-${family.id}`,
            spouse_a: father.personal_number,
            spouse_b: mother.personal_number,
            certificate_number: `${index + 1}/${family.marriedOn.slice(0, 4)}`,
            registered_on: family.marriedOn,
            registered_at_place: `UBND ${commune?.name ?? ''}`,
          }
        : undefined,
    notice: {
      certificate_code: family.child.certificate,
      issued_on: family.child.born.slice(0, 10),
      mother_number: mother.personal_number,
      born_at: bornAt,
      sex: family.child.sex,
      intended_name: family.child.name,
      facility: place?.facility ?? '',
      facility_address: place?.address ?? '',
      pushed_at: bornAt,
    },
  }
}

/** Lower case without accents, for searching Vietnamese names. */
export function fold(text: string) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()
}
