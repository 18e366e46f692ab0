import { z } from 'zod'
import { parseSnapshot } from '#app/services/stored.ts'
import type { BulkWriter } from '#db/bulk-simulation.server.ts'
import { caseFrom } from './case.ts'
import type { ComingFamilies } from './coming-families.ts'
import type { familiesUnderWay } from './families-under-way.ts'
import { familiesOf } from './families/kinds.ts'
import type { Laws } from './laws.ts'
import type { lineOf } from './line.ts'
import type { RollingUp } from './rolling-up.ts'

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
  rollUps: RollingUp
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
  const lifeEvents = new Map<number, number>()
  const rows = writer
    .listOpen()
    .toSorted((one, other) => (one.dossier.id < other.dossier.id ? -1 : 1))
  for (const open of rows) {
    const { dossier, family } = open
    const law = laws.kept(dossier.bundle_id, dossier.rule_set_id)
    const plan = comers.planOf(family)
    const kind = familiesOf(dossier.bundle_id)
    const part = Number(dossier.id.slice(dossier.id.indexOf('-') + 1))
    const at = dossier.submitted_at
    const oneByOne = !law.ruleSet.linked
    const { answers } = kind.declare({ bundle: law.bundle, seed, plan, part, at, oneByOne, whole })
    const lifeEventAt = lifeEvents.get(family) ?? at
    const snapshot = parseSnapshot(dossier)
    const own = caseFrom(open, law, plan, answers, snapshot, kind.people(plan), lifeEventAt)
    rollUps.takeUp(own)
    lifeEvents.set(family, lifeEventAt)
    underWay.add(own, lifeEventAt)
    line.restore(own, coming.parse(JSON.parse(open.coming)))
  }
  // Whose end was written before it was added to the roll-ups, ends again; nothing else is due of them.
  for (const { cases } of [...underWay.all()]) {
    const ended = cases[0] && underWay.takeEnded(cases[0])
    for (const own of ended?.cases ?? []) line.forget(own)
  }
}
