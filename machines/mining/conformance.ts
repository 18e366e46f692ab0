import { advance, draftSnapshot, machineOf, type StoredSnapshot } from '../advance.ts'
import type { Bundle } from '../bundle.ts'
import type { DossierEvent } from '../dossier.events.ts'

/** An event as the log tells it: its type, its step and whatever was said with it. */
export interface LoggedEvent {
  type: string
  stepId?: string
  [said: string]: unknown
}

/** The log of one dossier beside what is stored of it now. */
export interface Logged {
  bundle: Bundle
  events: readonly LoggedEvent[]
  /** Where the dossier stands: the state of each region. */
  value: Readonly<Record<string, string>>
}

/** Where a log left the chart: an event it refuses, or an end other than the stored one. */
export type Deviation =
  | { kind: 'refused'; index: number; type: string; stepId: string | null; state: string | null }
  | { kind: 'elsewhere'; stepId: string; expected: string; found: string }

export interface Conformance {
  /** Logs that were replayed. */
  checked: number
  fitting: number
  /** Events the chart took, of all events: what a nearly fitting log still fits. */
  taken: number
  events: number
  /** Each first deviation, and how many logs have it; the most frequent first. */
  deviations: readonly { deviation: Deviation; count: number }[]
}

/** A state of the chart that some log has been in, with what the events met there led to. */
interface Visited {
  snapshot: StoredSnapshot
  next: Map<string, Visited | null>
}

/** What the chart of one bundle version answered so far: the states met, by what they hold. */
interface Known {
  states: Map<string, Visited>
  answers: number
}

/** A chart answers the same for ever; more than these answers are not kept. */
const MOST_ANSWERS = 20_000
const met = new WeakMap<Bundle, Known>()

function knownOf(bundle: Bundle): Known {
  const before = met.get(bundle)
  if (before && before.answers < MOST_ANSWERS) return before
  const known = { states: new Map<string, Visited>(), answers: 0 }
  met.set(bundle, known)
  return known
}

/**
 * Replays each log on the statechart of its bundle version: fitting means that every event was allowed when it came,
 * and that the chart ends where the dossier stands. The chart is asked once about each state and event that were met,
 * however many logs met them. Pure.
 */
export function conformanceOf(logs: readonly Logged[]): Conformance {
  const deviations = new Map<string, { deviation: Deviation; count: number }>()
  let taken = 0
  let fitting = 0
  for (const log of logs) {
    const replayed = replay(knownOf(log.bundle), log)
    taken += replayed.taken
    if (!replayed.deviation) {
      fitting += 1
      continue
    }
    const key = JSON.stringify({ ...replayed.deviation, index: 0 })
    const same = deviations.get(key)
    if (same) same.count += 1
    else deviations.set(key, { deviation: replayed.deviation, count: 1 })
  }
  return {
    checked: logs.length,
    fitting,
    taken,
    events: logs.reduce((sum, { events }) => sum + events.length, 0),
    deviations: [...deviations.values()].toSorted((a, b) => b.count - a.count),
  }
}

function visit({ states }: Known, snapshot: StoredSnapshot): Visited {
  const key = JSON.stringify(snapshot)
  const before = states.get(key)
  if (before) return before
  const visited = { snapshot, next: new Map<string, Visited | null>() }
  states.set(key, visited)
  return visited
}

function replay(known: Known, { bundle, events, value }: Logged) {
  let here = visit(known, draftSnapshot(bundle))
  for (const [index, event] of events.entries()) {
    const next = stepTo(known, here, bundle, event)
    if (!next) {
      const { stepId = null } = event
      const state = stepId === null ? null : (here.snapshot.value[stepId] ?? null)
      const deviation: Deviation = { kind: 'refused', index, type: event.type, stepId, state }
      return { taken: index, deviation }
    }
    here = next
  }
  return { taken: events.length, deviation: elsewhere(here.snapshot.value, value) }
}

function stepTo(known: Known, here: Visited, bundle: Bundle, event: LoggedEvent): Visited | null {
  const key = decisive(event)
  const before = here.next.get(key)
  if (before !== undefined) return before
  const change = isEventOf(bundle, event) ? advance(bundle, here.snapshot, event) : null
  const next = change && visit(known, change.after)
  here.next.set(key, next)
  known.answers += 1
  return next
}

/** What people and systems say with an event: for the rows only, no guard reads it. */
const words: ReadonlySet<string> = new Set([
  'reason',
  'note',
  'ground',
  'finding',
  'items',
  'answer',
  'charge',
  'until',
  'other',
])

/** What the chart may read of an event. */
const decisive = (event: LoggedEvent) =>
  JSON.stringify(Object.entries(event).filter(([name]) => !words.has(name)))

/** Whether this version of the chart knows such an event at all. */
function isEventOf(bundle: Bundle, event: LoggedEvent): event is DossierEvent & LoggedEvent {
  return machineOf(bundle).events.some((type) => type === event.type)
}

function elsewhere(
  expected: Readonly<Record<string, string>>,
  found: Readonly<Record<string, string>>,
): Deviation | null {
  const [wrong] = Object.keys(expected).filter((region) => expected[region] !== found[region])
  if (wrong === undefined) return null
  return {
    kind: 'elsewhere',
    stepId: wrong,
    expected: expected[wrong] ?? '',
    found: found[wrong] ?? '',
  }
}
