import { z } from 'zod'
import { scenarioSchema } from '../scenario/scenario.ts'

/**
 * What a run plays, whole: it can be begun anew years later, whatever has become of the deck. Each kind has its line
 * here and in `openPlayable`.
 */
export const planSchema = z.discriminatedUnion('kind', [
  /** What is named in it is named by lot of the seed. */
  z.strictObject({
    kind: z.literal('story'),
    scenario: scenarioSchema,
    seed: z.int().min(0).default(0),
  }),
  /** Simulated people: all of it is worked out from this. */
  z.strictObject({
    kind: z.literal('simulation'),
    simulation: z.string(),
    seed: z.int().min(0),
    families: z.int().min(1),
  }),
  /** The log of another database, which lies beside that of the run; and the hash it is to end in. */
  z.strictObject({ kind: z.literal('replay'), hash: z.string() }),
])
export type Plan = z.infer<typeof planSchema>
