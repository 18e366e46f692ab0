import type { DossierMachine } from './dossier.machine.ts'
import { effectTypes, type Effect } from './dossier.events.ts'

/** A statechart as plain data, read off the machine itself: what a drawing of it needs. */
export interface ChartTransition {
  /** The event that causes it; none when it happens by itself. */
  event?: string
  /** Where it leads; none when the state stays. */
  target?: string
  effects: Effect['type'][]
}

export interface ChartState {
  id: string
  transitions: ChartTransition[]
}

/** One region: its states in the order of the work, and what is taken in every one of them. */
export interface ChartRegion {
  id: string
  initial: string
  states: ChartState[]
  everywhere: ChartTransition[]
}

type Node = DossierMachine['root']

/** The regions of a dossier's machine with the states an event could lead to, guards aside. Pure. */
export function chartOf(machine: DossierMachine): ChartRegion[] {
  return Object.values(machine.root.states).map((region) => {
    const states = Object.values(region.states).map((state) => ({
      id: state.key,
      transitions: transitionsOf(state),
    }))
    const initial = region.initial.target[0]?.key ?? ''
    const reached = reachable(states, initial)
    return {
      id: region.key,
      initial,
      states: states.filter(({ id }) => reached.has(id)),
      everywhere: transitionsOf(region),
    }
  })
}

function transitionsOf(node: Node): ChartTransition[] {
  const all = [...(node.always ?? []), ...[...node.transitions.values()].flat()]
  const told = all.map(({ eventType, target, actions }) => ({
    event: eventType || undefined,
    target: target?.[0]?.key,
    effects: effectTypes.filter((type) => actions.some((action) => nameOf(action) === type)),
  }))
  // Guards aside, several ways may look the same.
  const seen = new Map(told.map((transition) => [JSON.stringify(transition), transition]))
  return [...seen.values()]
}

function nameOf(action: unknown) {
  if (typeof action === 'string') return action
  return typeof action === 'object' && action !== null && 'type' in action ? action.type : undefined
}

function reachable(states: readonly ChartState[], initial: string) {
  const reached = new Set([initial])
  for (const id of reached) {
    const transitions = states.find((state) => state.id === id)?.transitions ?? []
    for (const { target } of transitions) if (target !== undefined) reached.add(target)
  }
  return reached
}
