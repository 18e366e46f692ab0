import type { BundleTexts } from '../../bundle.ts'

const deceased = {
  registerNumber: 'Number',
  deceasedName: 'Full name of the person who died',
  deceasedNumber: 'Personal number',
  deceasedBornOn: 'Date of birth',
}
const money = {
  funeralSum: 'Amount (assumed)',
  funeralByName: 'Paid to',
  paymentMethod: 'Paid how',
}
const affairs = {
  ...deceased,
  diedOn: 'Died on',
  ...money,
  affairsOffice: 'Decided by',
  issuedOn: 'Decided on',
}

export const result: BundleTexts = {
  'death-registration': {
    title: 'Extract of death',
    ...deceased,
    deceasedSex: 'Sex',
    deceasedEthnicity: 'Ethnic group',
    deceasedNationality: 'Nationality',
    diedTime: 'Died at',
    diedOn: 'On',
    diedPlace: 'Place of death',
    registryOffice: 'Registered at',
    requesterName: 'Declared by',
    issuedOn: 'Registered on',
  },
  'residence-deletion': {
    title: 'Notice of the deletion of permanent residence',
    ...deceased,
    deceasedStreet: 'Permanent residence',
    deceasedCommune: 'Commune',
    residenceOffice: 'Residence office',
    issuedOn: 'Deleted on',
  },
  'funeral-allowance': {
    title: 'Decision on the funeral allowance',
    ...deceased,
    insuranceNumber: 'Social-insurance number',
    diedOn: 'Died on',
    ...money,
    insuranceOffice: 'Decided by',
    issuedOn: 'Decided on',
  },
  'survivor-benefit': {
    title: 'Decision on the survivor benefit',
    ...deceased,
    survivorKind: 'Kind of survivor benefit',
    survivorSum: 'Each month (assumed amount)',
    onceSum: 'Once (assumed amount)',
    requesterName: 'Claimed by',
    relative1Name: 'Relative',
    relative2Name: 'Relative',
    relative3Name: 'Relative',
    paymentMethod: 'Paid how',
    insuranceOffice: 'Decided by',
    issuedOn: 'Decided on',
  },
  'benefit-ending': {
    title: 'Notice of the end of the monthly survivor benefit',
    ...deceased,
    insuranceNumber: 'Social-insurance number',
    diedOn: 'Died on',
    insuranceOffice: 'Social-insurance office',
    issuedOn: 'Issued on',
  },
  'funeral-support': { title: 'Decision on support for funeral costs', ...affairs },
  'merit-allowance': { title: 'Decision on the allowance of a person of merit', ...affairs },
}
