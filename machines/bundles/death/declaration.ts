import type { Answers, CrossCheck } from '../../bundle.ts'
import { instantAt } from '../../calendar.ts'
import { yearsLater } from '../../day-arithmetic.ts'
import { mostProcedures } from './entitlement.ts'
import { relativeSlots } from './family.ts'

const ADULT_YEARS = 18

const of = (answers: Answers, key: string) => answers[key] ?? ''

const notInFuture = (field: string): CrossCheck => ({
  field,
  mistake: 'inFuture',
  needs: [field],
  holds: (answers, today) => of(answers, field) <= today,
})

const different = (field: string, other: string, mistake: string): CrossCheck => ({
  field,
  mistake,
  needs: [field, other],
  holds: (answers) => answers[field] !== answers[other],
})

const aboutRelative = (slot: number): CrossCheck[] => {
  const number = `relative${slot}Number`
  const bornOn = `relative${slot}BornOn`
  return [
    different(number, 'requesterNumber', 'isYou'),
    different(number, 'deceasedNumber', 'isDeceased'),
    ...relativeSlots
      .filter((other) => other < slot)
      .map((other) => different(number, `relative${other}Number`, 'twice')),
    {
      // Who is under age confirms nothing: their guardian is named instead.
      field: number,
      mistake: 'minor',
      needs: [number, bornOn],
      holds: (answers, today) => yearsLater(of(answers, bornOn), ADULT_YEARS) <= today,
    },
  ]
}

/** The rules between the answers. Late registration (over 15 days) is allowed and recorded, see `registrationType`. */
export const deathRules: readonly CrossCheck[] = [
  different('deceasedNumber', 'requesterNumber', 'isYou'),
  {
    field: 'deceasedNumber',
    mistake: 'alreadyDead',
    needs: ['deceasedNumber', 'lifeStatus'],
    holds: ({ lifeStatus }) => lifeStatus !== 'dead',
  },
  notInFuture('deceasedBornOn'),
  {
    field: 'procedures',
    mistake: 'noMoney',
    needs: ['procedures', 'ground'],
    holds: (answers) => answers.procedures !== 'three' || mostProcedures(answers) !== 'two',
  },
  {
    field: 'procedures',
    mistake: 'noSurvivors',
    needs: ['procedures', 'ground'],
    holds: (answers) => answers.procedures !== 'four' || mostProcedures(answers) === 'four',
  },
  notInFuture('diedOn'),
  {
    // Of today only: a day that has not come is told of the day.
    field: 'diedTime',
    mistake: 'inFuture',
    needs: ['diedOn', 'diedTime'],
    holds: (answers, today, now) =>
      answers.diedOn !== today || instantAt(today, of(answers, 'diedTime')) <= now,
  },
  {
    field: 'diedOn',
    mistake: 'beforeBirth',
    needs: ['diedOn', 'deceasedBornOn'],
    holds: (answers) => of(answers, 'deceasedBornOn') <= of(answers, 'diedOn'),
  },
  notInFuture('noticeIssuedOn'),
  {
    field: 'noticeIssuedOn',
    mistake: 'beforeDeath',
    needs: ['noticeIssuedOn', 'diedOn'],
    holds: (answers) => of(answers, 'diedOn') <= of(answers, 'noticeIssuedOn'),
  },
  different('funeralByNumber', 'deceasedNumber', 'isDeceased'),
  ...relativeSlots.flatMap(aboutRelative),
]
