import type { Field } from '../../bundle.ts'
import type { Answers } from '../../bundle.ts'
import { hasFather, livesElsewhere, ofHomeParent } from './family.ts'
import { card, registration, residence } from './procedure-ids.ts'

const fromResidence = (attribute: string) =>
  ({ register: 'residence', by: ['residesWithNumber'], attribute }) as const

export const homeFields: readonly Field[] = [
  {
    key: 'residesWith',
    kind: 'choice',
    options: ['mother', 'father', 'elsewhere'],
    consumers: [residence, card],
    when: hasFather,
  },
  {
    key: 'hostNumber',
    kind: 'personalNumber',
    consumers: [residence, card],
    when: livesElsewhere,
  },
  {
    key: 'hostRelation',
    kind: 'choice',
    options: ['grandparent', 'relative', 'other'],
    consumers: [residence],
    when: livesElsewhere,
  },
  {
    key: 'residesWithNumber',
    kind: 'personalNumber',
    consumers: [residence, card],
    derive: (answers) =>
      livesElsewhere(answers)
        ? answers.hostNumber
        : ofHomeParent('motherNumber', 'fatherNumber')(answers),
  },
  {
    key: 'residenceRequest',
    kind: 'choice',
    options: ['newborn', 'elsewhere'],
    consumers: [residence],
    derive: (answers) => (livesElsewhere(answers) ? 'elsewhere' : 'newborn'),
  },
  {
    key: 'residenceCommune',
    kind: 'commune',
    consumers: [residence, card],
    from: fromResidence('communeCode'),
    derive: ofHomeParent('motherCommune', 'fatherCommune'),
  },
  {
    key: 'residenceStreet',
    kind: 'text',
    consumers: [residence, card],
    from: fromResidence('street'),
    derive: ofHomeParent('motherStreet', 'fatherStreet'),
  },
  {
    key: 'householderName',
    kind: 'name',
    consumers: [residence],
    from: fromResidence('householderName'),
  },
  {
    key: 'householderNumber',
    kind: 'personalNumber',
    consumers: [residence],
    from: fromResidence('householderNumber'),
  },
  {
    key: 'parentHouseholdRelation',
    kind: 'choice',
    options: ['householder', 'spouse', 'child', 'other'],
    consumers: [residence],
    from: fromResidence('relation'),
  },
  {
    key: 'childHouseholdRelation',
    kind: 'choice',
    options: ['child', 'grandchild', 'other'],
    consumers: [residence],
    derive: householdRelation,
  },
]

/** What the child is to the head of the household, by what the person it lives with is to both. */
function householdRelation(answers: Answers) {
  const { parentHouseholdRelation: relation, hostRelation } = answers
  if (!relation) return undefined
  const heads = relation === 'householder' || relation === 'spouse'
  if (livesElsewhere(answers)) {
    return heads && hostRelation === 'grandparent' ? 'grandchild' : 'other'
  }
  if (heads) return 'child'
  return relation === 'child' ? 'grandchild' : 'other'
}

/** The offices that will handle the three procedures. */
export const officeFields: readonly Field[] = [
  {
    key: 'birthOffice',
    kind: 'office',
    consumers: [registration],
    // The commune where the mother or the father lives is competent; the home parent's is taken, else the mother's.
    derive: (answers, { officeFor }) => {
      const commune = livesElsewhere(answers)
        ? answers.motherCommune
        : ofHomeParent('motherCommune', 'fatherCommune')(answers)
      return commune && officeFor('civil-status', commune)
    },
  },
  {
    key: 'residenceOffice',
    kind: 'office',
    consumers: [residence],
    derive: ({ residenceCommune }, { officeFor }) =>
      residenceCommune && officeFor('commune-police', residenceCommune),
  },
  {
    key: 'insuranceOffice',
    kind: 'office',
    consumers: [card],
    derive: ({ residenceCommune }, { officeFor }) =>
      residenceCommune && officeFor('social-insurance', residenceCommune),
  },
]
