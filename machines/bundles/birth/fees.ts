import type { Answers } from '../../bundle.ts'
import type { Fee, Tariff } from '../../fees.ts'
import { card, registration, residence } from './procedure-ids.ts'

const always = () => 1

const isLate = ({ registrationType }: Answers) => registrationType === 'late'

/** Assumed: the resolutions of the provincial councils were not found in a published source. */
const ofCouncil = (amount: number): Tariff => ({
  amount,
  legalBasis: '85/2019/TT-BTC',
  assumed: true,
})

/** What the birth bundle costs: nothing the law makes compulsory, as long as the birth is registered in time. */
export const birthFees: readonly Fee[] = [
  {
    id: 'registration',
    stepId: registration,
    amount: 0,
    legalBasis: '60/2014/QH13',
    count: (answers) => (isLate(answers) ? 0 : 1),
  },
  {
    id: 'lateRegistration',
    stepId: registration,
    ...ofCouncil(8000),
    byProvince: { '901': ofCouncil(5000), '950': ofCouncil(5000) },
    count: (answers) => (isLate(answers) ? 1 : 0),
    // Law 60/2014/QH13, article 11; disabled people and families of merit have no paper in this declaration yet.
    exempts: ({ poorHouseholdPaper }) => Boolean(poorHouseholdPaper),
  },
  { id: 'residence', stepId: residence, amount: 0, legalBasis: '75/2022/TT-BTC', count: always },
  {
    id: 'card',
    stepId: card,
    amount: 0,
    legalBasis: '25/2008/QH12',
    assumed: true,
    count: always,
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
