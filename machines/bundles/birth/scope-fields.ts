import type { Answers, CrossCheck, Field } from '../../bundle.ts'
import { declaredForThem, hasFather, isSingle, livesElsewhere } from './family.ts'
import { filedAlone } from './filing-fields.ts'
import { card, everyForm, registration, residence } from './procedure-ids.ts'

const scopes: Readonly<Record<string, readonly string[]>> = {
  all: everyForm,
  withoutResidence: [registration, card],
  withoutCard: [registration, residence],
}

/** The procedures asked for: one filed alone, else registration always and the others as chosen. */
export const chosenProcedures = (answers: Answers) =>
  filedAlone(answers) ?? scopes[answers.procedures ?? 'all'] ?? everyForm

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
    fixed: true,
    when: (answers) => !isSingle(answers),
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
    field: 'residesWith',
    mistake: 'noPermanentHome',
    needs: ['filing', 'residesWith', 'motherResidenceType'],
    holds: (answers) =>
      answers.filing !== 'residenceOnly' || livesElsewhere(answers) || !parentsHaveNoHome(answers),
  },
  {
    // Without a father nobody asks where the child lives: what can be changed is what is filed.
    field: 'filing',
    mistake: 'noPermanentHome',
    needs: ['filing', 'motherResidenceType'],
    holds: (answers) =>
      answers.filing !== 'residenceOnly' || hasFather(answers) || !parentsHaveNoHome(answers),
  },
  {
    field: 'parentsAgreed',
    mistake: 'needed',
    needs: ['parentsAgreed'],
    holds: ({ parentsAgreed }) => parentsAgreed === 'agreed',
  },
]
