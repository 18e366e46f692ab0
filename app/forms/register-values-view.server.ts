import type { TFunction } from 'i18next'
import { dateTime, dayText, number } from '#app/i18n/format.ts'
import type { RegisterValue, RegisterValues } from '#app/services/register-values.server.ts'
import type { Language } from '#machines/bundle.ts'
import { getText } from '#machines/texts.ts'

interface Words {
  language: Language
  undoing: TFunction<'undoing'>
  passports: TFunction<'passports'>
}

/** One value beside itself: before the result, after it, and now. */
export interface ValueRow {
  id: string
  what: string
  where: string
  before: string
  after: string
  now: string
  isBack: boolean
}

const benefits = ['none', 'pension', 'survivor'] as const

/** The registers' values before, after and now in words, and what was paid. */
export function registerValueRows(
  { bundle, values, payments }: RegisterValues,
  words: Words,
): ValueRow[] {
  const { undoing: t, language } = words
  return [
    ...values.map((value) => valueRow(value, words)),
    ...payments.map(({ stepId, amount, reclaimedAt }) => {
      const paid = t('values.paid', { amount: number(amount, language) })
      return {
        id: `paid-${stepId}`,
        what: getText(bundle, language, `procedures.${stepId}.short`),
        where: t('values.money'),
        before: t('values.notPaid'),
        after: paid,
        now: reclaimedAt === null ? paid : t('values.reclaimed'),
        isBack: reclaimedAt !== null,
      }
    }),
  ]
}

export function valueRow(
  { stepId, action, register, before, after, now }: RegisterValue,
  { undoing: t, passports, language }: Words,
): ValueRow {
  const said = (value: RegisterValue['now']) => valueText(action, value, t, language)
  return {
    id: stepId,
    what: t(`values.what.${action}`),
    where: passports(`register.${register}`),
    before: said(before),
    after: said(after),
    now: said(now),
    isBack: now === before,
  }
}

function valueText(
  action: RegisterValue['action'],
  value: RegisterValue['now'],
  t: TFunction<'undoing'>,
  language: Language,
) {
  if (action === 'recordDeath') {
    return value === null
      ? t('values.alive')
      : t('values.died', { when: dateTime(Number(value), language) })
  }
  if (action === 'endResidence') {
    return value === null
      ? t('values.resident')
      : t('values.notResident', { day: dayText(String(value)) })
  }
  const benefit = benefits.find((known) => known === value)
  return benefit ? t(`values.benefit.${benefit}`) : String(value)
}
