import { expect, test } from 'vitest'
import { viewFigure } from '#app/services/measuring.server.ts'
import { viewMessages } from '#app/services/operating.server.ts'
import type { Portal } from '#app/services/portal.server.ts'
import { listMyNotices } from '#app/services/noticing.server.ts'
import consents from '#seeds/scenario/cases/consents.ts'
import numberLate from '#seeds/scenario/cases/number-late.ts'
import silentAgency from '#seeds/scenario/cases/silent-agency.ts'
import { birth, card, home } from '#seeds/scenario/words.ts'
import { as, at, operator } from '#tests/support/portal.ts'
import { play } from '#tests/support/stage.ts'

test('a declined agreement ends that branch only; nobody at the police ever had it', async () => {
  const { step } = await play(consents)
  expect(await step('declined', home)).toMatchObject({ state: 'lapsed', received_at: null })
  expect(await step('declined', card)).toMatchObject({ state: 'delivered' })
})

test('a late agreement starts the clock of the police, never a day earlier', async () => {
  const { step, stays } = await play(consents)
  expect(await step('late', home)).toMatchObject({
    received_at: at('2024-08-12 15:00'),
    // At the cut-off: it counts from the next morning.
    clock_started_at: at('2024-08-13 07:30'),
    promised_at: at('2024-08-15 17:00'),
    first_promised_at: at('2024-08-08 17:00'),
  })
  const waited = (await stays('late', home)).find(({ state }) => state === 'awaitingConsent')
  expect(waited).toMatchObject({ waits_for: 'thirdParty', left_at: at('2024-08-12 15:00') })
})

test('who never answers is reminded after one and three working days, and the office is not late', async () => {
  const { portal, step, idOf } = await play(consents)
  expect(await step('never', home)).toMatchObject({
    state: 'awaitingConsent',
    clock_started_at: null,
  })
  const head = { kind: 'citizen', id: 'under-way-15-householder', name: '' } as const
  const told = await listMyNotices(as(portal, head, '2024-08-16 17:00'))
  expect(
    told
      .filter(({ dossier_id }) => dossier_id === idOf('never'))
      .map(({ message, sent_at }) => [message, sent_at])
      .toReversed(),
  ).toEqual([
    ['consentAsked', at('2024-08-05 08:30')],
    ['consentReminder', at('2024-08-06 08:30')],
    ['consentReminder', at('2024-08-08 08:30')],
  ])
  expect(consents.ends.figures['on-time']).toBe('2/2')
})

test('without the number the birth is registered in time; after ten minutes both sides are told', async () => {
  const { step, events, results } = await play(numberLate, '2024-08-05 10:30')
  expect(await step('nhien', birth)).toMatchObject({ issued_at: at('2024-08-05 10:00') })
  expect((await events('nhien')).find(({ type }) => type === 'RAISE_ALERT')).toMatchObject({
    at: at('2024-08-05 10:10'),
    actor_kind: 'system',
  })
  const [certificate] = await results('nhien', birth)
  expect(certificate?.content).not.toContain('"personalNumber"')
})

test('the number follows on the certificate, and stands on the card', async () => {
  const { results } = await play(numberLate)
  const papers = await results('nhien', birth)
  const said = /"key":"personalNumber","value":"(914\d{9})"/.exec(papers.at(-1)?.content ?? '')
  expect(said).not.toBeNull()
  // The card carries the end of the number.
  expect((await results('nhien', card)).at(-1)?.content).toContain(said?.[1]?.slice(-8))
})

const notAccepted = async (portal: Portal, now: string) => {
  const period = { from: at('2024-08-05 00:00'), until: at(now) }
  const asked = { figureId: 'sent-not-accepted', unit: 'dossier', part: 'numerator' } as const
  return (await viewFigure(as(portal, operator, now), asked, period, 10)).figure.value
}

test('two working hours over lunch: nothing at 13:29, the alarm at 13:30', async () => {
  const before = await play(silentAgency, '2024-08-05 13:29')
  expect((await before.events('nhien')).map(({ type }) => type)).not.toContain('RAISE_ALERT')
  const after = await play(silentAgency, '2024-08-05 13:30')
  expect((await after.events('nhien')).at(-1)).toMatchObject({
    type: 'RAISE_ALERT',
    procedure_id: home,
    at: at('2024-08-05 13:30'),
  })
})

test('sent but not accepted is a figure, and the message is set aside with its reason', async () => {
  const { portal, step } = await play(silentAgency, '2024-08-06 08:00')
  expect(await step('nhien', home)).toMatchObject({ state: 'received', acknowledged_at: null })
  expect(await notAccepted(portal, '2024-08-06 08:00')).toBe(1)
  const dead = await viewMessages(as(portal, operator, '2024-08-06 08:00'), 'dead')
  expect(dead).toMatchObject([{ kind: 'handOver', last_error: 'noAnswer', attempts: 7 }])
})

test('others file meanwhile, and the card does not wait for the police', async () => {
  const { step } = await play(silentAgency, '2024-08-06 08:00')
  expect(await step('vy', birth)).toMatchObject({ received_at: at('2024-08-05 14:00') })
  expect(await step('nhien', card)).toMatchObject({ acknowledged_at: at('2024-08-05 10:00') })
})

test('sent again by the operator it is taken, and nobody is alarmed any more', async () => {
  const { portal, step } = await play(silentAgency, '2024-08-06 08:30')
  expect(await step('nhien', home)).toMatchObject({ acknowledged_at: at('2024-08-06 08:30') })
  expect(await notAccepted(portal, '2024-08-06 08:30')).toBe(0)
})
