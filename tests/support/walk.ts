import { advance, draftSnapshot, type StoredSnapshot } from '#machines/advance.ts'
import type { Bundle } from '#machines/bundle.ts'
import type { DossierEvent, DossierEventType } from '#machines/dossier.events.ts'
import { eventTypes, samplesOf } from '#machines/samples.ts'

export interface Walk {
  states: Map<string, StoredSnapshot>
  /** For each state, the states one event before it. */
  from: Map<string, Set<string>>
}

const keyOf = ({ value, context }: StoredSnapshot) => JSON.stringify([value, context])

/** Marks that open and close no way: whoever leaves them out sees the same graph, many times smaller. */
export const marks: readonly DossierEventType[] = ['RECORD_CONTACT', 'RAISE_ALERT', 'APOLOGISE']

/** What the coarse walk of a whole dossier leaves out besides: what only pauses one step and comes back to it. */
export const pauses: readonly DossierEventType[] = [
  'VERIFY',
  'CONCLUDE_VERIFICATION',
  'HOLD',
  'RESUME',
  'REQUEST_SUPPLEMENT',
  'SUPPLY',
  'EXPIRE_SUPPLEMENT',
  'RELEASE',
  'RECORD_ANSWER',
  'CANCEL_WITHDRAWAL',
]

/** What the walk of all procedures together leaves out besides: what each pair of them has been walked with. */
export const pairwise: readonly DossierEventType[] = [
  'DECIDE_LIKENESS',
  'PAY',
  'ASK_WITHDRAWAL',
  'AGREE_WITHDRAWAL',
]

/** The same bundle with these procedures only: a dossier that asks for no others moves in it alike, and faster. */
export function partOf(bundle: Bundle, stepIds: readonly string[]): Bundle {
  const procedures = bundle.procedures
    .filter(({ id }) => stepIds.includes(id))
    .map((procedure) => ({
      ...procedure,
      dependsOn: procedure.dependsOn.filter((id) => stepIds.includes(id)),
    }))
  return { ...bundle, procedures }
}

/** What the statechart makes of a procedure: those of one shape move alike, whatever they are called. */
export function shapeOf(bundle: Pick<Bundle, 'procedures' | 'ruleSets'>, stepId: string): string {
  const { procedures, ruleSets } = bundle
  const step = procedures.find(({ id }) => id === stepId)
  return JSON.stringify([
    Boolean(step?.asks),
    Boolean(step?.consent),
    Boolean(step?.revocable),
    step?.onFailure ?? 'blocks',
    Boolean(step?.onRevocation),
    step?.dependsOn.map((id) => shapeOf(bundle, id)),
    ruleSets.some(({ limits }) => limits[stepId]?.verified !== undefined),
    ruleSets.some(({ fees }) => fees.some((fee) => fee.stepId === stepId)),
  ])
}

/** One of each, by what a function says of them. */
export const distinct = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] =>
  [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed()

/** Every state a dossier with these procedures can reach, by every event but those left out. */
export function walk(
  bundle: Bundle,
  stepIds: readonly string[],
  without: readonly DossierEventType[] = marks,
  submits: readonly DossierEvent[] = submissions(bundle, stepIds),
): Walk {
  const types = eventTypes.filter((type) => !without.includes(type))
  const events = [
    ...submits,
    ...types.flatMap((type) => stepIds.flatMap((id) => samplesOf(bundle, type, id))),
  ]
  const start = draftSnapshot(bundle)
  const states = new Map([[keyOf(start), start]])
  const from = new Map<string, Set<string>>()
  for (const [key, snapshot] of states) {
    for (const event of events) {
      const next = advance(bundle, snapshot, event)?.after
      if (!next) continue
      const nextKey = keyOf(next)
      if (!states.has(nextKey)) states.set(nextKey, next)
      from.set(nextKey, (from.get(nextKey) ?? new Set()).add(key))
    }
  }
  return { states, from }
}

/** A dossier without anything to wait for, and one with everything: consent, fees, a case that looks like another. */
function submissions(bundle: Bundle, stepIds: readonly string[]): DossierEvent[] {
  const consentFor = bundle.procedures.filter(({ consent }) => consent).map(({ id }) => id)
  const paymentFor = bundle.ruleSets.flatMap(({ fees }) => fees.map(({ stepId }) => stepId))
  const likeFor = stepIds.slice(0, 1)
  return [
    { type: 'SUBMIT', stepIds },
    { type: 'SUBMIT', stepIds, consentFor, paymentFor, likeFor },
  ]
}

/** The reachable states from which no sequence of events closes the dossier. */
export function deadEnds({ states, from }: Walk): unknown[] {
  const alive = new Set(
    [...states].filter(([, { value }]) => value.dossier === 'closed').map(([key]) => key),
  )
  for (const key of alive) for (const before of from.get(key) ?? []) alive.add(before)
  return [...states].filter(([key]) => !alive.has(key)).map(([, { value }]) => value)
}
