import { stringify } from 'csv-stringify/sync'
import type { RouterContextProvider } from 'react-router'
import { z } from 'zod'
import { contextFor, scansFor } from '#app/context.server.ts'
import { i18nFor } from '#app/i18n/i18n.server.ts'
import { statusOf } from '#app/services/failing.server.ts'
import type { Asker } from './endpoint.server.ts'
import { endpoints } from './endpoints.server.ts'
import { openApiDocument } from './openapi.server.ts'
import { BadQuestionError } from './reading.server.ts'

/** Anybody may read this, from any page; figures change with every event. */
const headers = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' }

/** Where everything that can be asked is described. */
const DOCUMENT = '/api/v1/openapi.json'

/** Answers a question of the public interface: JSON, or CSV where it is asked for and there is a list. */
export async function answerApi(
  path: string,
  query: URLSearchParams,
  context: Readonly<RouterContextProvider>,
): Promise<Response> {
  if (path === '/openapi.json') return Response.json(openApiDocument(), { headers })
  if (path === '/')
    return new Response(null, { status: 302, headers: { ...headers, Location: DOCUMENT } })
  const found = findEndpoint(path)
  if (!found) return problem(404, 'noSuchPath', 'There is no such path; see /api/v1/openapi.json.')
  const asker: Asker = {
    ctx: contextFor(context),
    scans: scansFor(context),
    figures: i18nFor(context).getFixedT(null, 'figures'),
    columns: i18nFor(context).getFixedT(null, 'measure-columns'),
  }
  const { endpoint, params } = found
  try {
    const answer = await endpoint.ask(asker, { params, query: Object.fromEntries(query) })
    const asCsv = endpoint.csv && query.get('format') === 'csv'
    return asCsv ? csvOf(answer) : Response.json(answer, { headers })
  } catch (error) {
    return refusalFor(error)
  }
}

function findEndpoint(path: string) {
  const parts = path.split('/')
  for (const endpoint of endpoints) {
    const wanted = endpoint.path.split('/')
    if (wanted.length !== parts.length) continue
    const params: Record<string, string> = {}
    const fits = wanted.every((part, at) => {
      const [, name] = /^\{(\w+)\}$/.exec(part) ?? []
      if (name) params[name] = parts[at] ?? ''
      return name !== undefined || part === parts[at]
    })
    if (fits) return { endpoint, params }
  }
  return undefined
}

function refusalFor(error: unknown) {
  if (error instanceof z.ZodError) {
    const fields = error.issues.map(({ path }) => path.join('.'))
    return problem(400, 'notUnderstood', z.prettifyError(error), fields)
  }
  if (error instanceof BadQuestionError) {
    return problem(400, 'notUnderstood', error.message, error.fields)
  }
  if (statusOf(error) === 503) {
    return problem(503, 'busy', 'Too many read everything at once; come again in a minute.')
  }
  if (statusOf(error) === 404) return problem(404, 'noSuchPart', 'There is no such figure or part.')
  throw error
}

const problem = (status: number, code: string, message: string, fields: readonly string[] = []) =>
  Response.json({ error: { code, message, fields } }, { status, headers })

const listed = z.union([
  z.object({ rows: z.array(z.record(z.string(), z.unknown())) }),
  z.object({ figures: z.array(z.record(z.string(), z.unknown())) }),
  z.object({
    groups: z.array(
      z.object({ key: z.string(), figures: z.array(z.record(z.string(), z.unknown())) }),
    ),
  }),
])

/** The list of an answer: RFC 4180 in UTF-8. */
function csvOf(answer: unknown) {
  const rows = rowsOf(listed.parse(answer))
  const header = Object.keys(rows[0] ?? {})
  const cells = rows.map((row) => header.map((name) => row[name]))
  const text = stringify([header, ...cells], {
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: (value) => (value ? 'yes' : 'no') },
  })
  return new Response(text, {
    headers: { ...headers, 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  })
}

function rowsOf(answer: z.output<typeof listed>): Record<string, unknown>[] {
  if ('rows' in answer) return answer.rows
  if ('figures' in answer) return answer.figures
  return answer.groups.flatMap(({ key, figures }) => figures.map((figure) => ({ key, ...figure })))
}
