import { z } from 'zod'
import { listFillingRows, viewFilling } from '#app/services/measuring/filling.server.ts'
import { endpoint, type Endpoint } from './endpoint.server.ts'
import { periodOf } from './reading.server.ts'
import { asCsv, day, noPath, paging } from './schemas.server.ts'

const fillingQuery = z.object({
  bundle: z.string().default('birth').describe('Which declaration'),
  from: day.optional(),
  to: day.optional(),
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

const rowsAnswer = z.object({
  count: z.number(),
  suppressed: z.boolean(),
  rows: z.array(
    z.object({
      ended_on: z.iso.date(),
      bundle_id: z.string(),
      bundle_version: z.number(),
      typed_by: z.enum(['citizen', 'official']),
      outcome: z.enum(['sent', 'left']),
      left_at: z.string().nullable(),
      minutes: z.number().nullable().describe('A coarse class, of those sent'),
    }),
  ),
})

const askedIn = ({ bundle, from, to, typedBy }: z.output<typeof fillingQuery>, now: number) => ({
  bundleId: bundle,
  period: periodOf({ from, to }, now),
  typedBy,
})

export const fillingEndpoints: readonly Endpoint[] = [
  endpoint(
    {
      path: '/filling',
      summary: 'How a declaration is filled in: who comes to each page, who leaves there, how long',
      query: fillingQuery,
      params: noPath,
      answer: fillingAnswer,
    },
    ({ ctx }, query) => viewFilling(ctx, askedIn(query, ctx.now)),
  ),
  endpoint(
    {
      path: '/filling/rows',
      summary: 'The fillings behind it, without who or what, the newest day first',
      query: fillingQuery.extend(paging).extend({ format: asCsv }),
      params: noPath,
      answer: rowsAnswer,
    },
    ({ ctx }, query) => listFillingRows(ctx, askedIn(query, ctx.now), query),
  ),
]
