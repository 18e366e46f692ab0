import { z } from 'zod'
import { everyParts } from '#machines/every.ts'
import { blocks } from '#machines/blocks.ts'
import { parts } from '#machines/figures.ts'
import { breakdowns } from '#app/services/measuring/headlines.server.ts'

/** Every schema of the public interface, in and out: the document and the answers are made of the same. */
export const day = z.iso.date().describe('A day of Viet Nam, included')

const unit = z.enum(['life-event', 'dossier', 'step'])
const label = z.enum(['input', 'fitted', 'predicted', 'measured'])
const format = z.enum([
  'share',
  'workingDays',
  'meanWorkingDays',
  'minutes',
  'count',
  'average',
  'dong',
])

/** Which part of the whole is asked for. */
export const scopeQuery = z.object({
  unit: unit.default('dossier').describe('What is counted'),
  from: day.optional(),
  to: day.optional(),
  province: z.string().optional().describe('Code of a province, 901–963'),
  block: z.enum(blocks).optional().describe('Steps only'),
  agency: z.string().optional().describe('Steps only'),
  bundle: z.string().optional(),
  procedure: z.string().optional().describe('Steps only'),
  ruleSet: z.string().optional(),
  channel: z.enum(['online', 'counter', 'post']).optional(),
})
/** So many rows, from which on. */
const paging = {
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
}
const asCsv = z.enum(['json', 'csv']).default('json')

export const figuresQuery = scopeQuery.extend({ format: asCsv })
export const breakdownQuery = scopeQuery.extend({
  figure: z.string().optional().describe('One figure instead of all'),
  format: asCsv,
})
export const trendQuery = scopeQuery.extend({ every: z.enum(everyParts).default('month') })
export const rowsQuery = scopeQuery.extend({
  figure: z.string().optional().describe('Only the rows this figure is made of'),
  part: z.enum(parts).default('denominator'),
  ...paging,
  format: asCsv,
})
export const noQuery = z.object({})

export const figurePath = z.object({ figureId: z.string() })
export const breakdownPath = z.object({ by: z.enum(breakdowns) })
export const noPath = z.object({})

const figure = z.object({
  id: z.string(),
  unit,
  label,
  format,
  value: z.number().nullable(),
  numerator: z.number(),
  denominator: z.number().nullable(),
  minutes: z.number().nullable().describe('Office minutes, 480 a working day'),
  suppressed: z
    .boolean()
    .describe(
      'Fewer than three cases, or so few elsewhere would follow by subtraction: nothing is said',
    ),
})

const scopeAnswer = z.object({
  unit,
  from: z.iso.datetime({ offset: true }).nullable(),
  until: z.iso.datetime({ offset: true }),
})

const target = z.object({
  id: z.string(),
  figure: z.string(),
  unit,
  province: z.string(),
  block: z.enum(['', ...blocks]),
  agency: z.string(),
  untilOn: z.iso.date(),
  least: z.number(),
  national: z.boolean(),
})

export const figuresAnswer = z.object({ scope: scopeAnswer, figures: z.array(figure) })
export const figureAnswer = z.object({
  scope: scopeAnswer,
  figure,
  name: z.string(),
  definition: z.string(),
  formula: z.string(),
  query: z.object({ sql: z.string(), parameters: z.array(z.unknown()) }).nullable(),
  targets: z.array(target),
})
export const breakdownAnswer = z.object({
  scope: scopeAnswer,
  by: z.enum(breakdowns),
  groups: z.array(
    z.object({
      key: z
        .string()
        .describe('unknown: declarations being filled in that did not say yet where they belong'),
      figures: z.array(figure),
    }),
  ),
})
export const trendAnswer = z.object({
  scope: scopeAnswer,
  every: z.enum(everyParts),
  points: z.array(z.object({ key: z.string(), figure })),
})
export const scoreAnswer = z.object({
  scope: scopeAnswer,
  points: z.number(),
  attainable: z.number(),
  outOf: z.number(),
  components: z.array(
    z.object({
      id: z.string(),
      group: z.string(),
      points: z.number(),
      fullAt: z.number(),
      weakness: z.string().nullable(),
      measured: figure.nullable(),
      scored: z.number().nullable().describe('Null: not measured here'),
    }),
  ),
})
const formulaAnswer = z.object({ brokenBy: z.array(z.string()), assumed: z.boolean() })
export const reconciliationAnswer = z.object({
  scope: scopeAnswer,
  suppressed: z.boolean(),
  decided: z.number(),
  both: z.number(),
  onlyCollected: z.number(),
  onlyStrict: z.number(),
  neither: z.number(),
  because: z.array(z.object({ mark: z.string(), count: z.number() })),
  formula: formulaAnswer.describe(
    'What a case counted by the collection must not have had, where nobody set another; assumed, not published',
  ),
  settings: z
    .array(
      z.object({
        owner: z.string().describe('province/901, ministry/public-security'),
        fromOn: z.iso.date().describe('For what ended on this day or later'),
        brokenBy: z.array(z.string()).nullable().describe('Null: the assumed one again'),
        why: z.string(),
        setAt: z.iso.datetime({ offset: true }),
      }),
    )
    .describe('Formulas that operators set, in that order; of one owner and day the last counts'),
})
export const collectionsQuery = z.object({
  from: day.optional(),
  to: day.optional(),
  breaks: z
    .string()
    .default('')
    .describe('A formula to try: marks separated by spaces, as in brokenBy'),
  format: asCsv,
})
export const collectionsAnswer = z.object({
  rows: z.array(
    z.object({
      owner: z.string(),
      suppressed: z.boolean().describe('Fewer than three steps, or so few elsewhere would follow'),
      decided: z.number(),
      strict: z.number(),
      collected: z.number(),
      tried: z.number(),
      brokenBy: z.string().describe('Of the formula at the end of the period'),
      assumed: z.boolean(),
      since: z.iso.date().nullable(),
    }),
  ),
})
export const targetsAnswer = z.object({ targets: z.array(target) })

const cell = z.union([z.string(), z.number(), z.null()])
export const rowsAnswer = z.object({
  scope: scopeAnswer,
  count: z.number(),
  suppressed: z.boolean(),
  rows: z.array(z.record(z.string(), cell)).describe('Columns as in the dictionary'),
})
export const dictionaryAnswer = z.object({
  figures: z.array(
    z.object({
      id: z.string(),
      units: z.array(unit),
      format,
      name: z.string(),
      definition: z.string(),
      formula: z.string(),
    }),
  ),
  columns: z.array(z.object({ name: z.string(), meaning: z.string() })),
  published: z.array(
    z.object({
      id: z.string(),
      unit,
      block: z.string(),
      value: z.number(),
      on: z.string(),
      source: z.string(),
    }),
  ),
})
export const problemAnswer = z.object({
  error: z.object({ code: z.string(), message: z.string(), fields: z.array(z.string()) }),
})
