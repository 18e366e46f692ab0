import type { TFunction } from 'i18next'
import { dateTime } from '#app/i18n/format.ts'
import type { viewAllPayments } from '#app/services/watching-payments.server.ts'
import { procedureName, type Words } from './operator-words.server.ts'
import { money, paymentTones } from './payment-view.server.ts'

type All = Awaited<ReturnType<typeof viewAllPayments>>

const outcomes = ['paid', 'returned', 'failed', 'cancelled', 'refunded', 'mismatch'] as const

/** What is owed and paid, and what the provider told, for the operator. */
export function operatorPayments({ payments, untold }: All, words: Words, t: TFunction<'payment'>) {
  return {
    untold: untold.length,
    rows: payments.map(({ id, row, stepId, amount, standing, attempts, told }) => ({
      id,
      code: row.code,
      procedure: procedureName(words, row.bundle_id, stepId),
      amount: money(amount, words.language, t),
      tone: paymentTones[standing],
      state: t(`standing.${standing}`),
      attempts: attempts.length,
      told: told.map((event) => ({
        id: event.id,
        when: dateTime(event.at, words.language),
        text: outcomeText(event),
      })),
    })),
  }

  function outcomeText({ outcome, repeats }: All['payments'][number]['told'][number]) {
    const text = t(`operator.outcome.${outcomes.find((known) => known === outcome) ?? 'late'}`)
    return repeats > 0 ? t('operator.times', { outcome: text, repeats }) : text
  }
}
