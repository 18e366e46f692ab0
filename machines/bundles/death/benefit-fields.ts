import type { Field } from '../../bundle.ts'
import { dayAt } from '../../calendar.ts'
import { textValue, wholeNumber } from '../../validation.ts'
import { amountsDay, funeralAllowance, funeralSupport, shownSum } from './amounts.ts'
import { grounds, groundOf, mostProcedures, offeredProcedures, rightOf } from './entitlement.ts'
import {
  asksDeletionOnly,
  asksFuneralMoney,
  asksMoney,
  funeralByOther,
  isSingle,
  paidToAccount,
} from './family.ts'
import { byAffairs, byInsurance, everyBenefit, everyForm, withMoney } from './procedure-ids.ts'

const ofDeceased = (register: 'insurance' | 'social-protection', attribute: string) =>
  ({ register, by: ['requesterNumber', 'deceasedNumber'], attribute }) as const

/** What decides about money, whatever is asked for in the end; agencies see it where they pay. */
const rightFields: readonly Field[] = [
  {
    key: 'memberStanding',
    kind: 'choice',
    options: ['pension', 'compulsory', 'voluntary', 'mixed', 'none'],
    consumers: byInsurance,
    decides: true,
    from: ofDeceased('insurance', 'standing'),
  },
  {
    key: 'monthsPaid',
    kind: 'number',
    consumers: byInsurance,
    decides: true,
    check: wholeNumber(0, 900),
    from: ofDeceased('insurance', 'monthsPaid'),
  },
  {
    key: 'monthlyBenefit',
    kind: 'choice',
    options: ['none', 'pension', 'survivor'],
    consumers: byInsurance,
    decides: true,
    from: ofDeceased('insurance', 'monthlyBenefit'),
  },
  {
    key: 'insuranceNumber',
    kind: 'code',
    consumers: byInsurance,
    optional: true,
    check: textValue(20),
    from: ofDeceased('insurance', 'insuranceNumber'),
  },
  {
    key: 'protection',
    kind: 'choice',
    options: ['none', 'assistance', 'merit'],
    consumers: byAffairs,
    decides: true,
    sensitive: true,
    from: ofDeceased('social-protection', 'protection'),
  },
  {
    key: 'ground',
    kind: 'choice',
    options: grounds,
    consumers: everyBenefit,
    decides: true,
    derive: (answers, { at }) => groundOf(answers, dayAt(at)),
  },
  {
    key: 'scheme',
    kind: 'choice',
    options: ['socialInsurance', 'socialAssistance', 'merit', 'none'],
    consumers: everyBenefit,
    decides: true,
    derive: (answers) => rightOf(answers)?.scheme,
  },
  {
    key: 'procedures',
    kind: 'choice',
    options: ['two', 'three', 'four'],
    offers: offeredProcedures,
    consumers: everyForm,
    proposed: true,
    fixed: true,
    when: (answers) => !isSingle(answers),
    derive: mostProcedures,
  },
  {
    key: 'funeralSum',
    kind: 'text',
    consumers: withMoney,
    decides: true,
    derive: (answers, { at }) => {
      const scheme = rightOf(answers)?.scheme ?? 'none'
      if (scheme === 'none') return undefined
      const day = amountsDay(answers, dayAt(at))
      return shownSum(scheme === 'socialAssistance' ? funeralSupport(day) : funeralAllowance(day))
    },
  },
]

/** What the family has a right to is worked out whenever it can ask for money. */
export const entitlementFields: readonly Field[] = rightFields.map((field) => ({
  ...field,
  when: (answers) => (field.when?.(answers) ?? true) && !asksDeletionOnly(answers),
}))

export const moneyFields: readonly Field[] = [
  {
    key: 'funeralBy',
    kind: 'choice',
    options: ['requester', 'other'],
    consumers: withMoney,
    preset: 'requester',
    when: asksFuneralMoney,
  },
  {
    key: 'funeralByNumber',
    kind: 'personalNumber',
    consumers: withMoney,
    when: funeralByOther,
  },
  {
    key: 'funeralByName',
    kind: 'name',
    consumers: withMoney,
    when: asksFuneralMoney,
    from: { register: 'population', by: ['funeralByNumber'], attribute: 'fullName' },
    derive: (answers) => (funeralByOther(answers) ? undefined : answers.requesterName),
  },
  {
    key: 'paymentMethod',
    kind: 'choice',
    options: ['bank', 'post'],
    consumers: withMoney,
    preset: 'bank',
    when: asksMoney,
  },
  {
    key: 'bankName',
    kind: 'text',
    consumers: withMoney,
    check: textValue(80),
    when: paidToAccount,
  },
  {
    key: 'bankAccount',
    kind: 'code',
    consumers: withMoney,
    sensitive: true,
    check: textValue(30),
    when: paidToAccount,
  },
]
