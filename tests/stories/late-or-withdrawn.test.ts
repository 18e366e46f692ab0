import { describe, expect, test } from 'vitest'
import { listPromiseMoves } from '#db/exceptions.server.ts'
import apologies from '#seeds/scenario/cases/apologies.ts'
import onHold from '#seeds/scenario/cases/on-hold.ts'
import tet2025 from '#seeds/scenario/cases/before-tet-2025.ts'
import tet2026 from '#seeds/scenario/cases/before-tet-2026.ts'
import workedSaturday from '#seeds/scenario/cases/worked-saturday.ts'
import withdrawals from '#seeds/scenario/cases/withdrawals.ts'
import { birth, card, home } from '#seeds/scenario/words.ts'
import { at } from '#tests/support/portal.ts'
import { play } from '#tests/support/stage.ts'

describe('about to be late', () => {
  test('an apology in the last minute that is in time; one a morning later is told, and marked as late', async () => {
    const { portal, idOf } = await play(apologies)
    expect(await listPromiseMoves(portal.db.read, idOf('nhien'))).toMatchObject([
      { procedure_id: home, at: at('2024-08-07 17:00'), in_time: 1 },
      { procedure_id: card, at: at('2024-08-08 09:30'), in_time: 0 },
    ])
  })

  test('a second apology is refused: one new date only', async () => {
    const { refusals, step } = await play(apologies, '2024-08-09 12:00')
    expect(refusals).toEqual([
      { at: '2024-08-09 09:00', does: 'apologise', error: 'EventRefusedError' },
    ])
    expect(await step('nhien', home)).toMatchObject({ promised_at: at('2024-08-12 17:00') })
  })

  test('late all the same, it is counted as late against every promise', async () => {
    const { step } = await play(apologies)
    const { issued_at, promised_at } = await step('nhien', home)
    expect(issued_at).toBeGreaterThan(promised_at)
    expect(apologies.ends.figures).toMatchObject({
      'on-time': '0/1',
      'on-time-first-promise': '0/1',
    })
  })
})

describe('to the minute', () => {
  test('filed at 15:01 before Tết 2025, signed at 17:00 of the last day: on time', async () => {
    const { step } = await play(tet2025)
    expect(await step('xuan', birth)).toMatchObject({
      clock_started_at: at('2025-02-03 07:30'),
      promised_at: at('2025-02-03 17:00'),
      issued_at: at('2025-02-03 16:59'),
    })
    expect(await step('xuan', home)).toMatchObject({ issued_at: at('2025-02-06 17:00') })
    expect(tet2025.ends.figures['on-time']).toBe('1/1')
  })

  test('filed at 15:01 before Tết 2026, its clock starts on Monday 23 February', async () => {
    const { step } = await play(tet2026)
    expect(await step('xuan', birth)).toMatchObject({ clock_started_at: at('2026-02-23 07:30') })
    expect(tet2026.ends.figures['on-time']).toBe('1/1')
  })

  test('a Saturday that is worked counts, and 17:01 is a minute late', async () => {
    const { step } = await play(workedSaturday)
    expect(await step('xuan', card)).toMatchObject({
      issued_at: at('2025-04-26 10:00'),
      promised_at: at('2025-04-28 17:00'),
    })
    expect(await step('xuan', home)).toMatchObject({ issued_at: at('2025-04-28 17:01') })
    expect(workedSaturday.ends.figures['on-time']).toBe('0/1')
  })
})

describe('withdrawing', () => {
  test('goes at once while nobody is at work: waiting, waiting for an agreement, or received', async () => {
    const { step, events } = await play(withdrawals)
    for (const [dossier, stepId] of [
      ['nhien', card],
      ['minh', home],
      ['minh', card],
    ] as const) {
      expect(await step(dossier, stepId)).toMatchObject({ state: 'withdrawn' })
    }
    const agreed = (await events('minh')).filter(({ type }) => type === 'AGREE_WITHDRAWAL')
    expect(agreed).toEqual([])
  })

  test('needs the office’s agreement once it is at work, which may not go on meanwhile', async () => {
    const { step, refusals } = await play(withdrawals, '2024-08-05 14:15')
    expect(await step('nhien', home)).toMatchObject({ state: 'signing' })
    expect(refusals.at(-1)).toEqual({
      at: '2024-08-05 10:06',
      does: 'decide',
      error: 'EventRefusedError',
    })
    const after = await play(withdrawals)
    expect(await after.step('nhien', home)).toMatchObject({ state: 'withdrawn', holder_id: null })
  })

  test('who thinks better of it gets the result', async () => {
    const { step } = await play(withdrawals)
    expect(await step('nhien', birth)).toMatchObject({ state: 'delivered' })
  })

  test('is refused once the result is there, which stands', async () => {
    const { refusals, step } = await play(withdrawals, '2024-08-05 09:35')
    expect(refusals).toEqual([
      { at: '2024-08-05 09:30', does: 'askWithdrawal', error: 'EventRefusedError' },
    ])
    expect(await step('minh', birth)).toMatchObject({ state: 'delivered' })
  })
})

describe('on hold', () => {
  test('only for a reason the rule set names', async () => {
    const { refusals } = await play(onHold)
    expect(refusals).toEqual([{ at: '2024-08-06 08:45', does: 'hold', error: 'WrongItemsError' }])
  })

  test('the wait is another agency’s, and the limit goes on where it stood', async () => {
    const { step, stays } = await play(onHold)
    const paused = (await stays('nhien', home)).find(({ state }) => state === 'onHold')
    // Tuesday 09:00 to Thursday 14:00.
    expect(paused).toMatchObject({ waits_for: 'otherAgency', working_minutes: 390 + 480 + 300 })
    expect(await step('nhien', home)).toMatchObject({
      // Wednesday 17:00, and the pause on top.
      due_at: at('2024-08-12 11:00'),
      issued_at: at('2024-08-12 10:30'),
    })
    expect(onHold.ends.figures['on-time']).toBe('1/1')
  })
})
