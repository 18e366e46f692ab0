import { fold } from '#machines/folding.ts'
import { provinces } from '../../demo/places.ts'
import type { MadePerson } from './made.ts'

const surnames = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ']
/** Visibly artificial, as everybody here. */
const middles = ['Thử', 'Mẫu', 'Giả', 'Ví', 'Mô', 'Phỏng']
const givens = ['An', 'Bình', 'Chi', 'Dung', 'Giang', 'Hà', 'Khánh', 'Linh', 'Minh', 'Ngọc', 'Sơn']

const at = (list: readonly string[], share: number) =>
  list[Math.floor(share * list.length)] ?? list[0] ?? ''

/** A name from two shares: the surname stays in the family. */
export function nameFrom(family: number, own: number): string {
  const surname = at(surnames, family)
  return `${surname} ${at(middles, (own * 7) % 1)} ${at(givens, own)}`
}

/** How many people of one province, sex and year can be told apart by six digits. */
const ROOM = 1_000_000

/**
 * A year of birth and a number nobody else has: six digits hold a million families, so those beyond get other years.
 */
export function identityOf(
  { provinceCode, family }: { provinceCode: string; family: number },
  sex: 'male' | 'female',
  firstYear: number,
  share: number,
  spans = 5,
): { personalNumber: string; bornOn: string } {
  const year = firstYear + 3 * Math.floor(share * spans) + (Math.floor(family / ROOM) % 3)
  const century = Math.floor((year - 1900) / 100) * 2 + (sex === 'female' ? 1 : 0)
  const digits = String(family % ROOM).padStart(6, '0')
  const month = 1 + Math.floor(share * 12)
  return {
    personalNumber: `${provinceCode}${century}${String(year % 100).padStart(2, '0')}${digits}`,
    bornOn: `${year}-${String(month).padStart(2, '0')}-${String(1 + (family % 28)).padStart(2, '0')}`,
  }
}

export const provinceName = (code: string) =>
  provinces.find((province) => province.code === code)?.name ?? ''

export const streetOf = (family: number) => `Số ${(family % 200) + 1} phố Mô Phỏng`

/** A person as the population register keeps them. */
export function personRow(person: MadePerson, family: number) {
  return {
    id: person.id,
    personal_number: person.personalNumber,
    full_name: person.name,
    folded_name: fold(person.name),
    born_on: person.bornOn,
    sex: person.sex,
    ethnicity: 'Kinh',
    nationality: 'Việt Nam',
    native_place: provinceName(person.provinceCode),
    commune_code: `${person.provinceCode}-00`,
    street: streetOf(family),
    residence_type: 'permanent',
    household_id: person.householdId,
    household_role: person.householdRole,
    phone: null,
    email: null,
    identity_level: person.identityLevel,
    in_cast: 0,
    about_vi: null,
    about_en: null,
  }
}
