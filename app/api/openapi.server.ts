import { z } from 'zod'
import { API_PER_MINUTE, API_ROWS_COST } from './limits.ts'
import type { Endpoint } from './endpoint.server.ts'
import { endpoints } from './endpoints.server.ts'
import { problemAnswer } from './schemas.server.ts'

const BASE = '/api/v1'

/** The description of the public interface (OpenAPI 3.1), made from the same schemas that check its answers. */
export function openApiDocument() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Một Lần: figures',
      version: '1.0.0',
      description:
        'Figures of a simulated portal, from roll-ups that equal a recount of its rows. Everybody in it is artificial. ' +
        'Figures of parts with fewer than three cases, and points of a trend as small, are not said; the rows, under pseudonyms, are. Closures without a decision (withdrawn, lapsed) count in no share.',
      license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    servers: [{ url: BASE }],
    paths: Object.fromEntries(
      endpoints.map((endpoint) => [endpoint.path, { get: operationOf(endpoint) }]),
    ),
    components: {},
  }
}

function operationOf({ path, summary, query, params, answer, csv }: Endpoint) {
  const json = { 'application/json': { schema: schemaOf(answer) } }
  const text = { 'text/csv': { schema: { type: 'string' } } }
  return {
    operationId: path
      .replace(/[{}]/g, '')
      .replace(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase()),
    summary,
    parameters: [...parametersOf(params, 'path'), ...parametersOf(query, 'query')],
    responses: {
      '200': { description: 'The answer', content: csv ? { ...json, ...text } : json },
      ...problem('400', 'The question is not understood'),
      ...problem('404', 'There is no such figure or part'),
      '429': {
        description: `Too many questions: ${API_PER_MINUTE} a minute from one address, and reading rows counts as ${API_ROWS_COST}`,
        headers: {
          'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer' } },
        },
        content: { 'application/json': { schema: schemaOf(problemAnswer) } },
      },
      ...problem('503', 'Too many read everything at once'),
    },
  }
}

const problem = (status: string, description: string) => ({
  [status]: { description, content: { 'application/json': { schema: schemaOf(problemAnswer) } } },
})

function parametersOf(schema: z.ZodObject, where: 'path' | 'query') {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' })
  return Object.entries(properties).map(([name, own]) => {
    const { description, ...rest } = typeof own === 'object' ? own : {}
    const isRequired = where === 'path' || required.includes(name)
    return {
      name,
      in: where,
      required: isRequired,
      ...(description && { description }),
      schema: rest,
    }
  })
}

/** Self-contained: what is used more than once is written out, so that every schema can be read alone. */
function schemaOf(schema: z.ZodType) {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { reused: 'inline' })
  return rest
}
