import { describe, expect, test } from 'vitest'
import { answerConsent, findOwnDossierOf, viewConsent } from '#app/services/consenting.server.ts'
import { checkAnswers } from '#app/services/declaring.server.ts'
import { NotFoundError } from '#app/services/errors.ts'
import { isLate, viewDossier } from '#app/services/viewing.server.ts'
import { viewQueue } from '#app/services/working.server.ts'
import type { Actor } from '#machines/permissions.ts'
import { fillDraft } from '#seeds/demo/citizen.ts'
import {
  applicant,
  asking,
  birth,
  card,
  head,
  home,
  noticesOf,
  stepOf,
  work,
  yes,
} from '#tests/support/consents.ts'
import {
  as,
  at,
  declareBirth,
  insurer,
  knowsOf,
  openTestPortal,
  police,
  registrar,
  stranger,
} from '#tests/support/portal.ts'

describe('who is asked', () => {
  test('nobody, when the head of the household declares', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareBirth(portal)
    expect(await portal.db.read.selectFrom('consent').selectAll().execute()).toEqual([])
    const own: Actor = { kind: 'citizen', id: 'mau-thu-mother', name: '' }
    const { consents } = await viewDossier(as(portal, own, '2024-08-05 08:20'), dossierId)
    expect(consents).toEqual([])
  })

  test('the father who heads the household, when the mother declares; said before it is sent', async () => {
    const portal = await openTestPortal()
    const mother: Actor = { kind: 'citizen', id: 'thi-nghiem-mother', name: 'Vũ Thị Nghiệm' }
    const ctx = as(portal, mother, '2024-08-05 08:10')
    const draftId = await fillDraft(ctx, 'birth', knowsOf('thi-nghiem'))
    const { consents } = await checkAnswers(ctx, draftId)
    expect(consents).toEqual([{ procedureId: home, name: 'Đỗ Văn Thí' }])
  })

  test('is told at once, and again after one and three working days', async () => {
    const { portal } = await asking('2024-08-08 15:20') // a Thursday
    await portal.moveClock(at('2024-08-30 08:00'))
    expect(await noticesOf(portal, head, '2024-08-30 08:00')).toEqual([
      ['consentReminder', at('2024-08-13 15:20')],
      ['consentReminder', at('2024-08-09 15:20')],
      ['consentAsked', at('2024-08-08 15:20')],
    ])
  })

  test('sees who asks for whom, where and with which office, and nothing else', async () => {
    const { portal, id } = await asking()
    const view = await viewConsent(as(portal, head, '2024-08-05 08:30'), id)
    expect(view).toMatchObject({ state: 'asked', isOpen: true, applicant: applicant.name })
    expect(view.step.office.vi).toContain('Công an')
    expect(view.values.map(({ key, value }) => [key, value])).toEqual([
      ['childName', 'Chu Uyên Thử'],
      ['residenceStreet', 'Số 14 phố Diễn Tập'],
      ['residenceCommune', '914-01'],
      ['requesterName', applicant.name],
      ['relation', 'mother'],
    ])
  })

  test('is the only one who sees the question; the applicant is led to the dossier', async () => {
    const { portal, id, dossierId } = await asking()
    for (const actor of [stranger, applicant, police]) {
      const ctx = as(portal, actor, '2024-08-05 08:30')
      await expect(viewConsent(ctx, id)).rejects.toThrow(NotFoundError)
      await expect(answerConsent(ctx, id, yes)).rejects.toThrow(NotFoundError)
    }
    expect(await findOwnDossierOf(as(portal, applicant, '2024-08-05 08:31'), id)).toBe(dossierId)
    expect(await findOwnDossierOf(as(portal, stranger, '2024-08-05 08:31'), id)).toBeUndefined()
  })
})

describe('an agreement that comes late', () => {
  const late = async () => {
    const asked = await asking()
    await work(asked.portal, registrar, [asked.dossierId, birth], '2024-08-05 09:00')
    return asked
  }

  test('lets only the residence wait, and no time of the police runs', async () => {
    const { portal, dossierId } = await late()
    expect(await stepOf(portal, dossierId)).toMatchObject({
      state: 'awaitingConsent',
      received_at: null,
      due_at: null,
    })
    expect(await stepOf(portal, dossierId, card)).toMatchObject({ state: 'received' })
    const { queue } = await viewQueue(as(portal, police, '2024-08-05 09:10'), 'coming')
    expect(queue).toMatchObject([{ state: 'awaitingConsent', enteredAt: at('2024-08-05 09:00') }])
  })

  test.each([
    ['2024-08-06 14:59', '2024-08-06 14:59', '2024-08-08 17:00'],
    ['2024-08-06 15:00', '2024-08-07 07:30', '2024-08-09 17:00'],
    ['2024-08-09 15:00', '2024-08-12 07:30', '2024-08-14 17:00'],
  ])('at %s starts the clock at %s and is due at %s', async (time, started, due) => {
    const { portal, dossierId, id } = await late()
    await answerConsent(as(portal, head, time), id, yes)
    await portal.deliver()
    expect(await stepOf(portal, dossierId)).toMatchObject({
      state: 'received',
      received_at: at(time),
      clock_started_at: at(started),
      due_at: at(due),
      first_promised_at: at('2024-08-08 17:00'),
      promised_at: at(due),
    })
    const { dossier } = await viewDossier(as(portal, applicant, time), dossierId)
    expect(dossier).toMatchObject({
      promisedAt: at(due),
      firstPromisedAt: at('2024-08-08 17:00'),
    })
  })

  test('takes the reminders away that were still to come, and tells the applicant', async () => {
    const { portal, id } = await late()
    await portal.moveClock(at('2024-08-06 09:00'))
    await answerConsent(as(portal, head, '2024-08-06 09:00'), id, yes)
    await portal.moveClock(at('2024-08-30 08:00'))
    const told = await noticesOf(portal, head, '2024-08-30 08:00')
    expect(told.map(([message]) => message)).toEqual(['consentReminder', 'consentAsked'])
    expect(await noticesOf(portal, applicant, '2024-08-30 08:00')).toContainEqual([
      'consentGiven',
      at('2024-08-06 09:00'),
    ])
  })

  test('tells the applicant who was asked, the reminders, and the dates if the answer came now', async () => {
    const { portal, dossierId } = await late()
    await portal.moveClock(at('2024-08-06 15:10'))
    const { consents } = await viewDossier(as(portal, applicant, '2024-08-06 15:10'), dossierId)
    expect(consents).toMatchObject([
      {
        name: 'Chu Văn Mẫu Ông Mười Bốn',
        state: 'asked',
        isWaiting: true,
        isReached: true,
        askedAt: at('2024-08-05 08:10'),
        remindedAt: [at('2024-08-06 08:10')],
        remindAt: at('2024-08-08 08:10'),
        ifAnsweredNow: { stepBy: at('2024-08-09 17:00'), allBy: at('2024-08-09 17:00') },
      },
    ])
  })

  test('is nobody’s delay, however long it takes, and the measured time leaves it out', async () => {
    const { portal, dossierId, id } = await late()
    await work(portal, insurer, [dossierId, card], '2024-08-05 13:30')
    await portal.moveClock(at('2024-08-15 09:00'))
    const waiting = await viewDossier(as(portal, applicant, '2024-08-15 09:00'), dossierId)
    expect(waiting.steps.filter((step) => isLate(step, waiting.now))).toEqual([])
    await answerConsent(as(portal, head, '2024-08-15 09:00'), id, yes)
    await portal.deliver()
    await work(portal, police, [dossierId, home], '2024-08-15 10:00')
    const done = await viewDossier(as(portal, applicant, '2024-08-15 10:00'), dossierId)
    const hours = 60
    // Eight days from 09:00 to 09:00, and without them the insurance was the slowest, from 08:10 to 13:30.
    expect(done.consents).toMatchObject([{ waitedMinutes: 64 * hours }])
    expect(done.spent).toEqual({ minutes: 65 * hours + 50, withoutWaiting: 3 * hours + 50 })
    expect(done.dossier.state).toBe('closed')
  })
})

test('an agreement before the certificate is there moves no date', async () => {
  const { portal, dossierId, id } = await asking()
  await answerConsent(as(portal, head, '2024-08-05 08:30'), id, yes)
  expect(await stepOf(portal, dossierId)).toMatchObject({ state: 'waiting', received_at: null })
  await work(portal, registrar, [dossierId, birth], '2024-08-05 09:00')
  expect(await stepOf(portal, dossierId)).toMatchObject({
    state: 'received',
    received_at: at('2024-08-05 09:00'),
    due_at: at('2024-08-07 17:00'),
    promised_at: at('2024-08-08 17:00'),
  })
  const { consents } = await viewDossier(as(portal, applicant, '2024-08-05 09:10'), dossierId)
  expect(consents).toMatchObject([{ state: 'given', waitedMinutes: 0, isWaiting: false }])
})
