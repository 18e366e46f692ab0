import type { Answers } from '../../bundle.ts'
import type { Fee } from '../../fees.ts'
import { deletion, registration } from './procedure-ids.ts'

const isLate = ({ registrationType }: Answers) => registrationType === 'late'

/** Nothing the law makes compulsory, as long as the death is registered in time (Law 60/2014/QH13, article 11). */
export const deathFees: readonly Fee[] = [
  {
    id: 'registration',
    stepId: registration,
    amount: 0,
    legalBasis: '60/2014/QH13',
    count: (answers) => (isLate(answers) ? 0 : 1),
  },
  {
    // Set by provincial councils; the amount was not found in a published source. Families of merit are let off.
    id: 'lateRegistration',
    stepId: registration,
    amount: 8000,
    legalBasis: '85/2019/TT-BTC',
    assumed: true,
    count: (answers) => (isLate(answers) ? 1 : 0),
    exempts: ({ protection }) => protection === 'merit',
  },
  {
    id: 'deletion',
    stepId: deletion,
    amount: 0,
    legalBasis: '75/2022/TT-BTC',
    assumed: true,
    count: () => 1,
  },
  {
    id: 'certifiedCopy',
    stepId: registration,
    amount: 8000,
    legalBasis: '281/2016/TT-BTC',
    assumed: true,
    count: ({ certifiedCopies }) => Number(certifiedCopies ?? 0),
  },
]
