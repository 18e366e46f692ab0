import { describe, expect, test } from 'vitest'
import { answerConsent, viewConsent } from '#app/services/consenting.server.ts'
import { EventRefusedError } from '#app/services/errors.ts'
import { viewDossier } from '#app/services/viewing.server.ts'
import {
  applicant,
  asking,
  birth,
  card,
  head,
  no,
  noticesOf,
  stepOf,
  work,
  yes,
} from '#tests/support/consents.ts'
import { as, at, insurer, registrar } from '#tests/support/portal.ts'

test('a refusal ends the residence with its reason; the others go on and the dossier closes', async () => {
  const { portal, dossierId, id } = await asking()
  await work(portal, registrar, [dossierId, birth], '2024-08-05 09:00')
  await answerConsent(as(portal, head, '2024-08-05 10:00'), id, no)
  await portal.deliver()
  expect(await stepOf(portal, dossierId)).toMatchObject({ state: 'lapsed' })
  await work(portal, insurer, [dossierId, card], '2024-08-05 14:00')
  const view = await viewDossier(as(portal, applicant, '2024-08-05 14:10'), dossierId)
  expect(view.dossier.state).toBe('closed')
  expect(view.consents).toMatchObject([
    { state: 'declined', reason: no.reason, answeredAt: at('2024-08-05 10:00') },
  ])
  expect(await noticesOf(portal, applicant, '2024-08-05 14:10')).toContainEqual([
    'consentDeclined',
    at('2024-08-05 10:00'),
  ])
})

describe('an answer given twice', () => {
  test('by a double click counts once', async () => {
    const { portal, id } = await asking()
    const ctx = as(portal, head, '2024-08-05 09:00')
    const both = await Promise.all([
      answerConsent(ctx, id, yes, 'the-same-click'),
      answerConsent(ctx, id, yes, 'the-same-click'),
    ])
    expect(both.map(({ repeated }) => repeated).sort()).toEqual([false, true])
  })

  test('with another mind is refused, and the first stands', async () => {
    const { portal, id } = await asking()
    await answerConsent(as(portal, head, '2024-08-05 09:00'), id, yes, 'the-same-page')
    const again = as(portal, head, '2024-08-05 09:30')
    await expect(answerConsent(again, id, no, 'the-same-page')).rejects.toThrow(EventRefusedError)
    expect(await viewConsent(again, id)).toMatchObject({
      state: 'given',
      isOpen: false,
      answeredAt: at('2024-08-05 09:00'),
      reason: null,
    })
  })
})
