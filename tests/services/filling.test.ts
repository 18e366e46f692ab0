import { expect, test } from 'vitest'
import { answerPage, getDraft, startDraft } from '#app/services/drafting.server.ts'
import { viewFilling } from '#app/services/measuring/filling.server.ts'
import { viewFillingParts } from '#app/services/measuring/filling-parts.server.ts'
import { listMeasures } from '#app/services/measuring/measures.server.ts'
import { compareFigures, recountAll } from '#app/services/measuring/recounting.server.ts'
import { scan } from '#app/services/measuring/scanning.server.ts'
import { viewTrend } from '#app/services/measuring/trends.server.ts'
import { rebuildRollUps } from '#app/services/measuring/counting-anew.server.ts'
import { discardDraft } from '#app/services/my-drafts.server.ts'
import { submitDeclaration } from '#app/services/submitting.server.ts'
import { answerPages } from '#seeds/demo/citizen.ts'
import type { Part } from '#machines/figures.ts'
import { as, at, knowsOf, mother, openTestPortal } from '#tests/support/portal.ts'

type Portal = Awaited<ReturnType<typeof openTestPortal>>

/** Begins at a time, answers the first page so many minutes later, the rest at once, and sends after one more minute. */
async function fillAndSend(portal: Portal, hour: string, minutes: number) {
  const clock = (minute: number) => `2024-08-05 ${hour}:${String(minute).padStart(2, '0')}`
  const id = await startDraft(as(portal, mother, clock(0)), 'birth')
  await answerPages(as(portal, mother, clock(minutes)), id, knowsOf('mau-thu'))
  await submitDeclaration(as(portal, mother, clock(minutes + 1)), id)
  return id
}

/** Begins and answers only the first page. */
async function beginOnly(portal: Portal, day: string) {
  const id = await startDraft(as(portal, mother, `${day} 11:00`), 'birth')
  await answerPages(as(portal, mother, `${day} 11:02`), id, knowsOf('mau-thu'), 1)
  return id
}

const asked = (until: string) => ({ bundleId: 'birth', period: { from: 0, until: at(until) } })

test('it is told page by page who came, who left and how long it took, and no page says who', async () => {
  const portal = await openTestPortal()
  await fillAndSend(portal, '08', 4)
  await fillAndSend(portal, '09', 9)
  await fillAndSend(portal, '10', 13)
  const id = await beginOnly(portal, '2024-08-05')
  await discardDraft(as(portal, mother, '2024-08-05 11:03'), id)

  const view = await viewFilling(portal, asked('2024-08-05 12:00'))
  expect(view.whole).toEqual({ reached: 4, left: 1, shareLeft: 0.25, medianMinutes: 10, timed: 3 })
  const said = view.pages.map((page) =>
    page.suppressed ? page : [page.page, page.reached, page.left],
  )
  expect(said.slice(0, 2)).toEqual([
    ['family', 4, 0],
    ['hospital', 4, 1],
  ])
  expect(said.at(-1)).toEqual(['check', 3, 0])
  expect(view.pages[0]).toMatchObject({ medianMinutes: 5, timed: 4 })

  const scope = { unit: 'dossier', period: asked('2024-08-05 12:00').period } as const
  const open = (id: 'fillings' | 'filling-left' | 'filling-minutes-median', part: Part) =>
    scan(portal, { scope, figure: { id, part }, offset: 0, limit: 9 })
  const left = await open('filling-left', 'numerator')
  expect(left).toMatchObject({ count: 1, figure: { value: 0.25, numerator: 1, denominator: 4 } })
  expect(left.rows).toMatchObject([{ ending: 'left', lastPage: 'hospital', pages: 2 }])
  expect(await open('filling-minutes-median', 'numerator')).toMatchObject({
    count: 2,
    figure: { value: 10, numerator: 2, denominator: 3 },
  })
  const { rows } = await open('fillings', 'denominator')
  expect(rows).toHaveLength(4)
  expect(JSON.stringify(rows)).not.toContain(id)
  const kept = JSON.stringify(await portal.db.read.selectFrom('filling').selectAll().execute())
  for (const secret of [id, 'mau-thu-mother', 'Thử']) expect(kept).not.toContain(secret)
  const drafts = await portal.db.read.selectFrom('draft').select('filling').execute()
  expect(drafts.map(({ filling }) => filling)).toEqual([null, null, null])
})

test('what nobody sends counts as left on the day its time is over, seen by somebody or not', async () => {
  const portal = await openTestPortal()
  for (const day of ['2024-08-05', '2024-08-06', '2024-08-07']) await beginOnly(portal, day)
  await portal.moveClock(at('2024-09-05 12:00'))
  const until = (time: string) => viewFilling(portal, asked(time))
  expect(await until('2024-09-05 12:00')).toMatchObject({
    suppressed: true,
    whole: null,
    pages: [],
  })
  await portal.moveClock(at('2024-09-06 12:00'))
  expect((await until('2024-09-06 12:00')).whole).toMatchObject({ reached: 3, left: 3 })
  expect(await until('2024-09-05 12:00')).toMatchObject({ suppressed: true })
})

test('whoever went away meanwhile is not counted as filling in, and a program takes no time', async () => {
  const portal = await openTestPortal()
  const slow = await startDraft(as(portal, mother, '2024-08-05 09:00'), 'birth')
  await answerPage(as(portal, mother, '2024-08-05 09:05'), slow, 'family', { relation: 'mother' })
  const back = as(portal, mother, '2024-08-05 11:05')
  await answerPage(back, slow, 'family', { relation: 'mother' })
  expect((await getDraft(back, slow)).row.filling).toBe(JSON.stringify({ family: 5 * 60_000 }))
  for (let times = 0; times < 3; times++) {
    const ctx = as(portal, mother, '2024-08-05 12:00')
    const id = await startDraft(ctx, 'birth')
    await answerPages(ctx, id, knowsOf('mau-thu'))
    await submitDeclaration(ctx, id)
  }
  const view = await viewFilling(portal, asked('2024-08-05 13:00'))
  expect(view.whole).toMatchObject({ reached: 3, timed: 0, medianMinutes: null })
})

test('the sums are what the rows give, a broken sum is found, and counting anew mends it', async () => {
  const portal = await openTestPortal()
  await fillAndSend(portal, '08', 3)
  await fillAndSend(portal, '09', 20)
  await discardDraft(as(portal, mother, '2024-08-05 11:05'), await beginOnly(portal, '2024-08-05'))
  const differing = async () =>
    (await recountAll({ db: portal.db, now: portal.clock.now() })).rows.map(({ where }) => where)
  expect(await differing()).toEqual([])

  // A second, plain count.
  const pages = await portal.db.read.selectFrom('filling_page').selectAll().execute()
  const sums = await portal.db.read
    .selectFrom('filling_count')
    .selectAll()
    .where('page', '<>', '')
    .execute()
  const counted: Record<string, number> = {}
  for (const { page } of pages) counted[page] = (counted[page] ?? 0) + 1
  const kept: Record<string, number> = {}
  for (const { page, reached } of sums) kept[page] = (kept[page] ?? 0) + reached
  expect(kept).toEqual(counted)

  await portal.db.write
    .updateTable('filling_count')
    .set({ reached: 7 })
    .where('page', '=', '')
    .where('province_code', '<>', '')
    .execute()
  expect(await differing()).toEqual([expect.stringMatching(/^filling\|birth\|.*\|reached$/)])
  await rebuildRollUps(portal.db)
  expect(await differing()).toEqual([])
})

test('by province a small group says nothing, and no subtraction tells it', async () => {
  const portal = await openTestPortal()
  const { db } = portal
  const clock = '2024-08-05 12:00'
  const now = at(clock)
  for (const hour of ['08', '09', '10']) await fillAndSend(portal, hour, 4)
  await discardDraft(as(portal, mother, '2024-08-05 11:03'), await beginOnly(portal, '2024-08-05'))
  const known = await db.read.selectFrom('filling').select(['province_code', 'outcome']).execute()
  const ofSent = known.filter(({ outcome }) => outcome === 'sent').map((row) => row.province_code)
  const [province = ''] = ofSent
  expect(ofSent).toEqual([province, province, province])
  expect(province).toMatch(/^9\d\d$/)

  const reader = { db, now }
  const scope = { unit: 'dossier', period: { from: 0, until: now } } as const
  const parts = await viewFillingParts(reader, scope)
  // One was left before it said where it belongs: it is hidden, and so are the three, which the whole would tell.
  expect(parts.province.map(({ key, figures }) => [key, figures[0]?.suppressed])).toEqual([
    [province, true],
    ['unknown', true],
  ])
  expect(parts.channel).toMatchObject([
    { key: 'online', figures: [{ value: 4 }, { value: 0.25 }, {}] },
  ])

  for (let times = 0; times < 3; times++) {
    const late = await beginOnly(portal, '2024-08-05')
    await discardDraft(as(portal, mother, '2024-08-05 11:30'), late)
  }
  const again = await viewFillingParts(reader, scope)
  expect(again.province.map(({ key, figures }) => [key, figures[0]?.value])).toEqual([
    [province, 3],
    ['unknown', 4],
  ])
  for (const part of [{ province }, { channel: 'counter' }, { bundle: 'death' }, {}]) {
    expect(await compareFigures(reader, { ...scope, ...part })).toEqual([])
  }
  const told = (await listMeasures(reader, scope)).filter(({ id }) => id === 'filling-left')
  expect(told.map(({ block, numerator, denominator }) => [block, numerator, denominator])).toEqual([
    ['country', 4, 7],
    [expect.any(String), 0, 3],
    ['unknown', 4, 4],
  ])
  const trend = await viewTrend(reader, scope, 'filling-left', 'day')
  expect(trend).toMatchObject([{ key: '2024-08-05', figure: { numerator: 4, denominator: 7 } }])
})
