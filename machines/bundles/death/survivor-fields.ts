import type { Answers, Field } from '../../bundle.ts'
import { dayAt } from '../../calendar.ts'
import { wholeNumber } from '../../validation.ts'
import {
  amountsDay,
  monthlyForEach,
  monthlySurvivorBenefit,
  onceForAll,
  shownSum,
  singleSurvivorBenefit,
} from './amounts.ts'
import {
  asksSurvivors,
  onceFromPay,
  onceFromPension,
  relativesCount,
  relativeSlots,
} from './family.ts'
import { survivors } from './procedure-ids.ts'

/** What one sum is worked out from, known before the family chooses. Whoever does not know it leaves it open: the insurance office has it. */
const basisOfOnce = (
  key: string,
  [from, to]: readonly [number, number],
  when: (answers: Answers) => boolean,
): Field => ({
  key,
  kind: 'number',
  consumers: [survivors],
  optional: true,
  sensitive: true,
  check: wholeNumber(from, to),
  when,
  from: { register: 'insurance', by: ['requesterNumber', 'deceasedNumber'], attribute: key },
})

const onceFields: readonly Field[] = [
  basisOfOnce('pensionAmount', [1, 999_999_999], onceFromPension),
  basisOfOnce('pensionMonths', [0, 900], onceFromPension),
  basisOfOnce('averagePay', [1, 999_999_999], onceFromPay),
  basisOfOnce('monthsBefore2014', [0, 900], onceFromPay),
]

const relativeFields: readonly Field[] = relativeSlots.flatMap((slot) => {
  const number = `relative${slot}Number`
  const when = (answers: Answers) => asksSurvivors(answers) && relativesCount(answers) >= slot
  const known = (attribute: string) =>
    ({
      consumers: [survivors],
      when,
      from: { register: 'population', by: [number], attribute },
    }) as const
  return [
    { key: number, kind: 'personalNumber', consumers: [survivors], when },
    { key: `relative${slot}Name`, kind: 'name', ...known('fullName') },
    { key: `relative${slot}BornOn`, kind: 'date', ...known('bornOn') },
    {
      key: `relative${slot}Relation`,
      kind: 'choice',
      options: ['spouse', 'child', 'parent', 'other'],
      consumers: [survivors],
      when,
      from: { register: 'population', by: [number, 'deceasedNumber'], attribute: 'relation' },
    },
  ]
})

/** An amount worked out for the day of the death. */
const told = (
  key: string,
  sum: (answers: Answers, day: string) => ReturnType<typeof onceForAll>,
): Field => ({
  key,
  kind: 'text',
  consumers: [survivors],
  when: asksSurvivors,
  derive: (answers, { at }) => shownSum(sum(answers, amountsDay(answers, dayAt(at)))),
})

export const survivorFields: readonly Field[] = [
  ...onceFields,
  told('monthlyOffer', (_, day) => monthlyForEach(day)),
  told('onceOffer', onceForAll),
  {
    key: 'survivorKind',
    kind: 'choice',
    options: ['monthly', 'once'],
    consumers: [survivors],
    when: asksSurvivors,
  },
  {
    key: 'relativesAsked',
    kind: 'choice',
    options: ['0', '1', '2', '3'],
    consumers: [survivors],
    when: asksSurvivors,
  },
  ...relativeFields,
  told('survivorSum', monthlySurvivorBenefit),
  told('onceSum', singleSurvivorBenefit),
]
