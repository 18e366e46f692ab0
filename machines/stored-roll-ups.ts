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
