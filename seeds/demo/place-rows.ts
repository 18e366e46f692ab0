import { fold, foldedWords } from '#machines/folding.ts'
import { addressOf, provinces, type Commune } from './places.ts'

/** Words for a kind of place and how they are shortened: typed or left out, they find the same. */
const kinds: Record<string, string> = {
  phường: 'phuong p',
  xã: 'xa x',
  'thị trấn': 'thi tran tt',
  quận: 'quan q',
  huyện: 'huyen h',
  'thị xã': 'thi xa tx',
  'tp.': 'thanh pho tp',
}

const cities = new Set(['Hà Nội', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'TP. Hồ Chí Minh'])

const alsoCalled: Record<string, string> = { 'TP. Hồ Chí Minh': 'hcm tphcm' }

const named = /^(Phường|Xã|Thị trấn|Quận|Huyện|Thị xã|TP\.) (.+)$/

function partsOf(name: string) {
  const [, kind = '', own = name] = named.exec(name) ?? []
  return { kind: kinds[kind.toLowerCase()] ?? '', own: foldedWords(own).join(' ') }
}

const provinceRows = provinces.map(({ code, name }) => ({
  code,
  level: 'province' as const,
  parent_code: null,
  name,
  folded_name: fold(name),
}))

/** Provinces and these communes, and the words each commune is found by. */
export function placeRows(communes: readonly Commune[]) {
  const nameOf = new Map(provinces.map(({ code, name }) => [code, name]))
  const communeRows = communes.map((commune) => ({
    code: commune.code,
    level: 'commune' as const,
    parent_code: commune.province,
    name: addressOf(commune),
    folded_name: fold(addressOf(commune)),
  }))
  const words = communes.map(({ code, name, district, province }) => {
    const commune = partsOf(name)
    const around = partsOf(district)
    const provinceName = nameOf.get(province) ?? ''
    const city = cities.has(provinceName) ? 'thanh pho tp' : 'tinh'
    return {
      code,
      own: commune.own,
      around: `${around.own} ${partsOf(provinceName).own}`,
      kinds: [commune.kind, around.kind, city, alsoCalled[provinceName]].filter(Boolean).join(' '),
    }
  })
  return { place: [...provinceRows, ...communeRows], place_word: words }
}
