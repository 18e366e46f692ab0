import type { Field } from '../../bundle.ts'
import { hasFather, ofHomeParent } from './family.ts'
import { card, registration, residence } from './procedure-ids.ts'

const fromResidence = (attribute: string) =>
  ({ register: 'residence', by: ['residesWithNumber'], attribute }) as const

export const homeFields: readonly Field[] = [
  {
    key: 'residesWith',
    kind: 'choice',
    options: ['mother', 'father'],
    consumers: [residence],
    when: hasFather,
  },
  {
    key: 'residesWithNumber',
    kind: 'personalNumber',
    consumers: [residence],
    derive: ofHomeParent('motherNumber', 'fatherNumber'),
  },
  {
    key: 'residenceRequest',
    kind: 'choice',
    options: ['newborn'],
    consumers: [residence],
    derive: () => 'newborn',
  },
  {
    key: 'residenceCommune',
    kind: 'commune',
    consumers: [residence],
    from: fromResidence('communeCode'),
    derive: ofHomeParent('motherCommune', 'fatherCommune'),
  },
  {
    key: 'residenceStreet',
    kind: 'text',
    consumers: [residence],
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
    derive: ({ parentHouseholdRelation: relation }) => {
      if (!relation) return undefined
      if (relation === 'householder' || relation === 'spouse') return 'child'
      return relation === 'child' ? 'grandchild' : 'other'
    },
  },
]

/** The offices that will handle the three procedures. */
export const officeFields: readonly Field[] = [
  {
    key: 'birthOffice',
    kind: 'office',
    consumers: [registration],
    // The commune where the mother or the father lives is competent; the home parent's is taken.
    derive: (answers, { officeFor }) => {
      const commune = ofHomeParent('motherCommune', 'fatherCommune')(answers)
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
