import type { Answers, CrossCheck, Field } from '../../bundle.ts'
import { declaredForThem, livesElsewhere } from './family.ts'
import { card, everyForm, registration, residence } from './procedure-ids.ts'

const scopes: Readonly<Record<string, readonly string[]>> = {
  all: everyForm,
  withoutResidence: [registration, card],
  withoutCard: [registration, residence],
}

/** The procedures asked for: registration always, the others as chosen. */
export const chosenProcedures = ({ procedures = 'all' }: Answers) => scopes[procedures] ?? everyForm

/** No parent on the certificate is registered anywhere for good: the child cannot be registered with them. */
const parentsHaveNoHome = ({ motherResidenceType, fatherResidenceType }: Answers) =>
  motherResidenceType !== undefined &&
  motherResidenceType !== 'permanent' &&
  fatherResidenceType !== 'permanent'

export const scopeFields: readonly Field[] = [
  {
    key: 'procedures',
    kind: 'choice',
    options: Object.keys(scopes),
    consumers: everyForm,
    proposed: true,
    derive: (answers) =>
      parentsHaveNoHome(answers) && !livesElsewhere(answers) ? 'withoutResidence' : 'all',
  },
  {
    // Grandparents and relatives need no authorisation, but the parents' agreement (Decision 1833/QĐ-BTP).
    key: 'parentsAgreed',
    kind: 'choice',
    options: ['agreed', 'notYet'],
    consumers: [registration],
    when: declaredForThem,
  },
]

export const scopeRules: readonly CrossCheck[] = [
  {
    field: 'procedures',
    mistake: 'noPermanentHome',
    needs: ['procedures', 'motherResidenceType'],
    holds: (answers) =>
      answers.procedures === 'withoutResidence' ||
      livesElsewhere(answers) ||
      !parentsHaveNoHome(answers),
  },
  {
    field: 'parentsAgreed',
    mistake: 'needed',
    needs: ['parentsAgreed'],
    holds: ({ parentsAgreed }) => parentsAgreed === 'agreed',
  },
]
