import {
  advance,
  draftSnapshot,
  plainEvent,
  stepEvents,
  type StoredSnapshot,
} from '#machines/advance.ts'
import type { Bundle } from '#machines/bundle.ts'
import type { DossierEvent } from '#machines/dossier.setup.ts'

const plainEvents = ['ACKNOWLEDGE', ...stepEvents] as const

export interface Walk {
  states: Map<string, StoredSnapshot>
  /** For each state, the states one event before it. */
  from: Map<string, Set<string>>
}

const keyOf = ({ value, context }: StoredSnapshot) => JSON.stringify([value, context])

/** Every state a dossier with these procedures can reach, by every event. Visits change nothing else and are left out. */
export function walk(bundle: Bundle, stepIds: readonly string[]): Walk {
  const consentFor = bundle.procedures.filter(({ consent }) => consent).map(({ id }) => id)
  const paymentFor = bundle.ruleSets.flatMap(({ fees }) => fees.map(({ stepId }) => stepId))
  const events: DossierEvent[] = [
    { type: 'SUBMIT', stepIds, consentFor, paymentFor },
    { type: 'SUBMIT', stepIds, consentFor },
    ...stepIds.map((stepId) => ({ type: 'PAY', stepId, charge: 'x' }) as const),
    ...stepIds.flatMap((stepId) => plainEvents.map((type) => plainEvent(type, stepId))),
    ...stepIds.map((stepId) => ({ type: 'GIVE_CONSENT', stepId }) as const),
    ...stepIds.map((stepId) => ({ type: 'DECLINE_CONSENT', stepId, reason: 'no' }) as const),
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

/** The reachable states from which no sequence of events closes the dossier. */
export function deadEnds({ states, from }: Walk): unknown[] {
  const alive = new Set(
    [...states].filter(([, { value }]) => value.dossier === 'closed').map(([key]) => key),
  )
  for (const key of alive) for (const before of from.get(key) ?? []) alive.add(before)
  return [...states].filter(([key]) => !alive.has(key)).map(([, { value }]) => value)
}
