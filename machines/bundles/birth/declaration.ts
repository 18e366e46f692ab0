import type { Answers, CrossCheck } from '../../bundle.ts'
import { yearsLater } from '../../day-arithmetic.ts'
import { filingRules } from './filing-fields.ts'
import { scopeRules } from './scope-fields.ts'

/** The card of this bundle is the one for children under six (Law on Health Insurance, article 12). */
const UNDER_YEARS = 6
/** Below this difference in age a date of birth is taken to be mistyped. */
const PARENT_IS_OLDER_BY_YEARS = 13

const of = (answers: Answers, key: string) => answers[key] ?? ''

const notInFuture = (field: string): CrossCheck => ({
  field,
  mistake: 'inFuture',
  needs: [field],
  holds: (answers, today) => of(answers, field) <= today,
})

const oldEnough = (field: string): CrossCheck => ({
  field,
  mistake: 'tooYoung',
  needs: [field, 'childBornOn'],
  holds: (answers) =>
    yearsLater(of(answers, field), PARENT_IS_OLDER_BY_YEARS) <= of(answers, 'childBornOn'),
})

/** The requester's own number stands with the parent the requester says to be, and with nobody else. */
const requesterIs = (parent: 'mother' | 'father'): CrossCheck[] => {
  const field = `${parent}Number`
  const needs = [field, 'requesterNumber', 'relation']
  const isRequester = (answers: Answers) => of(answers, field) === of(answers, 'requesterNumber')
  return [
    {
      field,
      mistake: 'notYou',
      needs,
      holds: (answers) => answers.relation !== parent || isRequester(answers),
    },
    {
      field,
      mistake: 'isYou',
      needs,
      holds: (answers) => answers.relation === parent || !isRequester(answers),
    },
  ]
}

/** The rules between the answers. Late registration (over 60 days) is allowed and recorded, see `registrationType`. */
export const birthRules: readonly CrossCheck[] = [
  ...scopeRules,
  ...filingRules,
  notInFuture('childBornOn'),
  {
    field: 'childBornOn',
    mistake: 'notUnderSix',
    needs: ['childBornOn'],
    holds: (answers, today) => today < yearsLater(of(answers, 'childBornOn'), UNDER_YEARS),
  },
  notInFuture('certificateIssuedOn'),
  {
    field: 'certificateIssuedOn',
    mistake: 'beforeBirth',
    needs: ['certificateIssuedOn', 'childBornOn'],
    holds: (answers) => of(answers, 'childBornOn') <= of(answers, 'certificateIssuedOn'),
  },
  ...requesterIs('mother'),
  ...requesterIs('father'),
  {
    field: 'fatherNumber',
    mistake: 'sameAsMother',
    needs: ['motherNumber', 'fatherNumber'],
    holds: (answers) => answers.motherNumber !== answers.fatherNumber,
  },
  oldEnough('motherBornOn'),
  oldEnough('fatherBornOn'),
  notInFuture('marriageRegisteredOn'),
  {
    field: 'hostNumber',
    mistake: 'isParent',
    needs: ['hostNumber', 'motherNumber', 'fatherNumber'],
    holds: ({ hostNumber, motherNumber, fatherNumber }) =>
      hostNumber !== motherNumber && hostNumber !== fatherNumber,
  },
]
