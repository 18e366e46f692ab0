import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refreshRollUps } from '#db/roll-ups.server.ts'
import { at, issued, tell } from '#tests/support/history.ts'
import { startPortal, type StartedPortal } from '#tests/support/server.ts'
import { addSmallCast } from '#tests/support/small-cast.ts'

let portal: StartedPortal
beforeAll(async () => {
  portal = await startPortal()
  const { write } = portal.portal.db
  await addSmallCast(portal.portal.db)
  const sent = { submitted_at: at('2024-07-22 08:00') }
  const done = (to: string) => issued('2024-07-22 08:00', to)
  const ids = ['a', 'b', 'c', 'd']
  await tell(
    write,
    ...ids.map((id, index) => ({
      ...sent,
      id,
      steps: {
        'birth-registration': done(`2024-07-22 1${index}:00`),
        ...(id === 'd' && { 'health-card': done('2024-07-24 09:00') }),
      },
    })),
  )
  for (const id of ids) await write.transaction().execute((trx) => refreshRollUps(trx, id))
})
afterAll(() => portal.close())

test('whoever asks without a path is shown the description of every path', async () => {
  const answer = await fetch(`${portal.url}/api/v1`)
  expect(answer.url).toBe(`${portal.url}/api/v1/openapi.json`)
  expect(await answer.json()).toMatchObject({ openapi: '3.1.0' })
})

const get = (path: string) => fetch(`${portal.url}/api/v1${path}`)
const document = async () => (await get('/openapi.json')).json()

/** Every path with something to ask, and every answer the document has for it. */
const asked = [
  ['/figures', '/figures?unit=step&from=2024-07-01&to=2024-07-31&block=localities'],
  ['/figures/{figureId}', '/figures/end-to-end-online?unit=step'],
  ['/figures/{figureId}', '/figures/processing-working-days-median?province=901'],
  ['/breakdowns/{by}', '/breakdowns/agency?unit=step'],
  ['/breakdowns/{by}', '/breakdowns/block?unit=step&figure=on-time'],
  ['/trends/{figureId}', '/trends/received?every=quarter'],
  ['/score-766', '/score-766?province=901'],
  ['/reconciliation', '/reconciliation?unit=step&block=localities'],
  ['/collections', '/collections?from=2024-07-01&breaks=noEResult%20cameToCounter'],
  ['/targets', '/targets'],
  ['/rows', '/rows?unit=step&figure=on-time&part=numerator&limit=2'],
  ['/dictionary', '/dictionary'],
  ['/rows', '/rows?figure=filling-left&bundle=birth&channel=online&province=901'],
  ['/filling', '/filling?bundle=birth&typedBy=citizen&province=901'],
] as const

test('the description is valid OpenAPI, and no path of it goes unasked', async () => {
  const described = await document()
  expect(await new Validator().validate(structuredClone(described))).toMatchObject({ valid: true })
  expect(new Set(asked.map(([path]) => path))).toEqual(new Set(Object.keys(described.paths)))
})

test.each(asked)('%s answers as it is described: %s', async (path, question) => {
  const described = await document()
  const answer = await get(question)
  expect(answer.status).toBe(200)
  const content = described.paths[path].get.responses['200'].content
  expect(valid(content['application/json'].schema, await answer.json())).toEqual([])
})

test.each([
  ['/figures', '/figures?unit=family', 400],
  ['/figures', '/figures?from=2024-08-02&to=2024-08-01', 400],
  ['/figures', '/figures?unit=dossier&agency=civil-status', 404],
  ['/figures/{figureId}', '/figures/luck', 404],
  ['/breakdowns/{by}', '/breakdowns/weather', 400],
  ['/rows', '/rows?limit=100000', 400],
  ['/collections', '/collections?breaks=weather', 400],
] as const)('%s refuses in its own shape: %s is %i', async (path, question, status) => {
  const described = await document()
  const answer = await get(question)
  expect(answer.status).toBe(status)
  const content = described.paths[path].get.responses[status].content
  expect(valid(content['application/json'].schema, await answer.json())).toEqual([])
})

describe('what programs read', () => {
  test('figures are those of the rows, and a path that is none says where to look', async () => {
    const { figures } = await (await get('/figures?unit=step')).json()
    expect(figures.find(({ id }: { id: string }) => id === 'end-to-end-online')).toMatchObject({
      value: 1,
      numerator: 5,
      denominator: 5,
    })
    expect((await get('/fortune')).status).toBe(404)
  })

  test('parts of fewer than three cases say nothing, neither in figures nor in rows', async () => {
    const { groups } = await (await get('/breakdowns/agency?unit=step&figure=on-time')).json()
    expect(groups).toMatchObject([
      // The four would tell the one by subtraction.
      { key: 'civil-status', figures: [{ suppressed: true, denominator: 0 }] },
      { key: 'social-insurance', figures: [{ suppressed: true, value: null, denominator: 0 }] },
    ])
    const rows = await (await get('/rows?unit=step&agency=social-insurance')).json()
    expect(rows).toMatchObject({ suppressed: true, count: 0, rows: [] })
  })

  test('rows come in pages, without anything that names a person or a dossier, and as CSV', async () => {
    const page = await (await get('/rows?unit=step&offset=4')).json()
    expect(page).toMatchObject({ count: 5, rows: [{ outcome: 'issued' }] })
    expect(JSON.stringify(page)).not.toMatch(/001-240805|Gạo|lan|hoa|office-1/)
    const csv = await get('/rows?unit=step&format=csv')
    expect(csv.headers.get('content-type')).toContain('text/csv')
    expect((await csv.text()).split('\r\n')).toHaveLength(7)
  })

  test('the automatic collection is set against the strict count in sums, and row by row', async () => {
    const sums = await (await get('/reconciliation?unit=step&block=localities')).json()
    const { rows } = await (await get('/rows?unit=step')).json()
    const says = (column: string, of: string) =>
      rows.filter((row: Record<string, unknown>) => row[column] === of).length
    expect(says('end_to_end_online', 'yes')).toBe(5)
    expect(sums).toMatchObject({ decided: 4, suppressed: false, formula: { assumed: true } })
    expect(sums.both + sums.onlyStrict).toBe(4)
    const differ = rows.filter((row: Record<string, unknown>) => row.collection_differs !== '')
    expect(differ.length).toBe(5 - says('collected_online', 'yes'))
    for (const row of differ) expect(row.collection_differs).toBe('noEResult')
    const few = await (await get('/reconciliation?unit=step&agency=social-insurance')).json()
    expect(few).toMatchObject({ suppressed: true, decided: 0, both: 0, onlyStrict: 0 })
  })

  test('the index names what is not measured here, and what could be reached at most', async () => {
    const score = await (await get('/score-766')).json()
    const unmeasured = score.components.filter(({ scored }: { scored: unknown }) => scored === null)
    expect(unmeasured.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(['1.1', '3.1', '3.2', '4.4']),
    )
    expect(score.points).toBeLessThanOrEqual(score.attainable)
    expect(score.attainable).toBeLessThan(100)
  })
})

test('too many questions in a minute are told so in the same shape, rows sooner than sums', async () => {
  const limited = await startPortal({ rateLimit: 0.1 })
  const ask = (path: string) => fetch(`${limited.url}/api/v1${path}`)
  const rows = [await ask('/rows'), await ask('/rows'), await ask('/rows')]
  const refused = await ask('/targets')
  await limited.close()
  expect(rows.map(({ status }) => status)).toEqual([200, 200, 429])
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  const responses = (await document()).paths['/targets'].get.responses
  const { schema } = responses['429'].content['application/json']
  expect(valid(schema, await refused.json())).toEqual([])
})

function valid(schema: object, answer: unknown) {
  const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }))
  const validate = ajv.compile(schema)
  validate(answer)
  return validate.errors ?? []
}
