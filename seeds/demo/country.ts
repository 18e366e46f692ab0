import { communes, provinces, type Commune } from './places.ts'

/** Commune numbers of the demo end below this: the others of a province are counted from here. */
const FIRST_UNIT = 101

const tidy = (name: string) =>
  name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^Thị Trấn /, 'Thị trấn ')

const districtName = (name: string) =>
  tidy(name)
    .replace(/^Thành phố /i, 'TP. ')
    .replace(/^Thị Xã /, 'Thị xã ')

/**
 * Every commune of the 63 provinces that is not of the demo, as published before the reform of 2025. Provinces carry
 * our artificial codes. Five island districts have no communes: each stands for itself.
 */
export async function communesOfTheCountry(): Promise<Commune[]> {
  // Read at the first start only, so that no later one has it in memory.
  const [{ getAllProvince }, { getAllDistricts }, { getAllCommunes }] = await Promise.all([
    import('vietnam-provinces-js/provinces'),
    import('vietnam-provinces-js/districts'),
    import('vietnam-provinces-js/communes'),
  ])
  const ids = (await getAllProvince()).map(({ idProvince }) => idProvince).sort()
  const provinceOf = new Map(ids.map((id, index) => [id, provinces[index]?.code ?? '']))
  const districts = await getAllDistricts()
  const districtOf = new Map(districts.map((district) => [district.idDistrict, district]))
  const published = await getAllCommunes()
  const inhabited = new Set(published.map(({ idDistrict }) => idDistrict))
  const islands = districts.filter(({ idDistrict }) => !inhabited.has(idDistrict))
  const all = [
    ...published.map(({ idDistrict, idCommune, name }) => ({ idDistrict, idCommune, name })),
    ...islands.map(({ idDistrict, name }) => ({ idDistrict, idCommune: idDistrict, name })),
  ]
  const ours = new Set<string>(communes.map(({ published }) => published))
  const taken = new Set<string>()
  const units = new Map<string, number>()
  return all.flatMap(({ idDistrict, idCommune, name }) => {
    const district = districtOf.get(idDistrict)
    const place = `${idDistrict} ${tidy(name)}`
    // Two of one name in one district could not be told apart.
    if (!district || ours.has(idCommune) || taken.has(place)) return []
    taken.add(place)
    const province = provinceOf.get(district.idProvince) ?? ''
    const unit = units.get(province) ?? FIRST_UNIT
    units.set(province, unit + 1)
    const code = `${province}-${idCommune}`
    const isIsland = idCommune === idDistrict
    return {
      code,
      province,
      name: isIsland ? districtName(name) : tidy(name),
      district: districtName(district.name),
      unit: String(unit),
    }
  })
}
