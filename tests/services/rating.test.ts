import { expect, test } from 'vitest'
import { rateDossier, viewRating } from '#app/services/rating.server.ts'
import type { Portal } from '#app/services/portal.server.ts'
import {
  as,
  at,
  declareBirth,
  mother,
  openTestPortal,
  registrar,
  stranger,
} from '#tests/support/portal.ts'

const DONE = '2024-08-07 16:00'

/** A dossier that is finished; how it came to be so is told elsewhere. */
async function finished() {
  const portal = await openTestPortal()
  const dossierId = await declareBirth(portal)
  await portal.db.write
    .updateTable('dossier')
    .set({ closed_at: at(DONE), state: 'closed' })
    .where('id', '=', dossierId)
    .execute()
  return { portal, dossierId }
}

const rows = ({ db }: Portal) => db.read.selectFrom('rating').selectAll().execute()

test('a finished dossier is rated once, and the last word counts', async () => {
  const { portal, dossierId } = await finished()
  await rateDossier(as(portal, mother, '2024-08-07 18:00'), dossierId, { score: 4, words: '' })
  const changed = { score: 2, words: 'Phải đi lại hai lần' }
  for (const time of ['2024-08-08 09:00', '2024-08-08 09:01']) {
    await rateDossier(as(portal, mother, time), dossierId, changed)
  }
  expect(await rows(portal)).toMatchObject([
    {
      dossier_id: dossierId,
      person_id: mother.id,
      bundle_id: 'birth',
      ...changed,
      at: at('2024-08-07 18:00'),
      changed_at: at('2024-08-08 09:00'),
    },
  ])
})

test('after a week it stands as it is, and the same again is no change', async () => {
  const { portal, dossierId } = await finished()
  const rating = { score: 5, words: '' }
  await rateDossier(as(portal, mother, DONE), dossierId, rating)
  const late = as(portal, mother, '2024-08-14 16:01')
  await rateDossier(late, dossierId, rating)
  await expect(rateDossier(late, dossierId, { ...rating, score: 1 })).rejects.toThrow(
    'Not permitted',
  )
  expect(await viewRating(late, dossierId)).toMatchObject({
    mayRate: false,
    rating: { score: 5, words: '' },
  })
})

test('what is not finished cannot be rated', async () => {
  const portal = await openTestPortal()
  const dossierId = await declareBirth(portal)
  const ctx = as(portal, mother, '2024-08-05 12:00')
  expect(await viewRating(ctx, dossierId)).toMatchObject({ mayRate: false, rating: undefined })
  await expect(rateDossier(ctx, dossierId, { score: 5, words: '' })).rejects.toThrow(
    'Not permitted',
  )
  expect(await rows(portal)).toEqual([])
})

test.each([
  ['another citizen', stranger],
  ['an official', registrar],
])('there is nothing to rate for %s', async (_, actor) => {
  const { portal, dossierId } = await finished()
  const ctx = as(portal, actor, '2024-08-07 18:00')
  await expect(viewRating(ctx, dossierId)).rejects.toThrow('Not found')
  await expect(rateDossier(ctx, dossierId, { score: 1, words: '' })).rejects.toThrow('Not found')
  expect(await rows(portal)).toEqual([])
})
