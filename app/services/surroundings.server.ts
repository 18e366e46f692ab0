import type { Store } from '#db/database.server.ts'
import { listCommunes, listFacilities, listOfficeAreas } from '#db/places.server.ts'
import type { Surroundings } from '#machines/bundle.ts'
import type { Instant } from '#machines/calendar.ts'

type Places = Awaited<ReturnType<typeof readPlaces>>

/** Places and offices do not change while the portal runs: read once per database. */
const known = new WeakMap<Store, Promise<Places>>()

async function readPlaces({ read }: Store) {
  const [communes, areas, facilities] = await Promise.all([
    listCommunes(read),
    listOfficeAreas(read),
    listFacilities(read),
  ])
  return {
    communes,
    facilities,
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

/** The names of places, facilities and offices that a declaration holds as codes. */
export async function placeNames(db: Store): Promise<ReadonlyMap<string, string>> {
  const options = [...(await placeOptions(db, 'commune')), ...(await placeOptions(db, 'facility'))]
  return new Map(options.map(({ value, label }) => [value, label]))
}
