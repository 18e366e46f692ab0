import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { Family } from '../demo/family.ts'

const surnames = ['Lều', 'Thạch', 'Quách', 'Mạc', 'Lại', 'Tôn', 'Vi', 'Nông', 'Cầm', 'Lò']
const middles = ['Thị', 'Ngọc', 'Bích', 'Mai', 'Thu', 'Hoài', 'Khánh', 'Minh']
const given = [
  'An',
  'Bình',
  'Chi',
  'Dung',
  'Giang',
  'Hà',
  'Khuê',
  'Lam',
  'Miên',
  'Nga',
  'Phúc',
  'Sơn',
]
const streets = ['phố Kiểm Thử', 'ngõ Mẫu', 'đường Thử Nghiệm', 'phố Diễn Tập']

interface Wish {
  seed: number
  count: number
  commune: Family['commune']
  /** Children are born on the days from here on, in turn. */
  bornFrom: string
  /** First of the running numbers of the hospital certificates. */
  firstCertificate: number
}

/**
 * Families nobody has met, made by lot: the same seed gives the same families. Every name ends in “Thử”, so that
 * nobody takes them for real.
 */
export function generateFamilies({ seed, count, commune, bornFrom, firstCertificate }: Wish) {
  const lot = xoroshiro128plus(seed)
  const upTo = (most: number) => (lot.next() >>> 0) % most
  const one = (words: readonly string[]) => words[upTo(words.length)] ?? ''
  const day = (year: number) =>
    `${year}-${String(1 + upTo(12)).padStart(2, '0')}-${String(1 + upTo(28)).padStart(2, '0')}`
  return Array.from({ length: count }, (_, index): Omit<Family, 'siblings'> => {
    const [ofMother, ofFather] = [one(surnames), one(surnames)]
    const born = new Date(Date.parse(`${bornFrom}T00:00:00Z`) + (index % 4) * 86_400_000)
    const hour = String(1 + upTo(22)).padStart(2, '0')
    const number = String(firstCertificate + index).padStart(5, '0')
    return {
      id: `lot-${index + 1}`,
      commune,
      street: `Số ${1 + upTo(120)} ${one(streets)}`,
      mother: { name: `${ofMother} Thị ${one(given)} Thử`, bornOn: day(1990 + upTo(10)) },
      father: { name: `${ofFather} Văn ${one(given)} Thử`, bornOn: day(1988 + upTo(10)) },
      marriedOn: day(2018 + upTo(4)),
      child: {
        name: `${ofFather} ${one(middles)} ${one(given)} Thử`,
        sex: upTo(2) === 0 ? 'female' : 'male',
        born: `${born.toISOString().slice(0, 10)} ${hour}:15`,
        certificate: `91401.GCS.${number}.24`,
      },
    }
  })
}
