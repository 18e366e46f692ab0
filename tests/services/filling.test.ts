import { expect, test } from 'vitest'
import { answerPage, getDraft, startDraft } from '#app/services/drafting.server.ts'
import { listFillingRows, viewFilling } from '#app/services/measuring/filling.server.ts'
import { recountAll } from '#app/services/measuring/recounting.server.ts'
import { rebuildRollUps } from '#app/services/measuring/counting-anew.server.ts'
import { discardDraft } from '#app/services/my-drafts.server.ts'
import { submitDeclaration } from '#app/services/submitting.server.ts'
import { answerPages } from '#seeds/demo/citizen.ts'
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

  const { rows } = await listFillingRows(portal, asked('2024-08-05 12:00'), { offset: 0, limit: 9 })
  expect(rows).toHaveLength(4)
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
  expect(Object.fromEntries(sums.map(({ page, reached }) => [page, reached]))).toEqual(counted)

  await portal.db.write
    .updateTable('filling_count')
    .set({ reached: 7 })
    .where('page', '=', '')
    .execute()
  expect(await differing()).toEqual([expect.stringMatching(/^filling\|birth\|.*\|reached$/)])
  await rebuildRollUps(portal.db)
  expect(await differing()).toEqual([])
})
