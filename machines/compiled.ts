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
  /** How many states are remembered now, and how many decisions the machine was asked for. */
  size: () => { states: number; decisions: number }
}

interface Decision {
  after: StoredSnapshot
  effects: readonly Effect[]
  /** An effect repeats something of its event, so it is made anew each time. */
  repeatsCharge: boolean
}

/** What was decided in one state, by event. */
interface Decided {
  state: StoredSnapshot
  decisions: Map<string, Decision | null>
}

/**
 * Dossiers stand in a few thousand states again and again, and now and then in one that hardly any other ever reaches: of
 * millions of dossiers those would fill the memory.
 */
const MOST_STATES = 8_000

/**
 * Compiles the chart of a bundle version into a table, bit by bit as it is asked: states and their decisions. A state
 * is known by the object it was given out as; one from outside is looked up by its content first. What was not asked for
 * while `most` other states were is forgotten, and decided again when it comes again.
 */
export function compileChart(bundle: Bundle, most = MOST_STATES): CompiledChart {
  /** What was asked for lately, and in the stretch of time before. */
  let [young, old] = [new Map<string, Decided>(), new Map<string, Decided>()]
  let byObject = new WeakMap<StoredSnapshot, Decided>()
  let decided = 0

  const known = (stored: StoredSnapshot): Decided => {
    const found = byObject.get(stored)
    if (found) return found
    const key = JSON.stringify([stored.value, stored.context])
    const same = young.get(key) ?? old.get(key) ?? { state: stored, decisions: new Map() }
    if (!young.has(key)) {
      if (young.size >= most) {
        old = young
        young = new Map()
        byObject = new WeakMap()
      }
      young.set(key, same)
    }
    byObject.set(stored, same)
    return same
  }

  const decide = (before: StoredSnapshot, event: DossierEvent): Decision | null => {
    decided++
    // Of a copy: what the machine makes of it is not kept, for the same is hardly asked twice.
    const change = advance(bundle, { ...before }, event)
    if (!change) return null
    const { effects } = change
    const repeatsCharge = effects.some(
      (effect) => effect.type === 'refund' && effect.params.charge !== undefined,
    )
    return { after: known(change.after).state, effects, repeatsCharge }
  }

  return {
    advance: (stored, event) => {
      const { state, decisions } = known(stored)
      const key = keyOf(event)
      let decision = decisions.get(key)
      if (decision === undefined) {
        decision = decide(state, event)
        decisions.set(key, decision)
      }
      if (!decision) return null
      const { after, effects, repeatsCharge } = decision
      const own = repeatsCharge ? effects.map((effect) => withCharge(effect, event)) : effects
      return { before: stored, after, effects: [...own] }
    },
    size: () => ({ states: young.size + old.size, decisions: decided }),
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
