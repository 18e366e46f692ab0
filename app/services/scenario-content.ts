import { z } from 'zod'

const text = z.string().catch('')
const both = z.object({ vi: text, en: text }).catch({ vi: '', en: '' })
const anything = z.array(z.record(z.string(), z.unknown())).catch([])

/**
 * A scenario on somebody's desk: everything is there, nothing needs to be right yet. What can be played is for the
 * reader of scenario files to say.
 */
const content = z.looseObject({
  kind: z.literal('story').catch('story'),
  id: text,
  group: z.string().catch('training'),
  level: z.int().catch(1),
  title: both,
  story: both,
  bundle: z.string().catch('birth'),
  ruleSet: z.string().catch('decree-63-2024'),
  starts: text,
  until: text,
  cast: z
    .looseObject({ families: anything, officials: anything })
    .catch({ families: [], officials: [] }),
  arrivals: z
    .object({ count: z.int(), from: text, until: text, pattern: both.optional() })
    .optional()
    .catch(undefined),
  channels: z.object({ online: z.int(), counter: z.int() }).optional().catch(undefined),
  staffing: z
    .array(z.object({ office: text, officials: z.int(), about: both.optional() }))
    .optional()
    .catch(undefined),
  faults: anything,
  assumptions: z.array(z.object({ text: both, source: text })).catch([]),
  acts: anything,
  ends: z.record(z.string(), z.unknown()).catch({}),
})
export type ScenarioContent = z.infer<typeof content>

/** Reads what is on the desk; what is missing is empty. */
export const contentIn = (json: string): ScenarioContent => content.parse(JSON.parse(json))

export const writtenContent = (scenario: ScenarioContent) => JSON.stringify(scenario, null, 2)

interface Filing {
  at?: unknown
  does?: unknown
  refused?: unknown
}

const filings = (acts: readonly Filing[], ...ways: string[]) =>
  acts.filter(({ does, refused }) => ways.some((way) => way === does) && refused === undefined)

/** By which way the acts file, those that must be refused left out. */
export const channelsIn = (acts: readonly Filing[]) => ({
  online: filings(acts, 'declare').length,
  counter: filings(acts, 'fileAtCounter').length,
})

/** How many filings the acts make, the first and the last; undefined when there are none. */
export function arrivalsIn(acts: readonly Filing[]) {
  const moments = filings(acts, 'declare', 'fileAtCounter')
    .flatMap(({ at }) => (typeof at === 'string' ? [at] : []))
    .toSorted()
  const [from] = moments
  const until = moments.at(-1)
  return from === undefined || until === undefined
    ? undefined
    : { count: moments.length, from, until }
}

/** A scenario whose acts may have changed: what it describes of arrivals and channels follows them. */
export function describedAnew(scenario: ScenarioContent): ScenarioContent {
  const { acts, arrivals, channels } = scenario
  const came = arrivalsIn(acts)
  return {
    ...scenario,
    arrivals: arrivals && came && { ...arrivals, ...came },
    channels: channels && channelsIn(acts),
  }
}

/** Removes one of a list. */
export const without = <Item>(list: readonly Item[], index: number) =>
  list.filter((_, place) => place !== index)

/** Puts one of a list a place forward or back; at the end of the list nothing moves. */
export function moved<Item>(list: readonly Item[], index: number, by: -1 | 1): Item[] {
  const [one, other] = [list[index], list[index + by]]
  if (one === undefined || other === undefined) return [...list]
  return list.map((item, place) => (place === index ? other : place === index + by ? one : item))
}
