import { setImmediate } from 'node:timers/promises'
import {
  lastDossierPlace,
  listLoggedDossiers,
  listLoggedEvents,
  listLoggedOffices,
  listLoggedResults,
  listLoggedStays,
  listLoggedSteps,
} from '#db/logged-dossiers.server.ts'
import { groupedBy } from '#machines/grouping.ts'
import { isWithin, type Period } from '#machines/period.ts'
import type { Context } from '../context.ts'
import { pseudonymsOf, type Pseudonyms } from './pseudonyms.server.ts'

/** So many dossiers are read at once: some milliseconds of work. */
const SLICE = 40

/** So many dossiers an export holds at most: the first of its period. Whoever wants more takes shorter periods. */
export const EXPORTED_AT_MOST = 100_000

/** Which dossiers an export holds: those sent within the period, of one bundle or of all. */
export interface ExportAsked {
  period: Period
  bundleId?: string
}

type Of<List extends (...args: never[]) => Promise<unknown>> =
  Awaited<ReturnType<List>> extends (infer Row)[] ? Row : never
type DossierRow = Of<typeof listLoggedDossiers>
export type OfficeRow = Of<typeof listLoggedOffices>

/** One dossier with everything the log tells of it; offices that too few dossiers went through have no name. */
export interface LoggedDossier {
  dossier: DossierRow
  events: Of<typeof listLoggedEvents>[]
  steps: Of<typeof listLoggedSteps>[]
  stays: Of<typeof listLoggedStays>[]
  results: Of<typeof listLoggedResults>[]
}

/** What every line of an export needs to know. */
export interface Known {
  pseudonyms: Pseudonyms
  /** By id; only those that may be named. */
  offices: ReadonlyMap<string, OfficeRow>
  /** Names by code; only of provinces with an office that may be named. */
  provinces: ReadonlyMap<string, string>
}

/** The surroundings of an export and its dossiers, a few at a time; between two slices everybody else is served. */
export async function openEventLog({ db }: Pick<Context, 'db'>, asked: ExportAsked) {
  const offices = (await listLoggedOffices(db.read)).filter(({ isNamed }) => isNamed)
  const last = await lastDossierPlace(db.read)
  const known: Known = {
    pseudonyms: pseudonymsOf(db.path),
    offices: new Map(offices.map((office) => [office.id, office])),
    provinces: new Map(
      offices.map(({ province_code, province }) => [province_code, province ?? province_code]),
    ),
  }
  return { known, dossiers: () => readDossiers({ db }, asked, last) }
}

async function* readDossiers(
  { db }: Pick<Context, 'db'>,
  { period, bundleId }: ExportAsked,
  last: number,
): AsyncGenerator<LoggedDossier[]> {
  let place = 0
  let told = 0
  while (told < EXPORTED_AT_MOST) {
    const rows = await listLoggedDossiers(db.read, place, last, SLICE)
    const end = rows.at(-1)
    if (!end) return
    place = end.place
    const wanted = rows.filter(
      ({ submitted_at, bundle_id }) =>
        isWithin(submitted_at, period) && (bundleId === undefined || bundle_id === bundleId),
    )
    told += wanted.length
    if (wanted.length > 0) yield await completed({ db }, wanted, period.until)
    await setImmediate()
  }
}

async function completed(
  { db }: Pick<Context, 'db'>,
  dossiers: readonly DossierRow[],
  until: number,
): Promise<LoggedDossier[]> {
  const ids = dossiers.map(({ id }) => id)
  const byDossier = <Row extends { dossier_id: string }>(rows: readonly Row[]) => {
    const groups = groupedBy(rows, ({ dossier_id }) => dossier_id)
    return (id: string) => groups.get(id) ?? []
  }
  const events = byDossier(await listLoggedEvents(db.read, ids, until))
  const steps = byDossier(await listLoggedSteps(db.read, ids))
  const stays = byDossier(await listLoggedStays(db.read, ids, until))
  const results = byDossier(await listLoggedResults(db.read, ids, until))
  return dossiers.map((dossier) => ({
    dossier,
    events: events(dossier.id),
    steps: steps(dossier.id),
    stays: stays(dossier.id),
    results: results(dossier.id),
  }))
}
