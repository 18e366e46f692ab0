import { countDossiers, getDossier } from '#db/dossiers.server.ts'
import type { Store } from '#db/database.server.ts'
import { listDaysOfDossiers } from '#db/run-growth.server.ts'
import { isSimulated, listNewestDossiers, listOfficeLoads } from '#db/run-views.server.ts'
import { findSimulation } from '#db/simulations.server.ts'
import type { Instant } from '#machines/calendar.ts'
import type { Unit } from '#machines/cases.ts'
import { isOfFilling, type Figure, type FigureId } from '#machines/figures.ts'
import { growthOf } from '#machines/growth.ts'
import { dossierStatus } from '#machines/statuses.ts'
import { readEventLog } from './event-log.server.ts'
import { viewHeadlines } from './measuring/headlines.server.ts'
import { parseSnapshot } from './stored.ts'
import { viewDossier } from './viewing.server.ts'

/** Of a run with many dossiers the newest are shown. */
const DOSSIERS_SHOWN = 20
const units: readonly Unit[] = ['dossier', 'step', 'life-event']

/** A run that is looked at: its database, how long it is, and where its own clock stands. */
export interface Watched {
  store: Store
  startsAt: Instant
  endsAt: Instant
  now: Instant
}

/** The newest dossiers of a run: code and status, without names. */
async function dossiers({ store }: Watched) {
  const rows = await listNewestDossiers(store.read, DOSSIERS_SHOWN)
  return rows.map(({ value, context, ...row }) => ({
    ...row,
    status: dossierStatus(parseSnapshot({ value, context })),
  }))
}

/** One dossier of a run as its applicant would follow it. Throws DossierNotFoundError. */
async function map({ store: db, now }: Watched, dossierId: string) {
  const { applicant_id } = await getDossier(db.read, dossierId)
  const actor = { kind: 'citizen', id: applicant_id, name: '' } as const
  return viewDossier({ db, actor, now, recordedAt: now }, dossierId)
}

/** How much work lies at each office, at the run's own time. */
const queues = ({ store, now }: Watched) => listOfficeLoads(store.read, now)

/** Every figure of a run from its beginning to where it stands, from roll-ups; those of simulated people are predicted. */
async function figures({ store: db, now }: Watched): Promise<Figure[]> {
  const ofUnits = units.map((unit) =>
    viewHeadlines({ db, now }, { unit, period: { from: 0, until: now } }),
  )
  return labelled(db.read, (await Promise.all(ofUnits)).flat())
}

async function labelled(db: Store['read'], figures: Figure[]): Promise<Figure[]> {
  if (!(await isSimulated(db))) return figures
  // Simulated people fill in no form: how that went was not simulated.
  return figures
    .filter(({ id }) => !isOfFilling(id))
    .map((figure) => ({ ...figure, label: 'predicted' }))
}

const headlines: readonly FigureId[] = [
  'received',
  'open',
  'closed',
  'end-to-end-online',
  'processing-working-days-median',
]

/** What a run is told by at a glance, all of one moment: a few figures of dossiers, and how their sums have grown. */
const growth = ({ store, startsAt: from, endsAt: to, now }: Watched) =>
  store.read.transaction().execute(async (read) => {
    const period = { from: 0, until: now }
    const found = await viewHeadlines(
      { db: { ...store, read }, now },
      { unit: 'dossier', period },
      headlines,
    )
    return {
      ...growthOf(await listDaysOfDossiers(read), { from, to }, now),
      headlines: await labelled(read, found),
    }
  })

/** What a run has come to, to be taken out of the house: figures, counts and the hash of its log. Names nobody. */
async function facts(watched: Watched) {
  const { events, hash } = await readEventLog(watched.store)
  return {
    events: events.length,
    eventLogHash: hash,
    measures: (await figures(watched)).map(
      ({ id, unit, label, value, numerator, denominator }) => ({
        ...{ id, unit, label, value, numerator, denominator },
        block: 'country',
      }),
    ),
  }
}

/** The hash of everything that happened in a run. */
const logHash = async ({ store }: Watched) => (await readEventLog(store)).hash

/** What a run keeps of its simulated people; undefined where nobody is simulated. */
const simulation = ({ store }: Watched) => findSimulation(store.read)

/** What can be looked at in a run, each under its name. */
const sights = { dossiers, map, queues, figures, growth, facts, logHash, simulation }

export type Sight = keyof typeof sights
/** What is seen, by the name it is asked for. */
export type Seen = { [Name in Sight]: Awaited<ReturnType<(typeof sights)[Name]>> }

export const isSight = (name: string): name is Sight => Object.hasOwn(sights, name)

/** Looks at a run; a map also needs to know of which dossier. Throws DossierNotFoundError. */
export const lookAt = (watched: Watched, sight: Sight, dossierId = ''): Promise<Seen[Sight]> =>
  sights[sight](watched, dossierId)

/** How many dossiers there are, of whatever state. */
export const countAll = ({ read }: Pick<Store, 'read'>) => countDossiers(read)
