import type { ResultInput } from '../../bundle.ts'
import { dayOnPaper, yearsLater } from '../../day-arithmetic.ts'
import { declaredLines, resultPaper, type ResultLines } from '../../result-paper.ts'

const registerNumber: ResultLines = { registerNumber: ({ number }) => number }
export const issuedOn: ResultLines = { issuedOn: (input) => dayOnPaper(input.issuedOn) }
// The number may still be on its way when the certificate is signed: the line then follows with it.
export const personalNumber: ResultLines = { personalNumber: numberOf }

/** Given while the birth is registered; on a certificate issued earlier it is a value like the others. */
function numberOf({ registerAnswers, answers }: ResultInput) {
  return registerAnswers['personal-number'] ?? answers.childNumber
}

const parentLines = (parent: 'mother' | 'father') =>
  declaredLines(
    ...['Name', 'BornOn', 'Ethnicity', 'Nationality', 'Street', 'Commune'].map(
      (detail) => `${parent}${detail}`,
    ),
  )

export const birthCertificate = resultPaper({
  ...registerNumber,
  ...personalNumber,
  ...declaredLines(
    'childName',
    'childBornOn',
    'childBornInWords',
    'childSex',
    'childEthnicity',
    'childNationality',
    'childBirthPlace',
    'childBirthAddress',
    'childNativePlace',
  ),
  ...parentLines('mother'),
  ...parentLines('father'),
  ...declaredLines('birthOffice', 'requesterName'),
  ...issuedOn,
})

export const residenceNotice = resultPaper({
  ...registerNumber,
  ...declaredLines('childName'),
  ...personalNumber,
  ...declaredLines(
    'childBornOn',
    'childSex',
    'residenceStreet',
    'residenceCommune',
    'householderName',
    'childHouseholdRelation',
    'residenceOffice',
  ),
  ...issuedOn,
})

/** From this day the personal number is the number of the card (letter 1804/BHXH-QLT). */
const PERSONAL_NUMBER_SINCE = '2025-08-01'

export const healthCard = resultPaper({
  cardNumber: (input) =>
    input.issuedOn < PERSONAL_NUMBER_SINCE ? oldCardNumber(numberOf(input)) : undefined,
  cardPersonalNumber: (input) =>
    input.issuedOn < PERSONAL_NUMBER_SINCE ? undefined : numberOf(input),
  ...declaredLines('childName', 'childBornOn', 'childSex', 'firstCareFacility', 'cardForm'),
  validUntil: ({ answers: { childBornOn } }) => childBornOn && dayOnPaper(validUntil(childBornOn)),
  ...declaredLines('insuranceOffice'),
  ...issuedOn,
})

/**
 * The 15 characters of a card before August 2025 (Decision 1351/QĐ-BHXH): TE1, two digits of the province, ten
 * digits. The ten begin with 99, which no insurance fund uses, so that the card can belong to nobody.
 */
function oldCardNumber(personalNumber: string | undefined) {
  return personalNumber && `TE1${personalNumber.slice(1, 3)}99${personalNumber.slice(4)}`
}

/** To the age of 72 months; for a child that reaches it before school starts, to 30 September of that year. */
function validUntil(bornOn: string) {
  const sixth = yearsLater(bornOn, 6)
  const schoolStarts = `${sixth.slice(0, 4)}-09-30`
  return sixth < schoolStarts ? schoolStarts : sixth
}
