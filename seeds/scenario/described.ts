import { arrivalsIn, channelsIn } from '#app/services/scenario-content.ts'
import { accounts, offices } from '../demo/offices.ts'
import type { Scenario } from './scenario.ts'

/** Something a scenario describes otherwise than it is: where, and what it should be. */
interface Misdescribed {
  path: (string | number)[]
  /** What is so by the acts or the cast; for an office nobody knows, all there are. */
  is: string
  unknown?: true
}

/** How many people an office has in a scenario: those of the demo, and colleagues of its own. */
function officialsOf({ cast }: Scenario, office: string) {
  const there = accounts.filter(({ office_id }) => office_id === office)
  const colleagues = cast.officials.filter(({ colleagueOf }) =>
    there.some(({ id }) => id === colleagueOf),
  )
  return there.length + colleagues.length
}

/** Where arrivals, channels and staffing are not as the acts and the cast have them. */
export function misdescribed(scenario: Scenario): Misdescribed[] {
  const { acts, arrivals, channels, staffing = [] } = scenario
  const came = arrivalsIn(acts) ?? { count: 0, from: scenario.starts, until: scenario.starts }
  return [
    ...(arrivals ? differing('arrivals', arrivals, came) : []),
    ...(channels ? differing('channels', channels, channelsIn(acts)) : []),
    ...staffing.flatMap(({ office, officials }, index): Misdescribed[] => {
      const path = ['staffing', index]
      if (!offices.some(({ id }) => id === office)) {
        const known = offices.map(({ id }) => id).join(', ')
        return [{ path: [...path, 'office'], is: known, unknown: true }]
      }
      const there = officialsOf(scenario, office)
      return there === officials ? [] : [{ path: [...path, 'officials'], is: String(there) }]
    }),
  ]
}

function differing(name: string, said: object, so: Readonly<Record<string, string | number>>) {
  const told = new Map<string, unknown>(Object.entries(said))
  return Object.entries(so)
    .filter(([key, is]) => told.get(key) !== is)
    .map(([key, is]): Misdescribed => ({ path: [name, key], is: String(is) }))
}
