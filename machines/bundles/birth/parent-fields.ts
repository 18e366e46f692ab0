import type { Field } from '../../bundle.ts'
import { ethnicGroups } from './ethnic-groups.ts'
import { areMarried, fatherWasRecognised, hasFather } from './family.ts'
import { comparedWithCertificate, fromCertificate } from './filing-fields.ts'
import { fromHospital } from './hospital.ts'
import { everyForm, registration, residence } from './procedure-ids.ts'

/** The same nine values for mother and father; each found by the parent's number. */
function parentFields(parent: 'mother' | 'father', number: Partial<Field>): Field[] {
  const { when } = number
  const known = (attribute: string) =>
    ({ from: { register: 'population', by: [`${parent}Number`], attribute }, when }) as const
  return [
    { ...number, key: `${parent}Number`, kind: 'personalNumber', consumers: everyForm },
    { key: `${parent}Name`, kind: 'name', consumers: everyForm, ...known('fullName') },
    { key: `${parent}BornOn`, kind: 'date', consumers: everyForm, ...known('bornOn') },
    {
      key: `${parent}Ethnicity`,
      kind: 'choice',
      options: ethnicGroups,
      consumers: everyForm,
      sensitive: true,
      ...known('ethnicity'),
    },
    {
      key: `${parent}Nationality`,
      kind: 'text',
      consumers: everyForm,
      ...known('nationality'),
    },
    {
      key: `${parent}NativePlace`,
      kind: 'text',
      consumers: [registration],
      ...known('nativePlace'),
    },
    {
      key: `${parent}ResidenceType`,
      kind: 'choice',
      options: ['permanent', 'temporary', 'current'],
      consumers: [registration, residence],
      ...known('residenceType'),
    },
    {
      key: `${parent}Commune`,
      kind: 'commune',
      consumers: [registration, residence],
      ...known('communeCode'),
    },
    {
      key: `${parent}Street`,
      kind: 'text',
      consumers: [registration, residence],
      ...known('street'),
    },
  ]
}

const fromCivilStatus = (attribute: string) =>
  ({ register: 'civil-status', by: ['motherNumber', 'fatherNumber'], attribute }) as const

export const parentsFields: readonly Field[] = [
  ...parentFields('mother', {
    from: fromHospital('motherNumber'),
    orFrom: fromCertificate('motherNumber'),
    compared: comparedWithCertificate,
    derive: (answers) => (answers.relation === 'mother' ? answers.requesterNumber : undefined),
  }),
  ...parentFields('father', {
    when: hasFather,
    from: fromCertificate('fatherNumber'),
    compared: comparedWithCertificate,
    derive: (answers) => (answers.relation === 'father' ? answers.requesterNumber : undefined),
  }),
  {
    key: 'marriageNumber',
    kind: 'code',
    consumers: [registration],
    from: fromCivilStatus('certificateNumber'),
    when: areMarried,
  },
  {
    key: 'marriageRegisteredOn',
    kind: 'date',
    consumers: [registration],
    from: fromCivilStatus('registeredOn'),
    when: areMarried,
  },
  {
    key: 'marriageRegisteredAt',
    kind: 'text',
    consumers: [registration],
    from: fromCivilStatus('registeredAt'),
    when: areMarried,
  },
  {
    key: 'recognitionNumber',
    kind: 'code',
    consumers: [registration],
    sensitive: true,
    when: fatherWasRecognised,
  },
]
