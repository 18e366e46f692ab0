import type { BundleTexts } from '../../bundle.ts'
import { ethnicGroups } from './ethnic-groups.ts'

const ethnicOptions = {
  ...Object.fromEntries(ethnicGroups.map((group) => [group, group])),
  Khác: 'Another ethnic group',
}

const parent = (prefix: 'mother' | 'father'): BundleTexts => ({
  [`${prefix}Number`]: {
    label: `Personal number of the ${prefix}`,
    hint: '12 digits. In this simulation they begin with 901 to 963.',
  },
  [`${prefix}Name`]: { label: `Full name of the ${prefix}` },
  [`${prefix}BornOn`]: {
    label: `Date of birth of the ${prefix}`,
    hint: 'Day, month, year, for example 27 3 1995',
  },
  [`${prefix}Ethnicity`]: { label: `Ethnic group of the ${prefix}`, options: ethnicOptions },
  [`${prefix}Nationality`]: { label: `Nationality of the ${prefix}` },
  [`${prefix}NativePlace`]: {
    label: `Native place of the ${prefix}`,
    hint: 'Commune and province.',
  },
  [`${prefix}ResidenceType`]: {
    label: `The ${prefix} lives there as`,
    options: {
      permanent: 'Permanent residence',
      temporary: 'Temporary residence',
      current: 'Present place of stay',
    },
  },
  [`${prefix}Commune`]: { label: `Commune where the ${prefix} lives` },
  [`${prefix}Street`]: {
    label: `House, street or hamlet of the ${prefix}`,
    hint: 'For example: 12 phố Mẫu',
  },
})

const motherOrFather = { mother: 'As the mother', father: 'As the father' }

export const fields: BundleTexts = {
  birthOffice: { label: 'Office that registers the birth' },
  residenceOffice: { label: 'Office that registers residence' },
  insuranceOffice: { label: 'Office that issues the health insurance card' },
  requesterNumber: { label: 'Your personal number', onForm: 'Personal number of the applicant' },
  requesterName: { label: 'Your full name', onForm: 'Full name of the applicant' },
  requesterPhone: { label: 'Mobile phone', hint: 'To tell you when a result is there.' },
  requesterEmail: { label: 'E-mail', hint: 'Leave empty if you have none.' },
  relation: {
    label: 'Who are you to the child?',
    onForm: 'Relation of the applicant to the child',
    hint: 'Grandparents and relatives need no written authority, but must agree the content with the parents.',
    options: {
      mother: 'Mother',
      father: 'Father',
      grandparent: 'Grandparent',
      relative: 'Another relative',
    },
  },
  filing: {
    label: 'What do you file?',
    onForm: 'What is filed',
    hint: 'One procedure alone is for a child whose birth is registered already.',
    options: {
      residenceOnly: 'Only permanent residence',
      cardOnly: 'Only the health insurance card',
      linked: 'The birth is not registered yet: birth, residence and card together',
    },
  },
  birthCertificateNumber: {
    label: 'Number of the birth certificate',
    hint: 'The register number on the certificate, for example 12/2024',
  },
  birthCertificateCommune: { label: 'Commune that registered the birth' },
  childNumber: {
    label: 'Personal number of the child',
    hint: 'On the birth certificate. Leave empty if it does not say one.',
  },
  fatherRecorded: {
    label: 'Does the birth certificate name the father?',
    options: { recorded: 'Yes', notRecorded: 'No, his part is blank' },
  },
  procedures: {
    label: 'What do you ask for?',
    onForm: 'What the applicant asks for',
    options: {
      all: 'All three: birth, residence, health insurance card',
      withoutResidence:
        'Birth and health insurance card (the parents have no permanent residence, or do not wish it now)',
      withoutCard: 'Birth and residence (the child already has a health insurance card)',
    },
  },
  parentsAgreed: {
    label: 'Have the parents agreed to what is declared?',
    hint: 'No written authority is needed, but agree with the parents, above all on the child’s name.',
    options: { agreed: 'They have agreed', notYet: 'Not yet' },
  },
  registrationType: {
    label: 'Kind of registration',
    options: { new: 'New, in time', late: 'Late (after 60 days)' },
  },
  birthCase: {
    label: 'The child’s parents',
    hint: 'This decides what the birth certificate says about the father.',
    options: {
      married: 'Are married to each other',
      recognised: 'Are not married; the father is recognised by a paper',
      fatherUndetermined: 'The father is not determined: his part stays blank',
    },
  },
  birthProof: {
    label: 'What shows that the child was born?',
    hint: 'Born in a hospital or health station, there is usually a certificate with a code.',
    options: {
      code: 'A hospital’s certificate with a code',
      uncoded: 'A hospital’s certificate without a code',
      witness: 'No certificate, but somebody who witnessed the birth',
      pledge: 'No certificate and no witness',
    },
  },
  certificateCode: {
    label: 'Code of the hospital’s birth certificate',
    hint: 'Printed on the certificate, for example 01234.GCS.00056.24',
  },
  certificateIssuedOn: {
    label: 'Date of the hospital’s certificate',
    hint: 'Day, month, year, for example 2 8 2024',
  },
  childName: {
    label: 'Full name of the child',
    hint: 'With all accents, for example Nguyễn Mẫu An. The certificate prints it in capital letters.',
  },
  childBornOn: {
    label: 'Date of birth of the child',
    hint: 'Day, month, year, for example 1 8 2024',
  },
  childBornInWords: { label: 'Date of birth in words' },
  childSex: {
    label: 'Sex of the child',
    options: { male: 'Male', female: 'Female', undetermined: 'Undetermined' },
  },
  childEthnicity: { label: 'Ethnic group of the child' },
  childNationality: { label: 'Nationality of the child' },
  childBirthPlace: {
    label: 'Place of birth',
    hint: 'Name of the hospital or health station; if born elsewhere, name that place.',
  },
  childBirthAddress: { label: 'Address of the place of birth', hint: 'Commune and province.' },
  childNativePlace: { label: 'Native place of the child' },
  ethnicityFrom: { label: 'Ethnic group of the child', options: motherOrFather },
  nativePlaceFrom: { label: 'Native place of the child', options: motherOrFather },
  ...parent('mother'),
  ...parent('father'),
  marriageNumber: { label: 'Number of the marriage certificate' },
  marriageRegisteredOn: {
    label: 'Date of the marriage registration',
    hint: 'Day, month, year, for example 20 11 2021',
  },
  marriageRegisteredAt: { label: 'Place of the marriage registration' },
  recognitionNumber: {
    label: 'Number of the recognition paper',
    hint: 'On the extract issued by the People’s Committee.',
  },
  residesWith: {
    label: 'Who will the child live with?',
    hint: 'If both parents live in the same home, choose either.',
    options: {
      mother: 'With the mother',
      father: 'With the father',
      elsewhere: 'Somewhere else, not with a parent',
    },
  },
  hostNumber: {
    label: 'Personal number of the person the child will live with',
    hint: '12 digits. In this simulation they begin with 901 to 963.',
  },
  hostRelation: {
    label: 'Who is this person to the child?',
    options: { grandparent: 'Grandparent', relative: 'Another relative', other: 'Somebody else' },
  },
  residesWithNumber: { label: 'Personal number of the person the child lives with' },
  residenceRequest: {
    label: 'Request',
    options: {
      newborn: 'Register permanent residence of a newborn with mother or father',
      elsewhere: 'Register permanent residence of a newborn elsewhere than where the parents live',
    },
  },
  residenceCommune: { label: 'Commune where the child will live' },
  residenceStreet: {
    label: 'House, street or hamlet where the child will live',
    hint: 'For example: 12 phố Mẫu',
  },
  householderName: {
    label: 'Head of the household',
    hint: 'The person in whose name the household is registered.',
  },
  householderNumber: {
    label: 'Personal number of the head of the household',
    hint: '12 digits. In this simulation they begin with 901 to 963.',
  },
  parentHouseholdRelation: {
    label: 'Who is the person the child lives with to the head of the household?',
    options: {
      householder: 'Is the head of the household',
      spouse: 'Wife or husband',
      child: 'Son or daughter',
      other: 'Another member',
    },
  },
  childHouseholdRelation: {
    label: 'The child’s relation to the head of the household',
    options: { child: 'Child', grandchild: 'Grandchild', other: 'Another member' },
  },
  firstCareFacility: {
    label: 'Place of first care',
    hint: 'Where the child goes first when ill. You can change it later.',
    options: {
      communeStation: 'Health station of the commune of residence',
      districtHospital: 'District hospital or health centre of the place of residence',
      birthHospital: 'Hospital where the child was born',
    },
  },
  householdCode: { label: 'Household code', hint: 'Leave empty if you do not know it.' },
  poorHouseholdPaper: {
    label: 'Number of the poor-household certificate',
    hint: 'Only if your family has one.',
  },
  cardForm: {
    label: 'Form of the card',
    hint: 'The electronic card is accepted wherever care is given.',
    options: { electronic: 'Electronic card', paper: 'Paper card' },
  },
  delivery: {
    label: 'How do you want the results?',
    onForm: 'How the results are received',
    hint: 'The electronic result is worth the same as paper.',
    options: {
      electronic: 'Electronically, on this portal',
      counter: 'On paper, collected at the office',
      post: 'On paper, by public post',
    },
  },
  certifiedCopies: {
    label: 'Paper copies of the birth certificate',
    hint: '0 to 20. The electronic one is usually enough. Each costs 8,000 đồng (assumed), paid online after you have sent.',
  },
  receivingCommune: { label: 'Commune for the papers' },
  receivingStreet: {
    label: 'House, street or hamlet for the papers',
    hint: 'For example: 12 phố Mẫu',
  },
}
