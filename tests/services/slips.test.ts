import { describe, expect, test } from 'vitest'
import { NotFoundError } from '#app/services/errors.ts'
import { viewOfficeRegister } from '#app/services/office-register.server.ts'
import { viewSlipOfStep } from '#app/services/slips.server.ts'
import apologies from '#seeds/scenario/cases/apologies.ts'
import gate from '#seeds/scenario/cases/refused-gate.ts'
import completed from '#seeds/scenario/cases/supplement-completed.ts'
import silence from '#seeds/scenario/cases/supplement-silence.ts'
import { birth, card, home } from '#seeds/scenario/words.ts'
import { as, at, mother, otherRegistrar, registrar, stranger } from '#tests/support/portal.ts'
import { play } from '#tests/support/stage.ts'

const NOW = '2024-08-20 09:00'
type Played = Awaited<ReturnType<typeof play>>

const slip = ({ portal, idOf }: Played, stepId: string, number: string) =>
  viewSlipOfStep(as(portal, mother, NOW), { dossierId: idOf('nhien'), stepId }, number)

describe('the slips of a step', () => {
  test('are those there is cause for, and no others', async () => {
    const played = await play(completed)
    expect((await slip(played, birth, '01')).numbers).toEqual(['01', '02', '05'])
    expect((await slip(played, home, '01')).numbers).toEqual(['01', '05'])
    await expect(slip(played, home, '02')).rejects.toThrow(NotFoundError)
    await expect(slip(played, birth, '06')).rejects.toThrow(NotFoundError)
  })

  test('01 says when it was received and for when it was promised first, whatever moved since', async () => {
    const played = await play(completed)
    const { body, legalBasis, applicant, dossier } = await slip(played, birth, '01')
    expect(body).toMatchObject({
      submittedAt: at('2024-08-05 08:10'),
      promisedAt: at('2024-08-05 17:00'),
      delivery: 'electronic',
    })
    expect(legalBasis).toBe('63/2024/NĐ-CP')
    expect(applicant).toBe('Trần Thị Thử')
    expect(dossier.code).toMatch(/-240805-0001$/)
  })

  test('02 names each item with its reason, the end of the time, and the number of the request', async () => {
    const played = await play(completed)
    const { body } = await slip(played, card, '02')
    expect(body).toEqual({
      number: '02',
      turn: 2,
      items: [
        {
          kind: 'field',
          id: 'firstCareFacility',
          reason: 'Nơi mới chọn không nhận thẻ của trẻ em',
        },
      ],
      askedAt: at('2024-08-12 08:30'),
      dueAt: at('2024-08-21 17:00'),
      by: 'Cao Thị Thí Điểm',
    })
  })

  test('03 carries the legal ground and who signed; silence is signed by nobody', async () => {
    const { body } = await slip(await play(gate), birth, '03')
    expect(body).toMatchObject({
      ground: { id: 'notCompetent', legalBasis: '60/2014/QH13, Điều 13' },
      note: 'Cha mẹ cư trú ở phường khác, nơi đó đăng ký khai sinh',
      by: 'Bùi Thị Mẫu Mực',
    })
    const silent = await slip(await play(silence), birth, '03')
    expect(silent.body).toMatchObject({ ground: { id: 'noSupplement' }, by: undefined })
  })

  test('04 says sorry, why, and the one new date; one made out too late says so', async () => {
    const played = await play(apologies)
    expect((await slip(played, home, '04')).body).toEqual({
      number: '04',
      reason: 'Cán bộ đi xác minh ở khu vực mưa lũ chưa về',
      at: at('2024-08-07 17:00'),
      from: at('2024-08-08 17:00'),
      to: at('2024-08-12 17:00'),
      inTime: true,
      by: 'Đặng Văn Thử Việc',
    })
    expect((await slip(played, card, '04')).body).toMatchObject({ inTime: false })
  })

  test('05 tells who handed to whom and when, from the hand-over on', async () => {
    const { body } = await slip(await play(completed), birth, '05')
    if (body.number !== '05') throw new Error('another slip')
    expect(body.stays.map(({ state, by, enteredAt }) => [state, by, enteredAt])).toEqual([
      ['received', 'Trần Thị Thử', at('2024-08-05 08:10')],
      ['appraisal', 'Bùi Thị Mẫu Mực', at('2024-08-05 08:30')],
      ['awaitingSupplement', 'Bùi Thị Mẫu Mực', at('2024-08-05 09:00')],
      ['appraisal', 'Trần Thị Thử', at('2024-08-06 15:00')],
      ['approval', 'Bùi Thị Mẫu Mực', at('2024-08-07 09:00')],
      ['signing', 'Bùi Thị Mẫu Mực', at('2024-08-07 09:00')],
      ['issued', 'Bùi Thị Mẫu Mực', at('2024-08-07 09:00')],
      ['delivered', 'Bùi Thị Mẫu Mực', at('2024-08-07 09:00')],
    ])
    // The citizen's wait is nobody's fault, and after the result there is nothing to keep.
    expect(body.stays.map(({ timeliness }) => timeliness)).toEqual([
      ...['running', 'running', 'none', 'running', 'running', 'running', 'none', 'none'],
    ])
    expect(body.timeliness).toBe('onTime')
  })

  test('05 marks the stage in which the promise was broken', async () => {
    const { body } = await slip(await play(apologies), home, '05')
    if (body.number !== '05') throw new Error('another slip')
    const late = body.stays.filter(({ timeliness }) => timeliness === 'late')
    expect(late.map(({ state }) => state)).toEqual(['appraisal', 'approval', 'signing'])
    expect(body.timeliness).toBe('late')
  })
})

describe('who may have a slip', () => {
  test('the applicant, and officials of the office of that step; for others there is none', async () => {
    const { portal, idOf } = await play(gate)
    const of = { dossierId: idOf('nhien'), stepId: birth }
    const seen = await viewSlipOfStep(as(portal, registrar, NOW), of, '03')
    expect(seen.body.number).toBe('03')
    for (const actor of [stranger, otherRegistrar]) {
      await expect(viewSlipOfStep(as(portal, actor, NOW), of, '03')).rejects.toThrow(NotFoundError)
    }
    const foreign = viewSlipOfStep(as(portal, registrar, NOW), { ...of, stepId: home }, '01')
    await expect(foreign).rejects.toThrow(NotFoundError)
  })

  test('an official’s look stands in the log of reads before it is shown', async () => {
    const { portal, idOf } = await play(gate)
    const reads = () => portal.db.read.selectFrom('read_log').selectAll().execute()
    const before = (await reads()).length
    await viewSlipOfStep(
      as(portal, registrar, NOW),
      { dossierId: idOf('nhien'), stepId: birth },
      '03',
    )
    expect(await reads()).toHaveLength(before + 1)
  })
})

describe('06, the register of an office', () => {
  const whole = { from: at('2024-08-01 00:00'), until: at('2024-08-31 00:00') }

  test('has what the office received in the period, with what became of it', async () => {
    const { portal } = await play(completed)
    const { office, rows } = await viewOfficeRegister(as(portal, registrar, NOW), whole)
    expect(office).toContain('UBND')
    expect(rows).toMatchObject([
      {
        title: 'Nguyễn An Nhiên',
        applicant: 'Trần Thị Thử',
        stepId: birth,
        receivedAt: at('2024-08-05 08:10'),
        promisedAt: at('2024-08-07 17:00'),
        issuedAt: at('2024-08-07 09:00'),
        timeliness: 'onTime',
      },
    ])
  })

  test('a refusal inside the limit is on time', async () => {
    const { portal } = await play(gate)
    const { rows } = await viewOfficeRegister(as(portal, registrar, NOW), whole)
    expect(rows).toMatchObject([{ state: 'refused', timeliness: 'onTime' }])
  })

  test('leaves out what came before or after, and what other offices received', async () => {
    const { portal } = await play(completed)
    const later = { from: at('2024-08-06 00:00'), until: at('2024-08-31 00:00') }
    expect((await viewOfficeRegister(as(portal, registrar, NOW), later)).rows).toEqual([])
    expect((await viewOfficeRegister(as(portal, otherRegistrar, NOW), whole)).rows).toEqual([])
  })

  test('is no citizen’s to read', async () => {
    const { portal } = await play(gate)
    await expect(viewOfficeRegister(as(portal, mother, NOW), whole)).rejects.toThrow(
      'register of an office',
    )
  })
})
