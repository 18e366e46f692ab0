import type { BundleTexts } from '../../bundle.ts'

/** Ways of being wrong that many questions share; `what` is the thing asked for, in lower case. */
const name = (what: string) => ({
  missing: `Enter ${what}.`,
  tooLong: `There are more than 100 letters in ${what}. Shorten it to what the papers say.`,
  digits: `There are digits in ${what}. Remove them.`,
  notLetters: `Use only letters, spaces, hyphens and apostrophes in ${what}. Remove other signs.`,
})

const text = (what: string) => ({ missing: `Enter ${what}.`, ...optionalText(what) })

const optionalText = (what: string) => ({
  tooLong: `There is too much text in ${what}. Shorten it.`,
  controlCharacters: `There are invisible characters in ${what}. Delete it and type it again.`,
  realProvince: `A number in ${what} may be the personal number of a real person. We do not accept or keep it. Leave it out.`,
})

const date = (what: string) => ({
  missing: `Enter ${what}.`,
  incomplete: `Part of ${what} is missing. Enter day, month and year.`,
  shortYear: `Write the year of ${what} with four digits, such as 2024.`,
  notADate: `There is no such day. Check day, month and year of ${what}.`,
})

const inFuture = (what: string) => ({
  inFuture: `This day has not come yet. Check month and year of ${what}.`,
})

const digits = (whose: string) => ({
  notTwelveDigits: `The personal number of ${whose} must have exactly 12 digits. Count them again.`,
  realProvince:
    'This number carries a real province code (001 to 096) and may belong to a real person. We do not accept or keep it. Use a simulated number that begins with 901 to 963.',
  unknownPrefix: `The first three digits of the number of ${whose} must be 901 to 963, the codes of this simulation. Check them.`,
})

const number = (whose: string) => ({
  missing: `Enter the personal number of ${whose}.`,
  ...digits(whose),
})

const choice = (what: string) => ({ missing: `Choose ${what}.` })

const commune = (what: string) => ({
  missing: `Type and choose ${what}.`,
  unknown: `We cannot tell ${what} from this. Type the commune with its district or province, press Find, then choose a place.`,
})

const office = (what: string, whose: string) => ({
  missing: `There is no ${what} for this commune yet. Check ${whose}.`,
})

const parent = (prefix: 'mother' | 'father'): BundleTexts => ({
  [`${prefix}Number`]: {
    ...number(`the ${prefix}`),
    notYou: `You said you are the child’s ${prefix}, but this is not your number. If the number is right, go back to the first page and say who you are to the child; if it came from the hospital’s certificate, check its code.`,
    isYou: `This is your own number. If you are the child’s ${prefix}, go back to the first page and say so; if not, enter the number of the ${prefix}.`,
    ...(prefix === 'father' && {
      sameAsMother:
        'The father’s number is the same as the mother’s. Enter the number of the father.',
    }),
  },
  [`${prefix}Name`]: name(`the name of the ${prefix}`),
  [`${prefix}BornOn`]: {
    ...date(`the date of birth of the ${prefix}`),
    tooYoung: `By this date the ${prefix} is less than 13 years older than the child. Check the year of birth of both.`,
  },
  [`${prefix}Ethnicity`]: choice(`the ethnic group of the ${prefix}`),
  [`${prefix}Nationality`]: text(`the nationality of the ${prefix}`),
  [`${prefix}NativePlace`]: text(`the native place of the ${prefix}`),
  [`${prefix}ResidenceType`]: choice(`how the ${prefix} lives there`),
  [`${prefix}Commune`]: commune(`the commune where the ${prefix} lives`),
  [`${prefix}Street`]: text(`the house, street or hamlet of the ${prefix}`),
})

export const errors: BundleTexts = {
  birthOffice: office('office that registers births', 'where the parent lives'),
  residenceOffice: office('office that registers residence', 'the commune of residence'),
  insuranceOffice: office('social insurance office', 'the commune of residence'),
  requesterName: name('your name'),
  requesterPhone: {
    missing: 'Enter your mobile number.',
    notMobile: 'This is no Vietnamese mobile number. Enter 10 digits, for example 0912 345 678.',
  },
  requesterEmail: {
    notEmail: 'This is no e-mail address like an@thudientu.vn. Correct it or leave it empty.',
  },
  relation: choice('who you are to the child'),
  filing: {
    ...choice('what you file'),
    noPermanentHome:
      'The mother has no permanent residence, so the child cannot be registered with her yet. Choose the health insurance card, or come back once she has one; the draft is kept.',
  },
  birthCertificateNumber: text('the number of the birth certificate'),
  birthCertificateCommune: commune('the commune that registered the birth'),
  childNumber: {
    ...digits('the child'),
    isParent:
      'This is the number of a parent. Enter the number of the child, or leave it empty if the certificate says none.',
  },
  fatherRecorded: choice('whether the certificate names the father'),
  procedures: {
    ...choice('what you ask for'),
    noPermanentHome:
      'The parents have no permanent residence, so the child cannot be registered with them yet. Choose birth and health insurance card, or let the child live with somebody who has one.',
  },
  parentsAgreed: {
    ...choice('whether the parents have agreed'),
    needed:
      'Who declares for the parents must agree with them first. Ask them, then come back; the draft is kept.',
  },
  birthCase: choice('what applies to the child’s parents'),
  birthProof: choice('what shows that the child was born'),
  certificateCode: {
    missing:
      'Enter the code of the hospital’s birth certificate. If there is none, go back to the first page and say so.',
    notACode:
      'The code looks like 01234.GCS.00056.24. Copy it from the certificate with all its dots.',
  },
  certificateIssuedOn: {
    ...date('the date of the hospital’s certificate'),
    ...inFuture('the date of the hospital’s certificate'),
    beforeBirth: 'The certificate cannot be older than the child. Check its date.',
  },
  childName: name('the name of the child'),
  childBornOn: {
    ...date('the child’s date of birth'),
    ...inFuture('the child’s date of birth'),
    notUnderSix:
      'This service is for children under 6. If the date is right, please register the birth at the commune People’s Committee; if not, correct the year.',
  },
  childSex: choice('the sex of the child'),
  childNationality: text('the nationality of the child'),
  childBirthPlace: text('the place of birth'),
  childBirthAddress: text('the address of the place of birth'),
  ethnicityFrom: choice('whose ethnic group the child has'),
  nativePlaceFrom: choice('whose native place the child has'),
  ...parent('mother'),
  ...parent('father'),
  marriageNumber: text('the number of the marriage certificate'),
  marriageRegisteredOn: {
    ...date('the date of the marriage registration'),
    ...inFuture('the date of the marriage registration'),
  },
  marriageRegisteredAt: text('the place of the marriage registration'),
  recognitionNumber: text('the number of the recognition paper'),
  residesWith: {
    ...choice('who the child will live with'),
    noPermanentHome:
      'The parents have no permanent residence, so the child cannot be registered with them yet. Let the child live with somebody who has one, or go back to the certificate page and choose only the health insurance card.',
  },
  hostNumber: {
    ...number('the person the child will live with'),
    isParent:
      'This is the number of a parent. If the child lives with a parent, go back one page and say so; if not, enter the number of the person the child will live with.',
  },
  hostRelation: choice('who this person is to the child'),
  residenceCommune: commune('the commune where the child will live'),
  residenceStreet: text('the house, street or hamlet'),
  householderName: name('the name of the head of the household'),
  householderNumber: number('the head of the household'),
  parentHouseholdRelation: choice('the relation to the head of the household'),
  firstCareFacility: choice('the place of first care'),
  householdCode: optionalText('the household code'),
  poorHouseholdPaper: optionalText('the number of the poor-household certificate'),
  cardForm: choice('the form of the card'),
  delivery: choice('how you want the results'),
  certifiedCopies: {
    missing: 'Enter the number of copies; if you need none, enter 0.',
    notANumber: 'The number of copies must be a number from 0 to 20.',
  },
  receivingCommune: commune('the commune for the papers'),
  receivingStreet: text('the house, street or hamlet for the papers'),
}
