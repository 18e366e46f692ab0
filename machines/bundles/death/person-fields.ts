import type { Field } from '../../bundle.ts'
import { textValue } from '../../validation.ts'
import { deletion, everyBenefit, everyForm, registration } from './procedure-ids.ts'

const known = (attribute: string) =>
  ({ register: 'population', by: ['deceasedNumber'], attribute }) as const

export const requesterFields: readonly Field[] = [
  {
    key: 'requesterNumber',
    kind: 'personalNumber',
    consumers: everyForm,
    from: { register: 'vneid', by: [], attribute: 'personalNumber' },
  },
  {
    key: 'requesterName',
    kind: 'name',
    consumers: everyForm,
    from: { register: 'population', by: ['requesterNumber'], attribute: 'fullName' },
  },
  {
    key: 'requesterPhone',
    kind: 'phone',
    consumers: everyForm,
    from: { register: 'vneid', by: ['requesterNumber'], attribute: 'phone' },
  },
  {
    key: 'requesterEmail',
    kind: 'email',
    consumers: everyForm,
    optional: true,
    from: { register: 'vneid', by: ['requesterNumber'], attribute: 'email' },
  },
]

export const deceasedFields: readonly Field[] = [
  { key: 'deceasedNumber', kind: 'personalNumber', consumers: everyForm },
  { key: 'deceasedName', kind: 'name', consumers: everyForm, from: known('fullName') },
  {
    key: 'deceasedSex',
    kind: 'choice',
    options: ['male', 'female'],
    consumers: everyForm,
    from: known('sex'),
  },
  { key: 'deceasedBornOn', kind: 'date', consumers: everyForm, from: known('bornOn') },
  {
    key: 'deceasedEthnicity',
    kind: 'text',
    consumers: [registration],
    sensitive: true,
    check: textValue(60),
    from: known('ethnicity'),
  },
  {
    key: 'deceasedNationality',
    kind: 'text',
    consumers: [registration],
    check: textValue(60),
    from: known('nationality'),
  },
  {
    key: 'deceasedResidenceType',
    kind: 'choice',
    options: ['permanent', 'temporary', 'current'],
    consumers: [registration, deletion],
    from: known('residenceType'),
  },
  { key: 'deceasedCommune', kind: 'commune', consumers: everyForm, from: known('communeCode') },
  { key: 'deceasedStreet', kind: 'text', consumers: everyForm, from: known('street') },
  {
    key: 'lifeStatus',
    kind: 'choice',
    options: ['alive', 'dead'],
    consumers: [registration],
    from: known('lifeStatus'),
  },
  {
    key: 'relation',
    kind: 'choice',
    options: ['spouse', 'child', 'parent', 'sibling', 'relative', 'representative'],
    consumers: [registration, ...everyBenefit],
    from: {
      register: 'population',
      by: ['requesterNumber', 'deceasedNumber'],
      attribute: 'relation',
    },
  },
]
