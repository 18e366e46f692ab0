import { nearestRank } from '../tallies.ts'
import { groupedBy } from '../grouping.ts'
import type { WaitsFor } from '../step.states.ts'
import type { Trace } from './trace.ts'

/** A state of one procedure, as the rows tell it. */
export interface MapNode {
  id: string
  procedureId: string
  state: string
  /** How often a step came into this state. */
  visits: number
  /** Office minutes of the stays that are over: half took no longer, nine of ten no longer. Null of none. */
  median: number | null
  p90: number | null
  /** Of all office minutes of all stays: what this state costs altogether. */
  total: number
  /** Whose turn it mostly was. */
  waitsFor: WaitsFor
}

/** One state directly followed by another, in the same step. */
export interface MapEdge {
  from: string
  to: string
  count: number
  median: number | null
  p90: number | null
}

/** Directly-follows graph of the steps of some dossiers: one chain of states for each procedure. */
export interface ProcessMap {
  dossiers: number
  nodes: readonly MapNode[]
  edges: readonly MapEdge[]
  /** Between procedures: whose result another one waited for, and how often that happened. */
  handOvers: readonly { from: string; to: string; count: number }[]
}

/** Which procedures of a bundle wait for which others. */
export type Prerequisites = (
  trace: Trace,
) => readonly { procedureId: string; dependsOn: readonly string[] }[]

/** Counts what directly followed what in these dossiers, with the office minutes in between. Pure. */
export function processMapOf(traces: readonly Trace[], prerequisites: Prerequisites): ProcessMap {
  const steps = traces.flatMap((trace) => trace.steps)
  const visits = steps.flatMap(({ procedureId, stays }) =>
    stays.map(({ state, waitsFor, minutes }) => ({ procedureId, state, waitsFor, minutes, n: 1 })),
  )
  const follows = steps.flatMap(({ procedureId, stays }) =>
    stays.slice(1).map((stay, index) => ({
      from: nodeId(procedureId, stays[index]?.state ?? ''),
      to: nodeId(procedureId, stay.state),
      minutes: stays[index]?.minutes ?? null,
    })),
  )
  const handOvers = traces.flatMap((trace) => handOversOf(trace, prerequisites))
  return {
    dossiers: traces.length,
    nodes: nodesOf(visits),
    edges: edgesOf(follows).map(({ from, to, own }) => ({
      from,
      to,
      count: own.length,
      ...timesOf(own.map(({ minutes }) => minutes)),
    })),
    handOvers: edgesOf(handOvers).map(({ from, to, own }) => ({ from, to, count: own.length })),
  }
}

const nodeId = (procedureId: string, state: string) => `${procedureId}/${state}`

/** Stays of steps in a state that were alike: in whose turn it was, and in their office minutes. */
export interface Visits {
  procedureId: string
  state: string
  waitsFor: WaitsFor
  minutes: number | null
  n: number
}

/** The states steps went through, with what each costs; in the order in which they are told of. Pure. */
export const nodesOf = (visits: readonly Visits[]): MapNode[] =>
  [...groupedBy(visits, ({ procedureId, state }) => nodeId(procedureId, state))].map(([id, own]) =>
    nodeOf(id, own),
  )

/** Median and 90th percentile by nearest rank, in office minutes; null of nothing that is over. */
export const timesOf = (minutes: readonly (number | null)[]) =>
  timesIn(minutes.map((time) => ({ minutes: time, n: 1 })))

function timesIn(visits: readonly Pick<Visits, 'minutes' | 'n'>[]) {
  const tally = new Map<number, number>()
  for (const { minutes, n } of visits) {
    if (minutes !== null) tally.set(minutes, (tally.get(minutes) ?? 0) + n)
  }
  return { median: nearestRank(tally, 50).minutes, p90: nearestRank(tally, 90).minutes }
}

interface Follow {
  from: string
  to: string
}

function edgesOf<Item extends Follow>(follows: readonly Item[]) {
  return [...groupedBy(follows, ({ from, to }) => `${from} ${to}`).values()].flatMap((own) =>
    own.slice(0, 1).map(({ from, to }) => ({ from, to, own })),
  )
}

function nodeOf(id: string, own: readonly Visits[]): MapNode {
  const [first] = own
  return {
    id,
    procedureId: first?.procedureId ?? '',
    state: first?.state ?? '',
    visits: sumOf(own),
    ...timesIn(own),
    total: own.reduce((sum, { minutes, n }) => sum + (minutes ?? 0) * n, 0),
    waitsFor: mostFrequent(own),
  }
}

const sumOf = (visits: readonly Visits[]) => visits.reduce((sum, { n }) => sum + n, 0)

function mostFrequent(visits: readonly Visits[]): WaitsFor {
  const turns = [...groupedBy(visits, ({ waitsFor }) => waitsFor)]
  return turns.toSorted(([, a], [, b]) => sumOf(b) - sumOf(a))[0]?.[0] ?? 'none'
}

/** The first result of a procedure, and what a step that waited for it did next. */
function handOversOf(trace: Trace, prerequisites: Prerequisites) {
  const stepOf = (id: string) => trace.steps.find(({ procedureId }) => procedureId === id)
  return prerequisites(trace).flatMap(({ procedureId, dependsOn }) => {
    const next = stepOf(procedureId)?.stays.find(({ state }) => state !== 'waiting')
    return dependsOn.flatMap((id) => {
      const result = stepOf(id)?.stays.find(({ state }) => state === 'issued')
      if (!result || !next || next.enteredAt < result.enteredAt) return []
      return [{ from: nodeId(id, result.state), to: nodeId(procedureId, next.state) }]
    })
  })
}
