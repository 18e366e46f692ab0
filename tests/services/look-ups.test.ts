import { expect, test } from 'vitest'
import { viewPage } from '#app/services/declaring.server.ts'
import { answerPage } from '#app/services/drafting.server.ts'
import { MOST_LOOK_UPS, viewLookUpsAboutMe } from '#app/services/looking-up.server.ts'
import type { Portal } from '#app/services/portal.server.ts'
import { fillDraft } from '#seeds/demo/citizen.ts'
import { as, knowsOf, mother, openTestPortal, stranger, type Wall } from '#tests/support/portal.ts'

const START = '2024-08-05 08:10'
const DAY = 24 * 60 * 60_000

/** The number of nobody, and of the father of the straight case. */
const nobody = (index: number) => `9140900${String(10_000 + index)}`
const FATHER = '914092000011'
const father = { kind: 'citizen', id: 'mau-thu-father', name: 'Nguyễn Văn Mẫu' } as const

/** A draft of a mother up to the page that asks for the father’s number. */
const upToFather = (portal: Portal, who: typeof mother | typeof stranger = mother) =>
  fillDraft(as(portal, who, START), 'birth', knowsOf(who.id.replace('-mother', '')), 3)

async function typeFather(portal: Portal, draftId: string, fatherNumber: string) {
  const ctx = as(portal, mother, START)
  await answerPage(ctx, draftId, 'parents', { fatherNumber })
  const view = await viewPage(ctx, draftId, 'father')
  return 'redirectTo' in view ? undefined : view
}

const reasonsIn = (view: Awaited<ReturnType<typeof typeFather>>) =>
  view?.silent.filter(({ register }) => register === 'population').map(({ reason }) => reason)

async function exhaust(portal: Portal, draftId: string) {
  // The code of the certificate was one of them.
  for (let index = 1; index < MOST_LOOK_UPS; index++) {
    await typeFather(portal, draftId, nobody(index))
  }
}

test('whoever types number after number is asked to type the rest, and told why', async () => {
  const portal = await openTestPortal()
  const draftId = await upToFather(portal)
  await exhaust(portal, draftId)
  expect(reasonsIn(await typeFather(portal, draftId, nobody(0)))).toEqual(['limited'])
  const view = await typeFather(portal, draftId, FATHER)
  expect(reasonsIn(view)).toEqual(['limited'])
  expect(view?.open.map(({ key }) => key)).toContain('fatherName')
})

test('the limit is one person’s, not one draft’s, and not others’', async () => {
  const portal = await openTestPortal()
  await exhaust(portal, await upToFather(portal))
  const again = await upToFather(portal)
  expect(reasonsIn(await typeFather(portal, again, FATHER))).toEqual(['limited'])
  const ctx = as(portal, stranger, START)
  const other = await upToFather(portal, stranger)
  await answerPage(ctx, other, 'parents', { fatherNumber: FATHER })
  const view = await viewPage(ctx, other, 'father')
  expect(reasonsIn('redirectTo' in view ? undefined : view)).toEqual([])
})

test('what was looked up already stays open, and a day later there are new ones', async () => {
  const wall: Wall = { now: Date.UTC(2026, 0, 5, 1) }
  const portal = await openTestPortal(wall)
  const draftId = await upToFather(portal)
  await exhaust(portal, draftId)
  expect(reasonsIn(await typeFather(portal, draftId, nobody(1)))).toEqual(['empty'])
  wall.now += DAY + 1
  const view = await typeFather(portal, draftId, FATHER)
  expect(reasonsIn(view)).toEqual([])
})

test('the person asked about sees who asked, when, for what purpose and for which fields', async () => {
  const portal = await openTestPortal()
  const draftId = await upToFather(portal)
  await typeFather(portal, draftId, FATHER)
  await typeFather(portal, draftId, FATHER)
  const seen = await viewLookUpsAboutMe(as(portal, father, START))
  expect(seen).toMatchObject([{ id: draftId, name: mother.name, bundleId: 'birth' }])
  expect(seen[0]?.fields).toEqual(expect.arrayContaining(['fatherName', 'marriageNumber']))
  expect(await viewLookUpsAboutMe(as(portal, stranger, START))).toEqual([])
})

test('what a citizen asks about herself is neither limited nor written down', async () => {
  const portal = await openTestPortal()
  await upToFather(portal)
  expect(await viewLookUpsAboutMe(as(portal, mother, START))).toEqual([])
})
