import { z } from 'zod'
import { countStaysOf, listEventsOf, listMined, listStaysOf } from '#db/mining.server.ts'
import { findFamily, getBundle } from '#machines/bundles/index.ts'
import { groupedBy } from '#machines/grouping.ts'
import { bottlenecksOf } from '#machines/mining/bottlenecks.ts'
import { conformanceOf, type Logged, type LoggedEvent } from '#machines/mining/conformance.ts'
import { nodesOf, processMapOf, type Visits } from '#machines/mining/process-map.ts'
import type { Trace, TracedStay } from '#machines/mining/trace.ts'
import { isVariant, variantsOf } from '#machines/mining/variants.ts'
import type { Period } from '#machines/period.ts'
import type { Context } from './context.ts'
import { NotFoundError } from './errors.ts'
import { inSlices } from './in-slices.ts'

/** So many of the newest dossiers a page may read. */
export const MINED_AT_MOST = 1000
/** So many are read at once: some milliseconds of work. */
const SLICE = 40
/** So many where only how often and how long is asked. */
const COUNTED = 200

interface Asked {
  bundleId: string
  /** One procedure of it; all of them without. */
  procedureId?: string
  /** The key of one variant; all of them without. */
  variant?: string
  /** The code of a province; the whole country without. */
  provinceCode?: string
  period: Period
}

/**
 * The real paths of the newest dossiers of a bundle: directly-follows graph, variants, and whether their logs fit the
 * statechart. Looks at no more than MINED_AT_MOST dossiers. Throws NotFoundError for an unknown bundle or procedure.
 */
export async function viewProcess({ db }: Pick<Context, 'db'>, asked: Asked) {
  const { bundleId, procedureId, variant, provinceCode, period } = asked
  const procedures = proceduresOf(bundleId)
  const isKnown = procedures.some((id) => id === procedureId)
  if (procedureId !== undefined && !isKnown) throw new NotFoundError(`procedure ${procedureId}`)

  const mined = await readMined(db.read, minedIn({ bundleId, provinceCode, period }))
  const all = mined.map(({ trace }) => onlyStep(trace, procedureId)).filter(hasSteps)
  const traces = variant === undefined ? all : all.filter((trace) => isVariant(trace, variant))
  const shown = new Set(traces.map(({ dossierId }) => dossierId))
  const map = processMapOf(traces, ({ bundleId: id, bundleVersion }) =>
    getBundle(id, bundleVersion).procedures.map((procedure) => ({
      procedureId: procedure.id,
      dependsOn: procedure.dependsOn,
    })),
  )
  return {
    map,
    bottlenecks: bottlenecksOf(map.nodes),
    variants: variantsOf(all),
    conformance: conformanceOf(
      mined.filter(({ trace }) => shown.has(trace.dossierId)).map(({ log }) => log),
    ),
    procedures,
  }
}

/**
 * Where the time of the newest dossiers of a bundle goes, the costliest first, and of how many of them; looks at no more
 * than MINED_AT_MOST dossiers. Throws NotFoundError for an unknown bundle.
 */
export async function viewBottlenecks(
  { db }: Pick<Context, 'db'>,
  { bundleId, provinceCode, period }: Pick<Asked, 'bundleId' | 'provinceCode' | 'period'>,
) {
  proceduresOf(bundleId)
  const dossiers = await listMined(db.read, minedIn({ bundleId, provinceCode, period }))
  const visits: Visits[] = []
  for await (const some of inSlices(dossiers, COUNTED)) {
    const ids = some.map(({ id }) => id)
    for (const stay of await countStaysOf(db.read, ids)) {
      visits.push({
        procedureId: stay.procedure_id,
        state: stay.state,
        waitsFor: waitsFor.parse(stay.waits_for),
        minutes: stay.working_minutes,
        n: stay.n,
      })
    }
  }
  return { dossiers: dossiers.length, bottlenecks: bottlenecksOf(nodesOf(visits)) }
}

/** Every procedure of any version of a bundle. Throws NotFoundError for an unknown bundle. */
function proceduresOf(bundleId: string) {
  const family = findFamily(bundleId)
  if (!family) throw new NotFoundError(`bundle ${bundleId}`)
  return [...new Set(family.versions.flatMap((bundle) => bundle.procedures.map(({ id }) => id)))]
}

const minedIn = ({ bundleId, provinceCode, period }: Omit<Asked, 'variant' | 'procedureId'>) => ({
  bundleId,
  ...(provinceCode !== undefined && { provinceCode }),
  ...period,
  limit: MINED_AT_MOST,
})

const hasSteps = ({ steps }: Trace) => steps.length > 0

const onlyStep = (trace: Trace, procedureId: string | undefined): Trace =>
  procedureId === undefined
    ? trace
    : { ...trace, steps: trace.steps.filter((step) => step.procedureId === procedureId) }

async function readMined(db: Context['db']['read'], asked: Parameters<typeof listMined>[1]) {
  const mined: { trace: Trace; log: Logged }[] = []
  for await (const dossiers of inSlices(await listMined(db, asked), SLICE)) {
    const ids = dossiers.map(({ id }) => id)
    const stays = groupedBy(await listStaysOf(db, ids), ({ dossier_id }) => dossier_id)
    const events = groupedBy(await listEventsOf(db, ids), ({ dossier_id }) => dossier_id)
    for (const { id, bundle_id, bundle_version, value } of dossiers) {
      const steps = groupedBy(stays.get(id) ?? [], ({ procedure_id }) => procedure_id)
      mined.push({
        trace: {
          dossierId: id,
          bundleId: bundle_id,
          bundleVersion: bundle_version,
          steps: [...steps].map(([step, own]) => ({
            procedureId: step,
            stays: own.map(tracedStay),
          })),
        },
        log: {
          bundle: getBundle(bundle_id, bundle_version),
          events: (events.get(id) ?? []).map(loggedEvent),
          value: states.parse(JSON.parse(value)),
        },
      })
    }
  }
  return mined
}

const tracedStay = (stay: Awaited<ReturnType<typeof listStaysOf>>[number]): TracedStay => ({
  state: stay.state,
  waitsFor: waitsFor.parse(stay.waits_for),
  enteredAt: stay.entered_at,
  minutes: stay.working_minutes,
})

const loggedEvent = ({ type, payload }: { type: string; payload: string }): LoggedEvent => ({
  ...said.parse(JSON.parse(payload)),
  type,
})

const waitsFor = z.enum(['office', 'citizen', 'thirdParty', 'otherAgency', 'none'])
const said = z.looseObject({ stepId: z.string().optional() })
const states = z.record(z.string(), z.string())
