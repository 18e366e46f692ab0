import { expect, test } from 'vitest'
import { EventRefusedError } from '#app/services/errors.ts'
import { supply } from '#app/services/supplementing.server.ts'
import completed from '#seeds/scenario/cases/supplement-completed.ts'
import silence from '#seeds/scenario/cases/supplement-silence.ts'
import { birth, card, home } from '#seeds/scenario/words.ts'
import { as, at, mother } from '#tests/support/portal.ts'
import { play } from '#tests/support/stage.ts'

test('one guidance names what is wrong and why; the mother has until 17:00 of the seventh working day', async () => {
  const { supplements, step } = await play(completed, '2024-08-05 12:00')
  const [asked] = await supplements('nhien')
  expect(asked).toMatchObject({
    procedure_id: birth,
    state: 'asked',
    due_at: at('2024-08-14 17:00'),
    notice_due_at: at('2024-08-08 17:00'),
  })
  expect(JSON.parse(String(asked?.items))).toEqual([
    {
      kind: 'field',
      id: 'childBirthPlace',
      reason: 'Ghi đủ tên bệnh viện như trên giấy chứng sinh',
    },
  ])
  expect(await step('nhien', birth)).toMatchObject({ state: 'awaitingSupplement' })
})

test('completed at the cut-off, the limit is counted afresh from the next morning and the followers move', async () => {
  const { step, amendments, stays } = await play(completed, '2024-08-06 15:00')
  const due = at('2024-08-07 17:00')
  expect(await step('nhien', birth)).toMatchObject({
    state: 'appraisal',
    due_at: due,
    promised_at: due,
    first_promised_at: at('2024-08-05 17:00'),
  })
  for (const follower of [home, card]) {
    expect(await step('nhien', follower)).toMatchObject({ promised_at: at('2024-08-12 17:00') })
  }
  expect(await amendments('nhien')).toMatchObject([
    {
      field: 'childBirthPlace',
      why: 'supplement',
      before: 'Bệnh viện Sản Nhi Quảng Ninh (mô phỏng)',
      after: 'Bệnh viện Sản Nhi Quảng Ninh (mô phỏng), khoa Sản',
    },
  ])
  const waited = (await stays('nhien', birth)).find(({ state }) => state === 'awaitingSupplement')
  // Monday 09:00 to Tuesday 15:00: the citizen's time, not the office's.
  expect(waited).toMatchObject({ waits_for: 'citizen', working_minutes: 390 + 360 })
})

test('a fault of the card is to be told within one working day, and that it was later stands in the row', async () => {
  const { supplements } = await play(completed)
  const asked = (await supplements('nhien')).filter(({ procedure_id }) => procedure_id === card)
  expect(asked).toHaveLength(2)
  const [first] = asked
  expect(first?.notice_due_at).toBe(at('2024-08-08 17:00'))
  expect(first?.asked_at).toBe(at('2024-08-09 08:30'))
})

test('a second request counts as overdue, however early the result then comes', async () => {
  const once = await play(completed, '2024-08-07 10:00')
  expect(await once.step('nhien', birth)).toMatchObject({ issued_at: at('2024-08-07 09:00') })
  const twice = await play(completed)
  const { issued_at, promised_at } = await twice.step('nhien', card)
  expect(issued_at).toBeLessThan(promised_at)
  expect(completed.ends.figures['on-time']).toBe('0/1')
})

test('silence: still open one minute before 17:00 of the seventh day, refused at 17:00', async () => {
  const before = await play(silence, '2024-08-14 16:59')
  expect(await before.step('nhien', birth)).toMatchObject({ state: 'awaitingSupplement' })
  const after = await play(silence, '2024-08-14 17:00')
  expect(await after.step('nhien', birth)).toMatchObject({
    state: 'refused',
    settled_at: at('2024-08-14 17:00'),
  })
  expect(await after.refusalsOf('nhien')).toMatchObject([{ ground: 'noSupplement' }])
  for (const follower of [home, card]) {
    expect(await after.step('nhien', follower)).toMatchObject({ state: 'lapsed' })
  }
})

test('in the last minute a supplement is still taken, after 17:00 it is not', async () => {
  const values = { childBirthPlace: 'Bệnh viện Sản Nhi' }
  const inTime = await play(silence, '2024-08-14 16:59')
  const of = { dossierId: inTime.idOf('nhien'), stepId: birth }
  await supply(as(inTime.portal, mother, '2024-08-14 16:59'), of, values)
  expect(await inTime.step('nhien', birth)).toMatchObject({
    state: 'appraisal',
    promised_at: at('2024-08-15 17:00'),
  })
  await inTime.portal.moveClock(at('2024-08-14 17:30'))
  expect(await inTime.step('nhien', birth)).toMatchObject({ state: 'appraisal' })

  const late = await play(silence)
  const answer = supply(
    as(late.portal, mother, '2024-08-14 17:01'),
    { dossierId: late.idOf('nhien'), stepId: birth },
    values,
  )
  await expect(answer).rejects.toThrow(EventRefusedError)
})
