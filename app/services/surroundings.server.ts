import type { Store } from '#db/database.server.ts'
import { findOffice, listOfficeNames } from '#db/offices.server.ts'
import {
  findCommunes,
  listCommuneCodes,
  listFacilities,
  listOfficeAreas,
} from '#db/places.server.ts'
import type { OfficeRow } from '#db/schema.ts'
import type { Bundle, FieldKind, Language, Source, Surroundings } from '#machines/bundle.ts'
import type { Instant } from '#machines/calendar.ts'

type Places = Awaited<ReturnType<typeof readPlaces>>

/** Places and offices do not change while the portal runs: read once per database. */
const known = new WeakMap<Store, Promise<Places>>()

/** Of ten thousand communes only the codes are kept; names are looked up where they are shown. */
async function readPlaces({ read }: Store) {
  const [communes, areas, facilities] = await Promise.all([
    listCommuneCodes(read),
    listOfficeAreas(read),
    listFacilities(read),
  ])
  const offices = new Map<string, Map<string, string>>()
  for (const { agency, commune_code, office_id } of areas) {
    const ofAgency = offices.get(agency) ?? new Map<string, string>()
    offices.set(agency, ofAgency.set(commune_code, office_id))
  }
  return { facilities, offices, codes: new Set(communes.map(({ code }) => code)) }
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
    officeFor: (agency, communeCode) => offices.get(agency)?.get(communeCode),
    knowsCommune: (communeCode) => codes.has(communeCode),
  }
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
  const office = await findOffice(db.read, id)
  if (office?.agency !== agency) throw new OfficeNotFoundError(id, agency)
  return office
}

/** A value that can be picked from a list, with its name. */
export interface Option {
  value: string
  label: string
}

/** What a list of facilities offers, those of the commune named first. */
export async function facilityOptions(db: Store, near?: string): Promise<Option[]> {
  const { facilities } = await placesOf(db)
  const isNear = (facility: (typeof facilities)[number]) => facility.commune_code === near
  return [...facilities.filter(isNear), ...facilities.filter((facility) => !isNear(facility))].map(
    ({ code, name }) => ({ value: code, label: name }),
  )
}

/** Communes by their full names, in the order of the codes; an unknown code is left out. */
export async function communeOptions(db: Store, codes: readonly string[]): Promise<Option[]> {
  if (codes.length === 0) return []
  const rows = await findCommunes(db.read, codes)
  const labels = new Map(
    rows.map(({ code, name, province_name }) => [
      code,
      [name, province_name].filter(Boolean).join(', '),
    ]),
  )
  return codes.flatMap((value) => {
    const label = labels.get(value)
    return label === undefined ? [] : [{ value, label }]
  })
}

/** A name in every language; places and facilities keep their own. */
export type Named = Readonly<Record<Language, string>>

/** A value that may be the code of a place or an office, and what a register says instead of it. */
interface Line {
  key: string
  value: string
  source?: Source
}

const kindsOfPlace: readonly FieldKind[] = ['commune', 'facility', 'office']

/** The names of the places, facilities and offices that these lines of a bundle hold as codes. */
export async function placeNames(
  db: Store,
  bundle: Bundle,
  lines: readonly Line[],
): Promise<ReadonlyMap<string, Named>> {
  const places = new Set(
    bundle.fields.filter(({ kind }) => kindsOfPlace.includes(kind)).map(({ key }) => key),
  )
  const codes = new Set<string>()
  for (const { value, source } of lines.filter(({ key }) => places.has(key))) {
    codes.add(value)
    if (source?.kind === 'typed' && source.registerSaid) codes.add(source.registerSaid)
  }
  if (codes.size === 0) return new Map()
  const [communes, offices] = await Promise.all([
    communeOptions(db, [...codes]),
    listOfficeNames(db.read, [...codes]),
  ])
  const { facilities } = await placesOf(db)
  const kept = facilities.filter(({ code }) => codes.has(code))
  return new Map<string, Named>([
    ...communes.map(({ value, label }) => [value, { vi: label, en: label }] as const),
    ...kept.map(({ code, name }) => [code, { vi: name, en: name }] as const),
    ...offices.map(({ id, name_vi, name_en }) => [id, { vi: name_vi, en: name_en }] as const),
  ])
}
