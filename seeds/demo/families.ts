import { instantAt } from '#machines/calendar.ts'
import { fold } from '#machines/folding.ts'
import type { Family, Parent } from './family.ts'
import { inBetween } from './in-between.ts'
import { communes, provinces } from './places.ts'
import { underWay } from './under-way.ts'

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
    householder: {
      name: 'Lê Giả Định',
      bornOn: '1962-12-01',
      about: {
        vi: 'Ông nội và chủ hộ, ở Hà Nội với vợ chồng anh Họa, chị Ví Dụ. Khi chị Ví Dụ khai sinh cho con, ông được hỏi có đồng ý cho cháu vào hộ không.',
        en: 'Grandfather and head of the household of Họa and Ví Dụ in Hà Nội. When Ví Dụ declares her child’s birth, he is asked whether the child may enter the household.',
      },
    },
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
    mother: {
      name: 'Vũ Thị Nghiệm',
      bornOn: '1989-10-11',
      about: {
        vi: 'Mẹ, ở xã Đất Mũi, Cà Mau; chồng chị, anh Thí, là chủ hộ. Mã giấy chứng sinh của con: 96301.GCS.00007.24',
        en: 'Mother, lives in Đất Mũi, Cà Mau; her husband Thí heads the household. The child’s birth certificate code: 96301.GCS.00007.24',
      },
    },
    father: {
      name: 'Đỗ Văn Thí',
      bornOn: '1988-02-28',
      about: {
        vi: 'Cha, chủ hộ, ở xã Đất Mũi, Cà Mau. Con trai sinh ngày 3/8/2024. Mã giấy chứng sinh: 96301.GCS.00007.24',
        en: 'Father, householder, lives in Đất Mũi, Cà Mau. His son was born on 3 August 2024. Birth certificate code: 96301.GCS.00007.24',
      },
    },
    marriedOn: '2015-02-14',
    householder: 'father',
    child: {
      name: 'Đỗ Hải Đăng',
      sex: 'male',
      born: '2024-08-03 03:05',
      certificate: '96301.GCS.00007.24',
    },
  },
]

export const families = [...waiting, ...underWay, ...inBetween]

/** Artificial identity number: province 901–963, century and sex, year of birth, six digits that count up. */
function identityNumber(province: string, sex: 'male' | 'female', bornOn: string, running: number) {
  const year = Number(bornOn.slice(0, 4))
  const century = Math.floor((year - 1900) / 100) * 2 + (sex === 'female' ? 1 : 0)
  return `${province}${century}${bornOn.slice(2, 4)}${String(running).padStart(6, '0')}`
}

const momentOf = (text: string) => instantAt(text.slice(0, 10), text.slice(11))

interface Told {
  about_vi: string | null
  about_en: string | null
}

/** Who declares as this mother needs the father's number, which no register tells: it stands where her code does. */
function tellingNumber<T extends Told>(
  { child }: Family,
  mother: T,
  father: { personal_number: string } | undefined,
): T {
  if (!father || !mother.about_vi?.includes(child.certificate)) return mother
  return {
    ...mother,
    about_vi: `${mother.about_vi}. Số định danh của cha: ${father.personal_number}`,
    about_en: `${mother.about_en}. The father’s number: ${father.personal_number}`,
  }
}

/** What the simulated registers hold about a family: persons, marriage and the hospital's notice. */
export function registerRowsOf(family: Family, index: number) {
  const province = family.commune.slice(0, 3)
  const commune = communes.find(({ code }) => code === family.commune)
  const provinceName = provinces.find(({ code }) => code === province)?.name
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
    identity_level: parent.identityLevel ?? 2,
    residence_type: family.residence ?? 'permanent',
    in_cast: parent.about ? 1 : 0,
    about_vi: parent.about?.vi ?? null,
    about_en: parent.about?.en ?? null,
  })
  const { householder } = family
  const [ofMother, ofFather] = family.residence ? ['other', 'other'] : rolesUnder(householder)
  const mother = person(family.mother, 'female', 0, ofMother)
  const father = family.father && person(family.father, 'male', 1, ofFather)
  const head =
    typeof householder === 'object' ? person(householder, 'male', 2, 'householder') : undefined
  const place = hospital[province]
  return {
    persons: [tellingNumber(family, mother, father), father, head].filter(
      (candidate) => candidate !== undefined,
    ),
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
    notices: [family.child, ...(family.siblings ?? [])].map((child) => ({
      certificate_code: child.certificate,
      issued_on: child.born.slice(0, 10),
      mother_number: mother.personal_number,
      born_at: momentOf(child.born),
      sex: child.sex,
      intended_name: child.name,
      facility: place?.facility ?? '',
      facility_address: place?.address ?? '',
      pushed_at: momentOf(child.pushed ?? child.born),
    })),
  }
}

/** What mother and father are in the household, by who heads it: his own son is the father. */
function rolesUnder(householder: Family['householder']) {
  if (householder === undefined) return ['householder', 'spouse'] as const
  return householder === 'father'
    ? (['spouse', 'householder'] as const)
    : (['other', 'child'] as const)
}
