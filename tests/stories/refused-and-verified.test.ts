import { expect, test } from 'vitest'
import gate from '#seeds/scenario/cases/refused-gate.ts'
import residence from '#seeds/scenario/cases/refused-residence.ts'
import verification from '#seeds/scenario/cases/verification.ts'
import { birth, card, home } from '#seeds/scenario/words.ts'
import { at } from '#tests/support/portal.ts'
import { play } from '#tests/support/stage.ts'

test('a refusal is in writing, with its legal ground, inside the limit', async () => {
  const { refusalsOf } = await play(gate)
  const [refusal] = await refusalsOf('nhien')
  expect(refusal).toMatchObject({
    ground: 'notCompetent',
    note: 'Cha mẹ cư trú ở phường khác, nơi đó đăng ký khai sinh',
    signed_by: 'Bùi Thị Mẫu Mực',
    at: at('2024-08-05 16:59'),
    due_at: at('2024-08-05 17:00'),
  })
})

test('a refused gate lets everything lapse that waited for it, and closes the dossier', async () => {
  const { step, events } = await play(gate)
  for (const follower of [home, card]) {
    expect(await step('nhien', follower)).toMatchObject({
      state: 'lapsed',
      received_at: null,
      settled_at: at('2024-08-05 16:59'),
    })
  }
  expect((await events('nhien')).at(-1)).toMatchObject({ type: 'REFUSE' })
})

test('a refused residence leaves the card running: the dossier is done with one result less', async () => {
  const { step } = await play(residence)
  expect(await step('nhien', home)).toMatchObject({ state: 'refused', issued_at: null })
  expect(await step('nhien', card)).toMatchObject({
    state: 'delivered',
    issued_at: at('2024-08-07 09:00'),
  })
  expect(residence.ends.dossiers.nhien).toMatchObject({ state: 'closed', status: 'returned' })
})

test('verification moves the residence by three working days, and nothing else', async () => {
  const { step } = await play(verification, '2024-08-06 10:00')
  expect(await step('nhien', home)).toMatchObject({
    state: 'verification',
    due_at: at('2024-08-12 17:00'),
    promised_at: at('2024-08-12 17:00'),
    first_promised_at: at('2024-08-08 17:00'),
  })
  expect(await step('nhien', card)).toMatchObject({ promised_at: at('2024-08-08 17:00') })
})

test('the longer limit never ends after the five working days the law gives to all', async () => {
  const { step } = await play(verification, '2024-08-06 10:00')
  expect(await step('vy', home)).toMatchObject({
    due_at: at('2024-08-13 17:00'),
    promised_at: at('2024-08-12 17:00'),
  })
})

test('no second verification, and none where the law has no longer limit', async () => {
  const { refusals } = await play(verification)
  expect(refusals).toEqual([
    { at: '2024-08-06 10:05', does: 'verify', error: 'EventRefusedError' },
    { at: '2024-08-09 16:05', does: 'verify', error: 'EventRefusedError' },
  ])
})

test('what followed the gate had not begun before it was there', async () => {
  const { step } = await play(verification, '2024-08-05 16:00')
  expect(await step('vy', birth)).toMatchObject({ state: 'received' })
  expect(await step('vy', home)).toMatchObject({ state: 'waiting', clock_started_at: null })
})
