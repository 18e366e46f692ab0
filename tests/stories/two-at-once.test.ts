import { describe, expect, test } from 'vitest'
import { decideLikeness } from '#app/services/comparing.server.ts'
import { decide } from '#app/services/deciding.server.ts'
import { EventRefusedError } from '#app/services/errors.ts'
import alike from '#seeds/scenario/cases/alike.ts'
import twoOfficials from '#seeds/scenario/cases/two-officials.ts'
import { birth } from '#seeds/scenario/words.ts'
import { as, registrar } from '#tests/support/portal.ts'
import { play } from '#tests/support/stage.ts'

const other = { ...registrar, id: 'registrar-914-01-b', name: 'Lương Văn Song Đôi' }

describe('a child that seems to be filed twice', () => {
  test('is found at sending, and the result is not signed before somebody has compared', async () => {
    const { likenesses, step, refusals, idOf } = await play(alike, '2024-08-05 09:15')
    expect(await likenesses('by-father')).toMatchObject([
      { other_id: idOf('by-mother'), kind: 'same', decision: null },
    ])
    expect(refusals).toHaveLength(1)
    expect(await step('by-father', birth)).toMatchObject({ state: 'signing', issued_at: null })
  })

  test('the same child is refused as registered, and its first dossier goes on untouched', async () => {
    const { refusalsOf, likenesses, step } = await play(alike)
    expect(await likenesses('by-father')).toMatchObject([
      { decision: 'same', decided_by: 'Bùi Thị Mẫu Mực' },
    ])
    expect(await refusalsOf('by-father')).toMatchObject([{ ground: 'alreadyRegistered' }])
    expect(await step('by-mother', birth)).toMatchObject({ state: 'delivered' })
  })

  test('found different it is signed, and the reason stands beside the decision', async () => {
    const { likenesses, step } = await play(alike)
    expect(await likenesses('second-try')).toMatchObject([
      { decision: 'different', reason: 'Hồ sơ trước đã rút khi chưa cấp giấy' },
    ])
    expect(await step('second-try', birth)).toMatchObject({ state: 'delivered' })
  })

  test('twins are recognised, not accused: nothing is asked and both are signed', async () => {
    const { likenesses, step, events } = await play(alike)
    expect(await likenesses('sinh')).toMatchObject([{ kind: 'siblings', decision: null }])
    for (const twin of ['song', 'sinh']) {
      expect(await step(twin, birth)).toMatchObject({ state: 'delivered' })
      expect((await events(twin)).map(({ type }) => type)).not.toContain('DECIDE_LIKENESS')
    }
  })

  test('nobody can compare with a dossier that was not found to be alike', async () => {
    const { portal, idOf } = await play(alike, '2024-08-05 09:15')
    const ctx = as(portal, registrar, '2024-08-05 09:15')
    const of = { dossierId: idOf('by-father'), stepId: birth }
    const decision = { other: idOf('song'), decision: 'same', reason: 'Trùng' } as const
    await expect(decideLikeness(ctx, of, decision)).rejects.toThrow('other')
  })
})

describe('two officials at one step', () => {
  const claim = (portal: Parameters<typeof as>[0], who: typeof registrar, dossierId: string) =>
    decide(as(portal, who, '2024-08-05 08:20'), { dossierId, stepId: birth }, 'CLAIM')

  test('at the very same moment one wins, and the other is told what is possible now', async () => {
    const { portal, idOf, step, events } = await play(twoOfficials, '2024-08-05 08:15')
    const both = await Promise.allSettled([
      claim(portal, registrar, idOf('nhien')),
      claim(portal, other, idOf('nhien')),
    ])
    const lost = both.find(({ status }) => status === 'rejected')
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(lost).toMatchObject({ reason: expect.any(EventRefusedError) })
    const claims = (await events('nhien')).filter(({ type }) => type === 'CLAIM')
    expect(claims).toHaveLength(1)
    expect(await step('nhien', birth)).toMatchObject({ holder_id: claims[0]?.actor_id })
  })

  test('a refusal from a stale page, and a second click, leave no trace in the log', async () => {
    const { events, refusals, refusalsOf } = await play(twoOfficials)
    expect(refusals.map(({ error }) => error)).toEqual([
      'EventRefusedError',
      'ForbiddenError',
      'EventRefusedError',
    ])
    expect(await refusalsOf('nhien')).toEqual([])
    expect((await events('nhien')).map(({ type }) => type)).toEqual([
      'SUBMIT',
      'ACKNOWLEDGE',
      'CLAIM',
      'RECEIVE',
      'APPRAISE',
    ])
  })
})
