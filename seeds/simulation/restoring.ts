import { z } from 'zod'
import { parseSnapshot } from '#app/services/stored.ts'
import type { BulkWriter } from '#db/bulk-simulation.server.ts'
import type { StoredSnapshot } from '#machines/advance.ts'
import type { Instant } from '#machines/calendar.ts'
import { caseFrom } from './case-from-rows.ts'
import type { Case } from './case.ts'
import type { ComingFamilies } from './coming-families.ts'
import type { familiesUnderWay } from './families-under-way.ts'
import { familiesOf } from './families/kinds.ts'
import { partOf } from './filing.ts'
import type { Laws } from './laws.ts'
import type { lineOf } from './line.ts'
import type { rollingUp } from './rolling-up.ts'

const coming = z.array(
  z.object({
    at: z.number(),
    order: z.number(),
    does: z.string(),
    stepId: z.string(),
    what: z.string(),
  }),
)

interface Shelf {
  writer: BulkWriter
  laws: Laws
  comers: ComingFamilies
  underWay: ReturnType<typeof familiesUnderWay>
  line: ReturnType<typeof lineOf>
  /** Where somebody looks on. */
  rollUps: ReturnType<typeof rollingUp> | undefined
  whole: boolean
  seed: number
}

/** Takes up the dossiers that were under way: their rows say how they stand, their numbers who the families are. */
export function restoreCases({
  writer,
  laws,
  comers,
  underWay,
  line,
  rollUps,
  whole,
  seed,
}: Shelf) {
  let lifeEventAt: Instant | undefined
  let before: Case | undefined
  const snapshots = new Map<string, StoredSnapshot>()
  // Whose end was written before it was added to the roll-ups, ends again; nothing else is due of them.
  const endAgain = (own: Case) => {
    for (const one of underWay.takeEnded(own)?.cases ?? []) line.forget(one)
  }
  for (const open of writer.openCases()) {
    const { dossier, family } = open
    if (before && before.family !== family) endAgain(before)
    if (before?.family !== family) lifeEventAt = undefined
    const law = laws.kept(dossier.bundle_id, dossier.rule_set_id)
    const plan = comers.planOf(family)
    const kind = familiesOf(dossier.bundle_id)
    const part = partOf(dossier.id)
    const at = dossier.submitted_at
    const oneByOne = !law.ruleSet.linked
    const { answers } = kind.declare({ bundle: law.bundle, seed, plan, part, at, oneByOne, whole })
    lifeEventAt ??= at
    const text = dossier.value + dossier.context
    const snapshot = snapshots.get(text) ?? parseSnapshot(dossier)
    snapshots.set(text, snapshot)
    const own = caseFrom(open, law, plan, answers, snapshot, lifeEventAt)
    rollUps?.takeUp(own)
    underWay.add(own, lifeEventAt)
    line.restore(own, coming.parse(JSON.parse(open.coming)))
    before = own
  }
  if (before) endAgain(before)
}
