import type { TFunction } from 'i18next'
import type { RouterContextProvider } from 'react-router'
import type { Tone } from '#app/components/tone.ts'
import { dateTime, number } from '#app/i18n/format.ts'
import { i18nFor } from '#app/i18n/i18n.server.ts'
import type { Language } from '#app/i18n/language.ts'
import { isOwed, type PaymentStanding, type PaymentView } from '#app/services/paying.server.ts'
import type { FeeLine } from '#machines/fees.ts'
import type { Wording } from './wording.server.ts'

type RequestContext = Readonly<RouterContextProvider>
type Words = TFunction<'payment'>

export const paymentWords = (context: RequestContext): Words =>
  i18nFor(context).getFixedT(null, 'payment')

export const paymentTones: Record<PaymentStanding, Tone> = {
  due: 'yours',
  pending: 'waiting',
  failed: 'yours',
  cancelled: 'yours',
  paid: 'done',
  dropped: 'stopped',
  returning: 'waiting',
  refunded: 'done',
}

/** `16.000 đồng`. */
export const money = (amount: number, language: Language, t: Words) =>
  t('money', { amount: number(amount, language) })

/** Fee lines as a table prints them: nothing owed is said, never left blank. */
function feeRows(lines: readonly FeeLine[], { text, language }: Wording, t: Words) {
  return lines.map(({ fee, count, each, amount, legalBasis, assumed, exempt }) => {
    const free = exempt ? t('exempt') : t('free')
    return {
      id: fee,
      name: text(`fees.${fee}`),
      count: number(count, language),
      each: each === 0 ? t('free') : money(each, language, t),
      amount: amount === 0 ? free : money(amount, language, t),
      law: assumed ? `${legalBasis} (${t('assumed')})` : legalBasis,
    }
  })
}

/** A payment in the words of the applicant. */
export function paymentView(payment: PaymentView, wording: Wording, t: Words) {
  const { language, procedure } = wording
  const { id, stepId, standing, paidAt, refundedAt, returned } = payment
  const amount = money(payment.amount, language, t)
  return {
    id,
    amount,
    procedure: procedure(stepId),
    standing,
    tone: paymentTones[standing],
    state: t(`standing.${standing}`),
    meaning: t(`meaning.${standing}`, {
      amount,
      when: paidAt === null ? '' : dateTime(paidAt, language),
      backAt: refundedAt === null ? '' : dateTime(refundedAt, language),
    }),
    isOwed: isOwed(standing),
    lines: feeRows(payment.lines, wording, t),
    total: t('table.total', { amount }),
    returned: returned.map(({ charge, amount: sum, at, backAt }) => ({
      id: charge ?? '',
      text: t(backAt === null ? 'returned.onTheWay' : 'returned.back', {
        amount: money(sum, language, t),
        when: dateTime(at, language),
        backAt: backAt === null ? '' : dateTime(backAt, language),
      }),
    })),
  }
}

/** The payments of a dossier in the words of its applicant. */
export function paymentsView(
  context: RequestContext,
  { payments }: { payments: readonly PaymentView[] },
  wording: Wording,
) {
  const t = paymentWords(context)
  return payments.map((payment) => paymentView(payment, wording, t))
}

/** What it costs if it is sent now. */
export function costView(
  context: RequestContext,
  { lines, total }: { lines: readonly FeeLine[]; total: number },
  wording: Wording,
) {
  const t = paymentWords(context)
  const amount = money(total, wording.language, t)
  return {
    text: total === 0 ? t('before.nothing') : t('before.owed', { amount }),
    lines: feeRows(lines, wording, t),
    total: t('table.total', { amount }),
  }
}
