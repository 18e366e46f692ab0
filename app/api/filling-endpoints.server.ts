import { z } from 'zod'
import { viewFilling } from '#app/services/measuring/filling.server.ts'
import { endpoint, type Endpoint } from './endpoint.server.ts'
import { periodOf } from './reading.server.ts'
import { day, noPath } from './schemas.server.ts'

const fillingQuery = z.object({
  bundle: z.string().default('birth').describe('Which declaration'),
  from: day.optional(),
  to: day.optional(),
  province: z.string().optional().describe('Code of a province, 901–963'),
  typedBy: z.enum(['citizen', 'official']).optional().describe('Who typed; both without'),
})

const stage = {
  reached: z.number(),
  left: z.number(),
  shareLeft: z.number(),
  medianMinutes: z.number().nullable().describe('Half took at most so many minutes; 180: longer'),
  timed: z.number().describe('How many the time is known of'),
}

const fillingAnswer = z.object({
  suppressed: z.boolean().describe('Fewer than three: nothing is said'),
  whole: z.object(stage).nullable(),
  pages: z.array(
    z.discriminatedUnion('suppressed', [
      z.object({ page: z.string(), suppressed: z.literal(true) }),
      z.object({ page: z.string(), suppressed: z.literal(false), ...stage }),
    ]),
  ),
})

export const fillingEndpoints: readonly Endpoint[] = [
  endpoint(
    {
      path: '/filling',
      summary:
        'How a declaration is filled in: who comes to each page, who leaves there, how long; its figures are among the others (filling-left …)',
      query: fillingQuery,
      params: noPath,
      answer: fillingAnswer,
    },
    ({ ctx }, { bundle, from, to, typedBy, province }) =>
      viewFilling(ctx, {
        bundleId: bundle,
        period: periodOf({ from, to }, ctx.now),
        typedBy,
        province,
      }),
  ),
]
