import type { Store } from '#db/database.server.ts'
import { listOffices } from '#db/offices.server.ts'
import { listCommunes, listFacilities, listOfficeAreas } from '#db/places.server.ts'
import type { OfficeRow } from '#db/schema.ts'
import type { Language, Surroundings } from '#machines/bundle.ts'
import type { Instant } from '#machines/calendar.ts'

type Places = Awaited<ReturnType<typeof readPlaces>>

/** Places and offices do not change while the portal runs: read once per database. */
const known = new WeakMap<Store, Promise<Places>>()

async function readPlaces({ read }: Store) {
  const [communes, areas, facilities, offices] = await Promise.all([
    listCommunes(read),
    listOfficeAreas(read),
    listFacilities(read),
    listOffices(read),
  ])
  return {
    communes,
    facilities,
    officeById: new Map(offices.map((office) => [office.id, office])),
    named: offices.map(({ id, name_vi, name_en }) => ({ id, vi: name_vi, en: name_en })),
    codes: new Set(communes.map(({ code }) => code)),
    offices: new Map(areas.map((area) => [`${area.agency} ${area.commune_code}`, area.office_id])),
  }
}

function placesOf(db: Store): Promise<Places> {
  const read = known.get(db) ?? readPlaces(db)
  known.set(db, read)
  return read
}

/** What a bundle may know besides the answers: the moment, and the places and offices there are. */
export async function surroundingsOf(db: Store, at: Instant): Promise<Surroundings> {
  const { codes, offices } = await placesOf(db)
  return {
    at,
    officeFor: (agency, communeCode) => offices.get(`${agency} ${communeCode}`),
    knowsCommune: (communeCode) => codes.has(communeCode),
  }
}

/** All offices by id. */
export async function officesOf(db: Store): Promise<ReadonlyMap<string, OfficeRow>> {
  return (await placesOf(db)).officeById
}

/** No office of that agency has this id. */
export class OfficeNotFoundError extends Error {
  constructor(
    readonly officeId: string,
    readonly agency: string,
  ) {
    super(`There is no ${agency} office “${officeId}”.`)
    this.name = 'OfficeNotFoundError'
  }
}

/** The office with this id, which must belong to the agency. Throws OfficeNotFoundError. */
export async function getOffice(db: Store, id: string, agency: string): Promise<OfficeRow> {
  const office = (await officesOf(db)).get(id)
  if (office?.agency !== agency) throw new OfficeNotFoundError(id, agency)
  return office
}

/** A value that can be picked from a list, with its name. */
export interface Option {
  value: string
  label: string
}

/** What a list of places offers; facilities of the commune named first. */
export async function placeOptions(
  db: Store,
  kind: 'commune' | 'facility',
  near?: string,
): Promise<Option[]> {
  const { communes, facilities } = await placesOf(db)
  if (kind === 'commune') {
    return communes.map(({ code, name, province_name }) => ({
      value: code,
      label: [name, province_name].filter(Boolean).join(', '),
    }))
  }
  const isNear = (facility: (typeof facilities)[number]) => facility.commune_code === near
  return [...facilities.filter(isNear), ...facilities.filter((facility) => !isNear(facility))].map(
    ({ code, name }) => ({ value: code, label: name }),
  )
}

/** A name in every language; places and facilities keep their own. */
export type Named = Readonly<Record<Language, string>>

/** The names of places, facilities and offices that a declaration holds as codes. */
export async function placeNames(db: Store): Promise<ReadonlyMap<string, Named>> {
  const options = [...(await placeOptions(db, 'commune')), ...(await placeOptions(db, 'facility'))]
  const { named } = await placesOf(db)
  return new Map([
    ...options.map(({ value, label }): [string, Named] => [value, { vi: label, en: label }]),
    ...named.map(({ id, ...name }): [string, Named] => [id, name]),
  ])
}
