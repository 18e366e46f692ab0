import { countDossiers, getDossier } from '#db/dossiers.server.ts'
import type { Store } from '#db/database.server.ts'
import { listNewestDossiers, listOfficeLoads } from '#db/run-views.server.ts'
import type { Instant } from '#machines/calendar.ts'
import { dossierStatus } from '#machines/statuses.ts'
import { readEventLog } from './event-log.server.ts'
import { viewHeadlines } from './measuring/headlines.server.ts'
import { parseSnapshot } from './stored.ts'
import { viewDossier } from './viewing.server.ts'

/** Of a run with many dossiers the newest are shown. */
const DOSSIERS_SHOWN = 50

/** The newest dossiers of a run: code and status, without names. */
export async function watchDossiers({ read }: Pick<Store, 'read'>) {
  const rows = await listNewestDossiers(read, DOSSIERS_SHOWN)
  return rows.map(({ value, context, ...row }) => ({
    ...row,
    status: dossierStatus(parseSnapshot({ value, context })),
  }))
}

/** One dossier of a run as its applicant would follow it. Throws DossierNotFoundError. */
export async function watchDossier(db: Store, now: Instant, dossierId: string) {
  const { applicant_id } = await getDossier(db.read, dossierId)
  const actor = { kind: 'citizen', id: applicant_id, name: '' } as const
  return viewDossier({ db, actor, now, recordedAt: now }, dossierId)
}

/** How much work lies at each office, at the run's own time. */
export const watchQueues = ({ read }: Pick<Store, 'read'>, now: Instant) =>
  listOfficeLoads(read, now)

/** Every figure of a run from its first day to where it stands, from roll-ups. */
export async function watchFigures(db: Store, from: Instant, until: Instant) {
  const period = { from, until }
  const figures = []
  for (const unit of ['dossier', 'life-event', 'step'] as const) {
    figures.push(...(await viewHeadlines({ db, now: until }, { unit, period })))
  }
  return figures
}

/** What a run has come to, to be taken out of the house: figures, counts and the hash of its log. Names nobody. */
export async function tellRun(db: Store, from: Instant, until: Instant) {
  const { events, hash } = await readEventLog(db)
  return {
    events: events.length,
    eventLogHash: hash,
    measures: (await watchFigures(db, from, until)).map(
      ({ id, unit, label, value, numerator, denominator }) => ({
        ...{ id, unit, label, value, numerator, denominator },
        block: 'country',
      }),
    ),
  }
}

/** How many dossiers there are, of whatever state. */
export const countAll = ({ read }: Pick<Store, 'read'>) => countDossiers(read)
