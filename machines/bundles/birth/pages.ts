import type { Page } from '../../bundle.ts'
import { areMarried, fatherWasRecognised, hasFather, isSingle, livesElsewhere } from './family.ts'

const detailsOf = (parent: 'mother' | 'father') =>
  [
    'Name',
    'BornOn',
    'Ethnicity',
    'Nationality',
    'NativePlace',
    'ResidenceType',
    'Commune',
    'Street',
  ].map((detail) => `${parent}${detail}`)

/** The questions, one group a page. Numbers and codes come first: what is found by them need not be asked. */
export const birthPages: readonly Page[] = [
  { id: 'family', fields: ['relation', 'birthCase', 'birthProof'] },
  {
    // Choosing all three here closes the page: nothing on it is asked then.
    id: 'certificate',
    fields: ['filing', 'birthCertificateNumber', 'birthCertificateCommune'],
    when: isSingle,
  },
  { id: 'hospital', fields: ['certificateCode'] },
  {
    id: 'child',
    fields: [
      'childName',
      'childBornOn',
      'childSex',
      'childNumber',
      'fatherRecorded',
      'childBirthPlace',
      'childBirthAddress',
      'childNationality',
      'certificateIssuedOn',
    ],
    tells: ['childBornInWords', 'registrationType'],
  },
  { id: 'parents', fields: ['motherNumber', 'fatherNumber', 'parentsAgreed'] },
  { id: 'mother', fields: detailsOf('mother') },
  { id: 'father', fields: detailsOf('father'), when: hasFather },
  {
    id: 'marriage',
    fields: ['marriageNumber', 'marriageRegisteredOn', 'marriageRegisteredAt'],
    when: areMarried,
  },
  { id: 'recognition', fields: ['recognitionNumber'], when: fatherWasRecognised },
  {
    id: 'origin',
    fields: ['ethnicityFrom', 'nativePlaceFrom'],
    tells: ['childEthnicity', 'childNativePlace'],
  },
  { id: 'residence', fields: ['residesWith', 'procedures'] },
  { id: 'host', fields: ['hostNumber', 'hostRelation'], when: livesElsewhere },
  {
    id: 'household',
    fields: [
      'residenceCommune',
      'residenceStreet',
      'householderName',
      'householderNumber',
      'parentHouseholdRelation',
    ],
    tells: [
      'residesWithNumber',
      'childHouseholdRelation',
      'residenceRequest',
      'birthOffice',
      'residenceOffice',
      'insuranceOffice',
    ],
  },
  {
    id: 'card',
    fields: ['firstCareFacility', 'cardForm', 'householdCode', 'poorHouseholdPaper'],
  },
  {
    id: 'contact',
    fields: ['requesterName', 'requesterPhone', 'requesterEmail', 'delivery', 'certifiedCopies'],
    tells: ['requesterNumber'],
  },
  {
    id: 'receiving',
    fields: ['receivingCommune', 'receivingStreet'],
    when: ({ delivery, cardForm }) => delivery === 'post' || cardForm === 'paper',
  },
]
