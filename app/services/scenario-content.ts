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
  faults: anything,
  assumptions: z.array(z.object({ text: both, source: text })).catch([]),
  acts: anything,
  ends: z.record(z.string(), z.unknown()).catch({}),
})
export type ScenarioContent = z.infer<typeof content>

/** Reads what is on the desk; what is missing is empty. */
export const contentIn = (json: string): ScenarioContent => content.parse(JSON.parse(json))

export const writtenContent = (scenario: ScenarioContent) => JSON.stringify(scenario, null, 2)

/** Removes one of a list. */
export const without = <Item>(list: readonly Item[], index: number) =>
  list.filter((_, place) => place !== index)

/** Puts one of a list a place forward or back; at the end of the list nothing moves. */
export function moved<Item>(list: readonly Item[], index: number, by: -1 | 1): Item[] {
  const [one, other] = [list[index], list[index + by]]
  if (one === undefined || other === undefined) return [...list]
  return list.map((item, place) => (place === index ? other : place === index + by ? one : item))
}
