import { describe, expect, test } from 'vitest'
import { answerFeedback, listOfficeFeedback, viewFeedback } from '#app/services/answering.server.ts'
import { sendFeedback, tellMore, viewMyFeedback } from '#app/services/complaining.server.ts'
import { listMyNotices } from '#app/services/noticing.server.ts'
import { listReads } from '#db/reads.server.ts'
import type { FeedbackAnswer } from '#machines/feedback.ts'
import {
  as,
  at,
  declareBirth,
  insurer,
  mother,
  openTestPortal,
  otherRegistrar,
  police,
  registrar,
  stranger,
} from '#tests/support/portal.ts'

const [birth, home] = ['birth-registration', 'permanent-residence'] as const
const SENT = '2024-08-05 09:00'
const words = 'Tôi bị yêu cầu nộp bản sao giấy chứng sinh.'
const keyOf = () => crypto.randomUUID()

async function written(stepId?: string) {
  const portal = await openTestPortal()
  const dossierId = await declareBirth(portal)
  const id = keyOf()
  await sendFeedback(as(portal, mother, SENT), dossierId, {
    kind: 'complaint',
    words,
    stepId,
    key: id,
  })
  const answer = (time: string, how: FeedbackAnswer, reply = 'Chúng tôi xin lỗi.', key = keyOf()) =>
    answerFeedback(as(portal, registrar, time), id, { answer: how, words: reply, key })
  const mine = async (time = SENT) => {
    const { feedback } = await viewMyFeedback(as(portal, mother, time), dossierId)
    return feedback[0]
  }
  return { portal, dossierId, id, answer, mine }
}

describe('what somebody writes', () => {
  test('goes to the office that received the dossier, with its limits, and is told', async () => {
    const { portal, id, mine } = await written()
    expect(await mine()).toMatchObject({
      id,
      kind: 'complaint',
      words,
      state: 'open',
      procedureId: null,
      refuseBy: at('2024-08-07 17:00'),
      askBy: at('2024-08-12 17:00'),
      answerBy: at('2024-08-26 17:00'),
    })
    const { rows } = await listOfficeFeedback(as(portal, registrar, SENT), false)
    expect(rows).toMatchObject([{ id, state: 'open' }])
    const [notice] = await listMyNotices(as(portal, mother, SENT))
    expect(notice).toMatchObject({
      message: 'feedbackReceived',
      facts: { feedbackId: id, dueAt: at('2024-08-26 17:00') },
    })
  })

  test('goes to the office of the step it is about', async () => {
    const { portal, id } = await written(home)
    expect((await listOfficeFeedback(as(portal, police, SENT), false)).rows).toMatchObject([{ id }])
    expect((await listOfficeFeedback(as(portal, registrar, SENT), false)).rows).toEqual([])
  })

  test('counts from the next working day after the cut-off', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareBirth(portal)
    const ctx = as(portal, mother, '2024-08-09 15:30')
    await sendFeedback(ctx, dossierId, { kind: 'question', words, key: keyOf() })
    const { feedback } = await viewMyFeedback(ctx, dossierId)
    expect(feedback[0]?.refuseBy).toBe(at('2024-08-14 17:00'))
  })

  test('is kept once, however often it is sent, and other words are kept beside it', async () => {
    const { portal, dossierId, id } = await written()
    const ctx = as(portal, mother, SENT)
    const again = { kind: 'complaint', words, key: id } as const
    await sendFeedback(ctx, dossierId, again)
    expect((await viewMyFeedback(ctx, dossierId)).feedback).toHaveLength(1)
    await sendFeedback(ctx, dossierId, { ...again, words: 'Còn một chuyện nữa.' })
    expect((await viewMyFeedback(ctx, dossierId)).feedback).toHaveLength(2)
    expect(await listMyNotices(ctx)).toHaveLength(3)
  })

  test('about a step that is not there leads nowhere', async () => {
    const { portal, dossierId } = await written()
    const said = { kind: 'question', words, stepId: 'nothing', key: keyOf() } as const
    await expect(sendFeedback(as(portal, mother, SENT), dossierId, said)).rejects.toThrow(
      'Not found',
    )
  })

  test.each([
    ['another citizen', stranger],
    ['an official', registrar],
  ])('cannot be read or written by %s as if it were theirs', async (_, actor) => {
    const { portal, dossierId } = await written()
    const ctx = as(portal, actor, SENT)
    await expect(viewMyFeedback(ctx, dossierId)).rejects.toThrow('Not found')
    const said = { kind: 'question', words, key: keyOf() } as const
    await expect(sendFeedback(ctx, dossierId, said)).rejects.toThrow('Not found')
  })
})

describe('an office', () => {
  test('answers: its owner is told and reads it, and it is settled', async () => {
    const { portal, id, answer, mine } = await written()
    await answer('2024-08-06 10:00', 'answered')
    expect(await mine('2024-08-06 10:00')).toMatchObject({
      state: 'answered',
      settledAt: at('2024-08-06 10:00'),
      turns: [{ kind: 'answered', words: 'Chúng tôi xin lỗi.', late: false }],
    })
    const [notice] = await listMyNotices(as(portal, mother, '2024-08-06 10:00'))
    expect(notice).toMatchObject({ message: 'feedbackAnswered', facts: { feedbackId: id } })
    const ctx = as(portal, registrar, '2024-08-06 10:00')
    expect((await listOfficeFeedback(ctx, false)).rows).toEqual([])
    expect((await listOfficeFeedback(ctx, true)).rows).toMatchObject([{ id }])
    await expect(answer('2024-08-06 10:01', 'answered', 'Nữa')).rejects.toThrow('not taken')
  })

  test('answers once, however often the form is sent', async () => {
    const { portal, answer, mine } = await written()
    const key = keyOf()
    await answer('2024-08-06 10:00', 'answered', 'Xin lỗi.', key)
    await answer('2024-08-06 10:01', 'answered', 'Xin lỗi.', key)
    expect((await mine('2024-08-06 10:01'))?.turns).toHaveLength(1)
    expect(await listMyNotices(as(portal, mother, '2024-08-06 10:01'))).toHaveLength(3)
  })

  test('may refuse for two working days and ask for five, then only answer, late as it may be', async () => {
    const { answer, mine } = await written()
    await expect(answer('2024-08-07 17:01', 'refused')).rejects.toThrow('not taken')
    await expect(answer('2024-08-12 17:01', 'moreAsked')).rejects.toThrow('not taken')
    await answer('2024-08-26 17:01', 'answered')
    expect((await mine('2024-08-26 17:01'))?.turns).toMatchObject([{ late: true }])
  })

  test('refuses in time, with its reason', async () => {
    const { answer, mine } = await written()
    await answer('2024-08-07 17:00', 'refused', 'Không thuộc thẩm quyền.')
    expect(await mine('2024-08-07 17:00')).toMatchObject({
      state: 'refused',
      turns: [{ kind: 'refused', late: false }],
    })
  })

  test('asks for more once; what comes starts its time to answer afresh', async () => {
    const { portal, id, answer, mine } = await written()
    await answer('2024-08-06 10:00', 'moreAsked', 'Ai đã yêu cầu?')
    const later = as(portal, mother, '2024-08-20 10:00')
    const key = keyOf()
    await tellMore(later, id, 'Cán bộ ở quầy số 2.', key)
    await tellMore(later, id, 'Cán bộ ở quầy số 2.', key)
    expect(await mine('2024-08-20 10:00')).toMatchObject({
      state: 'open',
      answerBy: at('2024-09-12 17:00'),
      turns: [{ kind: 'moreAsked' }, { kind: 'more', words: 'Cán bộ ở quầy số 2.' }],
    })
    await expect(answer('2024-08-20 11:00', 'moreAsked')).rejects.toThrow('not taken')
    await expect(tellMore(later, id, 'Và nữa', keyOf())).rejects.toThrow('Not permitted')
    await answer('2024-08-21 10:00', 'answered')
    expect((await mine('2024-08-21 10:00'))?.state).toBe('answered')
  })

  test('is asked only by whoever wrote', async () => {
    const { portal, id, answer } = await written()
    await answer('2024-08-06 10:00', 'moreAsked')
    const other = as(portal, stranger, '2024-08-06 11:00')
    await expect(tellMore(other, id, 'Tôi đây', keyOf())).rejects.toThrow('Not found')
  })

  test.each([
    ['another office of that agency', otherRegistrar],
    ['another office of the dossier', insurer],
  ])('is not %s', async (_, actor) => {
    const { portal, id } = await written(birth)
    const ctx = as(portal, actor, SENT)
    await expect(viewFeedback(ctx, id)).rejects.toThrow('Not found')
    const reply = { answer: 'answered', words: 'Xong', key: keyOf() } as const
    await expect(answerFeedback(ctx, id, reply)).rejects.toThrow('Not found')
  })

  test.each([
    ['a citizen', mother],
    ['an official who only appraises', { ...registrar, roles: ['appraiser'] } as const],
  ])('is not %s', async (_, actor) => {
    const { portal, id } = await written()
    const ctx = as(portal, actor, SENT)
    await expect(listOfficeFeedback(ctx, false)).rejects.toThrow('Not permitted')
    await expect(viewFeedback(ctx, id)).rejects.toThrow('Not permitted')
  })

  test('lets a supervisor answer, and leaves a trace of each opening but not of the list', async () => {
    const { portal, dossierId, id } = await written(home)
    const head = { ...police, roles: ['supervisor'] } as const
    await listOfficeFeedback(as(portal, head, SENT), false)
    expect(await listReads(portal.db.read, { dossierId }, 10)).toEqual([])
    await viewFeedback(as(portal, head, SENT), id)
    expect(await listReads(portal.db.read, { dossierId }, 10)).toMatchObject([
      { purpose: 'feedback', procedure_id: home, account_id: police.id },
    ])
  })
})
