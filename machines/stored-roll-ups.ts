import { z } from 'zod'
import { termIds } from './figure-terms.ts'
import { tallied, type CaseRollUp } from './roll-ups.ts'

const added: z.ZodType<CaseRollUp[]> = z.array(
  z.object({
    of: z.object({
      unit: z.enum(['life-event', 'dossier', 'step']),
      province: z.string(),
      bundle: z.string(),
      procedure: z.string(),
      agency: z.string(),
      rule_set: z.string(),
      channel: z.string(),
    }),
    counts: z.array(
      z.object({
        day: z.string(),
        known_on: z.string(),
        terms: z.partialRecord(z.enum(termIds), z.number()),
      }),
    ),
    tallies: z.array(z.object({ day: z.string(), what: z.enum(tallied), key: z.string() })),
  }),
)
const tally = z.record(z.string(), z.number())

/** What a dossier has added, checked as it is read. */
export const parseAdded = (text: string): CaseRollUp[] => added.parse(JSON.parse(text))

/** How often each value occurred. A look at every number is enough; what is wrong with the others, the schema tells. */
export function parseTally(text: string): Record<string, number> {
  const read: unknown = JSON.parse(text)
  return isTally(read) ? read : tally.parse(read)
}

const isTally = (read: unknown): read is Record<string, number> =>
  typeof read === 'object' &&
  read !== null &&
  !Array.isArray(read) &&
  Object.values(read).every((n) => typeof n === 'number')

/** Whole numbers and nothing else, as we write them. */
const plain = /^[{}",:\d]*$/
const [ZERO, NINE, COLON, QUOTE] = [0x30, 0x39, 0x3a, 0x22]

/**
 * Adds a tally of minutes to sums, straight from its text: a page reads thousands of them, and most of that would be
 * building objects only to take them apart. Any other text is checked as it is read.
 */
export function addMinutes(text: string, sums: Map<number, number>): void {
  const add = (minutes: number, n: number) => sums.set(minutes, (sums.get(minutes) ?? 0) + n)
  if (!plain.test(text)) {
    for (const [minutes, n] of Object.entries(parseTally(text))) add(Number(minutes), n)
    return
  }
  if (text === '{}') return
  let minutes = 0
  let number = 0
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= ZERO && code <= NINE) number = number * 10 + code - ZERO
    else if (code === COLON) {
      minutes = number
      number = 0
    } else if (code !== QUOTE) {
      add(minutes, number)
      number = 0
    }
  }
}
