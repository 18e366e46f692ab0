import { z } from 'zod'
import { scenarioSchema } from '../scenario/scenario.ts'

/**
 * What a run plays, whole: it can be begun anew years later, whatever has become of the deck. Each kind has its line
 * here and in `openPlayable`.
 */
export const planSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('story'), scenario: scenarioSchema }),
])
export type Plan = z.infer<typeof planSchema>
