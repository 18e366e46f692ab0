import { advance, type Change, type StoredSnapshot } from './advance.ts'
import type { Bundle } from './bundle.ts'
import type { DossierEvent, Effect } from './dossier.events.ts'

/**
 * What the statechart never looks at: words and references that only go into the log and the rows. Everything else
 * of an event is taken for something a guard may read.
 */
const unread: ReadonlySet<string> = new Set([
  'type',
  'stepId',
  'reason',
  'note',
  'items',
  'ground',
  'finding',
  'charge',
  'consent',
  'other',
  'decision',
  'attach',
  'question',
  'answer',
  'until',
  'kind',
])

/** Decides like `advance` for one bundle, many times as fast: what was decided once is remembered. */
export interface CompiledChart {
  /** The same change, or the same refusal (null), as `advance` gives. Pure to the eye; throws what `advance` throws. */
  advance: (stored: StoredSnapshot, event: DossierEvent) => Change | null
  /** How many states and decisions are known by now. */
  size: () => { states: number; decisions: number }
}

interface Decision {
  after: StoredSnapshot
  effects: readonly Effect[]
  /** An effect repeats something of its event, so it is made anew each time. */
  repeatsCharge: boolean
}

/**
 * Compiles the chart of a bundle version into a table, bit by bit as it is asked: states and their decisions. A
 * state is known by the object it was given out as; one from outside is looked up by its content first.
 */
export function compileChart(bundle: Bundle): CompiledChart {
  const byContent = new Map<string, StoredSnapshot>()
  const decisions = new WeakMap<StoredSnapshot, Map<string, Decision | null>>()
  let decided = 0

  const known = (stored: StoredSnapshot) => {
    if (decisions.has(stored)) return stored
    const key = JSON.stringify([stored.value, stored.context])
    const same = byContent.get(key)
    if (same) return same
    byContent.set(key, stored)
    decisions.set(stored, new Map())
    return stored
  }

  const decide = (before: StoredSnapshot, event: DossierEvent): Decision | null => {
    decided++
    const change = advance(bundle, before, event)
    if (!change) return null
    const { effects } = change
    const repeatsCharge = effects.some(
      (effect) => effect.type === 'refund' && effect.params.charge !== undefined,
    )
    return { after: known(change.after), effects, repeatsCharge }
  }

  return {
    advance: (stored, event) => {
      const before = known(stored)
      const table = decisions.get(before)
      if (!table) throw new Error('A state of the table was lost.')
      const key = keyOf(event)
      let decision = table.get(key)
      if (decision === undefined) {
        decision = decide(before, event)
        table.set(key, decision)
      }
      if (!decision) return null
      const { after, effects, repeatsCharge } = decision
      const own = repeatsCharge ? effects.map((effect) => withCharge(effect, event)) : effects
      return { before: stored, after, effects: [...own] }
    },
    size: () => ({ states: byContent.size, decisions: decided }),
  }
}

/** What the chart can tell two events apart by. */
function keyOf(event: DossierEvent): string {
  let key = 'stepId' in event ? `${event.type} ${event.stepId}` : event.type
  for (const name in event) {
    if (unread.has(name)) continue
    const [, value] = Object.entries(event).find(([known]) => known === name) ?? []
    key += ` ${name}=${JSON.stringify(value)}`
  }
  return key
}

function withCharge(effect: Effect, event: DossierEvent): Effect {
  if (effect.type !== 'refund' || effect.params.charge === undefined) return effect
  const charge = event.type === 'PAY' ? event.charge : undefined
  return { type: 'refund', params: { ...effect.params, charge } }
}
