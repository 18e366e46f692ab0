import type { TFunction } from 'i18next'
import type { z } from 'zod'
import type { Context } from '#app/services/context.ts'
import type { Scans } from '#app/services/measuring/scanning.server.ts'

/** What an answer is made from. */
export interface Asker {
  ctx: Context
  scans: Scans
  figures: TFunction<'figures'>
  columns: TFunction<'measure-columns'>
}

/** One question everybody may ask, with the shapes of what is asked and answered. */
export interface Endpoint {
  path: string
  summary: string
  query: z.ZodObject
  params: z.ZodObject
  answer: z.ZodType
  /** Where the list is that a spreadsheet wants; then `format=csv` gives it. */
  csv: boolean
  ask: (asker: Asker, given: { params: unknown; query: unknown }) => Promise<unknown>
}

/** An endpoint whose questions and answers are checked against its own schemas. */
export function endpoint<
  Query extends z.ZodObject,
  Params extends z.ZodObject,
  Answer extends z.ZodType,
>(
  told: { path: string; summary: string; query: Query; params: Params; answer: Answer },
  ask: (asker: Asker, query: z.output<Query>, params: z.output<Params>) => Promise<z.input<Answer>>,
): Endpoint {
  const { query, params, answer } = told
  return {
    ...told,
    csv: 'format' in query.shape,
    ask: async (asker, given) =>
      answer.parse(await ask(asker, query.parse(given.query), params.parse(given.params))),
  }
}
