import type { Field } from '../../bundle.ts'
import { dayAt } from '../../calendar.ts'
import { dayInWords } from '../../date-in-words.ts'
import { daysBetween } from '../../day-arithmetic.ts'
import { certificateCode, textValue } from '../../validation.ts'
import { hasCertificate, hasCode, inherited, parentsDiffer } from './family.ts'
import { comparedWithCertificate, fromCertificate } from './filing-fields.ts'
import { fromHospital } from './hospital.ts'
import { card, everyForm, registration } from './procedure-ids.ts'

/** Calendar days after birth within which it is to be registered (Law 60/2014/QH13, article 15). */
const REGISTER_WITHIN_DAYS = 60

export const childFields: readonly Field[] = [
  {
    key: 'registrationType',
    kind: 'choice',
    options: ['new', 'late'],
    consumers: [registration],
    derive: ({ childBornOn }, { at }) => {
      if (!childBornOn) return undefined
      return daysBetween(childBornOn, dayAt(at)) > REGISTER_WITHIN_DAYS ? 'late' : 'new'
    },
  },
  {
    key: 'birthCase',
    kind: 'choice',
    options: ['married', 'recognised', 'fatherUndetermined'],
    consumers: [registration],
    sensitive: true,
  },
  {
    key: 'birthProof',
    kind: 'choice',
    options: ['code', 'uncoded', 'witness', 'pledge'],
    consumers: [registration],
    preset: 'code',
  },
  {
    key: 'certificateCode',
    kind: 'code',
    consumers: [registration, card],
    check: certificateCode,
    when: hasCode,
  },
  {
    key: 'certificateIssuedOn',
    kind: 'date',
    consumers: [registration, card],
    from: fromHospital('issuedOn'),
    when: hasCertificate,
  },
  {
    key: 'childName',
    kind: 'name',
    consumers: everyForm,
    from: fromHospital('intendedName'),
    orFrom: fromCertificate('childName'),
    compared: comparedWithCertificate,
  },
  {
    key: 'childBornOn',
    kind: 'date',
    consumers: everyForm,
    from: fromHospital('bornOn'),
    orFrom: fromCertificate('childBornOn'),
    compared: comparedWithCertificate,
  },
  {
    key: 'childBornInWords',
    kind: 'text',
    consumers: [registration],
    derive: ({ childBornOn }) => childBornOn && dayInWords(childBornOn),
  },
  {
    key: 'childSex',
    kind: 'choice',
    options: ['male', 'female', 'undetermined'],
    consumers: everyForm,
    from: fromHospital('sex'),
    orFrom: fromCertificate('childSex'),
    compared: comparedWithCertificate,
  },
  {
    key: 'childEthnicity',
    kind: 'text',
    consumers: everyForm,
    sensitive: true,
    from: fromCertificate('childEthnicity'),
    derive: inherited('motherEthnicity', 'fatherEthnicity', 'ethnicityFrom'),
  },
  {
    key: 'childNationality',
    kind: 'text',
    consumers: everyForm,
    from: fromCertificate('childNationality'),
    preset: 'Việt Nam',
    check: textValue(60),
  },
  {
    key: 'childBirthPlace',
    kind: 'text',
    consumers: [registration],
    from: fromHospital('facility'),
  },
  {
    key: 'childBirthAddress',
    kind: 'text',
    consumers: [registration],
    from: fromHospital('facilityAddress'),
  },
  {
    key: 'childNativePlace',
    kind: 'text',
    consumers: [registration],
    derive: inherited('motherNativePlace', 'fatherNativePlace', 'nativePlaceFrom'),
  },
  {
    key: 'ethnicityFrom',
    kind: 'choice',
    options: ['mother', 'father'],
    consumers: [registration],
    when: parentsDiffer('motherEthnicity', 'fatherEthnicity'),
  },
  {
    key: 'nativePlaceFrom',
    kind: 'choice',
    options: ['mother', 'father'],
    consumers: [registration],
    when: parentsDiffer('motherNativePlace', 'fatherNativePlace'),
  },
]
