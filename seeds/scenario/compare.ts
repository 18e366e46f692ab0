import type { Ends } from './scenario.ts'

/** One fact a scenario must end in, and what it ended in. */
export interface Fact {
  name: string
  expected: string
  found: string
}

const NOTHING = '–'

/** Every fact that was expected or found, in the order of the scenario. */
export function compareEnds(expected: Ends, found: Ends): Fact[] {
  const wanted = factsIn(expected)
  const got = factsIn(found)
  return [...new Set([...wanted.keys(), ...got.keys()])].map((name) => ({
    name,
    expected: wanted.get(name) ?? NOTHING,
    found: got.get(name) ?? NOTHING,
  }))
}

function factsIn({ dossiers, states = {}, figures, dead }: Ends): Map<string, string> {
  const facts = new Map<string, string>()
  for (const [name, { state, status, steps, moves, told }] of Object.entries(dossiers)) {
    facts.set(name, `${state} · ${status}`)
    for (const [step, end] of Object.entries(steps)) facts.set(`${name} / ${step}`, end)
    facts.set(`${name} / moves`, moves.join(' | ') || NOTHING)
    facts.set(`${name} / told`, told.join(' | ') || NOTHING)
  }
  for (const [state, count] of Object.entries(states)) facts.set(`steps / ${state}`, String(count))
  for (const [id, figure] of Object.entries(figures)) facts.set(id, figure)
  facts.set('dead', String(dead))
  return facts
}
