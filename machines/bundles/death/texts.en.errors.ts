import type { BundleTexts } from '../../bundle.ts'

/** Ways of being wrong that many questions share; `what` is the thing asked for. */
const name = (what: string) => ({
  missing: `Enter ${what}.`,
  tooLong: `For ${what}, use at most 100 letters, as on the papers.`,
  digits: `There can be no digits in ${what}. Take them out.`,
  notLetters: `For ${what}, use only letters, spaces, hyphens and apostrophes.`,
})

const optionalText = (what: string) => ({
  tooLong: `Write ${what} shorter.`,
  controlCharacters: `There are invisible characters in ${what}. Delete them and type it again.`,
  realProvince: `There is a number in ${what} that may be a real person’s. We do not take or keep it. Take it out.`,
})
const text = (what: string) => ({ missing: `Enter ${what}.`, ...optionalText(what) })

const date = (what: string) => ({
  missing: `Enter ${what}.`,
  incomplete: `Enter day, month and year of ${what}.`,
  shortYear: `Write the year of ${what} with four digits, such as 2024.`,
  notADate: `For ${what}, enter a day that exists. Check day, month and year.`,
})
const inFuture = (what: string) => ({
  inFuture: `For ${what}, enter a day that has come. Check month and year.`,
})

const number = (whose: string) => ({
  missing: `Enter the personal number of ${whose}.`,
  notTwelveDigits: `The personal number of ${whose} has exactly 12 digits. Count them again.`,
  realProvince:
    'This number has a real province code (001 to 096) and may be a real person’s. We do not take or keep it. Use an artificial one that begins with 901 to 963.',
  unknownPrefix: `The personal number of ${whose} begins with 901 to 963 in this simulation. Check it.`,
})

const choice = (what: string) => ({ missing: `Choose ${what}.` })

const commune = (what: string) => ({
  missing: `Type and choose ${what}.`,
  unknown: `We do not know which place is meant by ${what}. Type the commune with its district or province, press Search and choose one.`,
})

const office = (what: string) => ({
  missing: `No ${what} serves this place yet. Check the commune of the last residence.`,
})

const relative = (slot: number): BundleTexts => {
  const whose = `relative ${slot}`
  return {
    [`relative${slot}Number`]: {
      ...number(whose),
      isYou: `This is your own number. You confirm by declaring; enter the number of ${whose}.`,
      isDeceased: `This is the number of the person who died. Enter the number of ${whose}.`,
      ...(slot > 1 && { twice: 'This person is named above. Enter somebody else’s number.' }),
      minor: `By the population register ${whose} is under 18 and cannot confirm. Enter the number of the guardian.`,
    },
    [`relative${slot}Name`]: name(`the name of ${whose}`),
    [`relative${slot}BornOn`]: date(`the date of birth of ${whose}`),
    [`relative${slot}Relation`]: choice(`what ${whose} is to the person who died`),
  }
}

export const errors: BundleTexts = {
  requesterName: name('your name'),
  requesterPhone: {
    missing: 'Enter a mobile phone number.',
    notMobile: 'A mobile number has 10 digits and begins with 03, 05, 07, 08 or 09.',
  },
  requesterEmail: { notEmail: 'An e-mail address looks like name@example.vn. Check it.' },
  deceasedNumber: {
    ...number('the person who died'),
    isYou: 'This is your own number. Enter the number of the person who died.',
    alreadyDead:
      'The population database has recorded this death: it need not be declared again. If the family still needs funeral money or a benefit, ask whoever declared, or the office named on the extract. If the number was mistyped, mend it.',
  },
  filing: choice('what you file'),
  extractNumber: text('the number of the extract'),
  extractCommune: commune('the commune that registered the death'),
  deceasedName: name('the name of the person who died'),
  deceasedSex: choice('the sex'),
  deceasedBornOn: {
    ...date('the date of birth of the person who died'),
    ...inFuture('the date of birth'),
  },
  deceasedEthnicity: text('the ethnic group'),
  deceasedNationality: text('the nationality'),
  deceasedResidenceType: choice('what kind of residence it was'),
  deceasedCommune: commune('the commune of the last residence'),
  deceasedStreet: text('house, street or hamlet'),
  relation: choice('who you are to the person who died'),
  memberStanding: {
    ...choice('how the person was insured'),
    noMoney:
      'By the registers there is no funeral money here. If what they say of insurance and benefits is not right, mend it; or ask the social-insurance office.',
    noSurvivors:
      'By the registers there is no survivor benefit here. If what they say of insurance is not right, mend it; or ask the social-insurance office.',
  },
  monthsPaid: {
    missing: 'Enter the months paid; write 0 if none.',
    notANumber: 'The months are a number from 0 to 900. Check it.',
  },
  monthlyBenefit: choice('what was drawn each month, or “Nothing”'),
  insuranceNumber: optionalText('the insurance number'),
  protection: choice('a list, or “On none of them”'),
  procedures: {
    missing: 'Choose what you would like to have done.',
    noMoney:
      'By the registers there is no funeral money here. Choose registration and deletion of residence; if something on the page before is not right, go back and mend it.',
    noSurvivors:
      'By the registers there is no survivor benefit here. Choose less; if something on the page before is not right, go back and mend it.',
  },
  registryOffice: office('office that registers deaths'),
  residenceOffice: office('residence office'),
  insuranceOffice: office('social-insurance office'),
  affairsOffice: office('office of labour and social affairs'),
  deathCase: choice('how the person died'),
  diedOn: {
    ...date('the day of death'),
    ...inFuture('the day of death'),
    beforeBirth:
      'The day of death cannot come before the day of birth. Check it, or the date of birth on the page before.',
  },
  diedTime: {
    missing: 'Enter the time of death, for example 04:35.',
    notATime: 'The time has hours and minutes, from 00:00 to 23:59, for example 04:35.',
    inFuture: 'That time has not come yet today. Check the time, or the day of death above.',
  },
  diedPlace: text('the place of death'),
  causeOfDeath: text('the cause'),
  noticeCode: text('the number of the paper'),
  noticeIssuedOn: {
    ...date('the day the paper was issued'),
    ...inFuture('the day the paper was issued'),
    beforeDeath: 'The paper cannot be issued before the day of death. Check both days.',
  },
  noticeIssuer: text('who issued the paper'),
  funeralBy: choice('who took care of the funeral'),
  funeralByNumber: {
    ...number('who took care of the funeral'),
    isDeceased:
      'This is the number of the person who died. Enter the number of who took care of the funeral.',
  },
  funeralByName: name('the name of who took care of the funeral'),
  paymentMethod: choice('how the money should reach you'),
  bankName: text('the name of the bank'),
  bankAccount: text('the account number'),
  survivorKind: choice('which survivor benefit'),
  pensionAmount: { notANumber: 'The pension is an amount above 0, in digits only. Check it.' },
  pensionMonths: { notANumber: 'The months are a number from 0 to 900. Check it.' },
  averagePay: { notANumber: 'The average is an amount above 0, in digits only. Check it.' },
  monthsBefore2014: { notANumber: 'The months are a number from 0 to 900. Check it.' },
  relativesAsked: choice('how many relatives have to confirm'),
  ...relative(1),
  ...relative(2),
  ...relative(3),
  delivery: choice('how you would like to get the results'),
  certifiedCopies: {
    missing: 'Enter the number of copies; write 0 if you need none.',
    notANumber: 'The number of copies is from 0 to 20. Check it.',
  },
  receivingCommune: commune('the commune where mail or money is received'),
  receivingStreet: text('house, street or hamlet for mail or money'),
}
