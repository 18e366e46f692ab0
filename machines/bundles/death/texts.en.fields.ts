import type { BundleTexts } from '../../bundle.ts'

const numberHint = '12 digits. In this simulation they begin with 901 to 963.'

const relative = (slot: number): BundleTexts => ({
  [`relative${slot}Number`]: {
    label: `Personal number of relative ${slot}`,
    hint: `It stands on their identity card and in their VNeID app. ${numberHint}`,
  },
  [`relative${slot}Name`]: { label: `Full name of relative ${slot}` },
  [`relative${slot}BornOn`]: { label: `Date of birth of relative ${slot}` },
  [`relative${slot}Relation`]: {
    label: `What relative ${slot} is to the person who died`,
    options: {
      spouse: 'Wife or husband',
      child: 'Child',
      parent: 'Mother or father',
      other: 'Somebody else',
    },
  },
})

export const fields: BundleTexts = {
  requesterNumber: { label: 'Your personal number' },
  requesterName: { label: 'Your full name' },
  requesterPhone: { label: 'Mobile phone', hint: 'To tell you when a result is there.' },
  requesterEmail: { label: 'E-mail', hint: 'Leave empty if you have none.' },
  deceasedNumber: {
    label: 'Personal number of the person who died',
    hint: `It stands on the identity card. ${numberHint}`,
  },
  filing: {
    label: 'What do you file?',
    hint: 'One procedure alone is for a death that is registered already.',
    options: {
      deletionOnly: 'Only the deletion of residence',
      moneyOnly: 'Only funeral money',
      survivorsOnly: 'Only the survivor benefit',
      linked: 'The death is not registered yet: all together',
    },
  },
  extractNumber: {
    label: 'Number of the extract of death',
    hint: 'As the extract says, for example 12/2024',
  },
  extractCommune: { label: 'Commune that registered the death' },
  deceasedName: { label: 'Full name of the person who died' },
  deceasedSex: { label: 'Sex', options: { male: 'Male', female: 'Female' } },
  deceasedBornOn: {
    label: 'Date of birth of the person who died',
    hint: 'Day, month, year, for example 27 3 1950',
  },
  deceasedEthnicity: { label: 'Ethnic group' },
  deceasedNationality: { label: 'Nationality' },
  deceasedResidenceType: {
    label: 'The last residence was',
    options: {
      permanent: 'Permanent residence',
      temporary: 'Temporary residence',
      current: 'A present place of stay',
    },
  },
  deceasedCommune: { label: 'Commune of the last residence' },
  deceasedStreet: { label: 'House, street or hamlet', hint: 'For example: 12 phố Mẫu' },
  lifeStatus: {
    label: 'In the national population database',
    options: { alive: 'No death is recorded', dead: 'The death is recorded' },
  },
  relation: {
    label: 'Who are you to the person who died?',
    options: {
      spouse: 'Wife or husband',
      child: 'Child',
      parent: 'Mother or father',
      sibling: 'Brother or sister',
      relative: 'Another relative',
      representative: 'Representative of a body, or somebody else',
    },
  },
  memberStanding: {
    label: 'How was the person insured with social insurance?',
    hint: 'If you do not know, the last employer or the social-insurance office does.',
    options: {
      pension: 'Drew a pension or monthly benefit',
      compulsory: 'Paid compulsory insurance (also while kept on hold or waiting for the age)',
      voluntary: 'Paid voluntary insurance',
      mixed: 'Paid both, one after the other',
      none: 'Was not insured',
    },
  },
  monthsPaid: { label: 'Months paid to social insurance', hint: 'Write 0 if not insured.' },
  monthlyBenefit: {
    label: 'Drawn each month from social insurance',
    options: { none: 'Nothing', pension: 'A pension', survivor: 'A monthly survivor benefit' },
  },
  insuranceNumber: { label: 'Social-insurance number', hint: 'Leave empty if there is none.' },
  protection: {
    label: 'Did the person stand on one of these lists?',
    options: {
      none: 'On none of them',
      assistance: 'Drew monthly social assistance',
      merit: 'A person of merit who drew the monthly allowance',
    },
  },
  ground: {
    label: 'Why the family has a right to money, or not',
    options: {
      merit:
        'The person who died was a person of merit: the family receives funeral costs and the allowance of that scheme.',
      survivor80:
        'The person who died was 80 or older and drew a monthly survivor benefit: that benefit ends, and the family receives support for the funeral.',
      pension:
        'The person who died drew a pension or monthly benefit: the family receives a funeral allowance, and relatives may receive a survivor benefit.',
      compulsory:
        'The person who died had paid compulsory insurance for 12 months or more: the family receives a funeral allowance, and relatives may receive a survivor benefit.',
      voluntary:
        'The person who died had paid voluntary insurance for 60 months or more: the family receives a funeral allowance, and relatives may receive a survivor benefit.',
      mixed:
        'The person who died had paid both compulsory and voluntary insurance: the family receives a funeral allowance, and relatives may receive a survivor benefit.',
      assistance:
        'The person who died drew monthly social assistance: the family receives support for the funeral.',
      none: 'By the registers of insurance and allowances, the person who died was not covered by a scheme that pays a funeral allowance or a survivor benefit. The registration and the deletion of residence are done all the same.',
    },
  },
  scheme: {
    label: 'Scheme',
    options: {
      socialInsurance: 'Social insurance',
      socialAssistance: 'Social assistance',
      merit: 'Persons of merit',
      none: 'None',
    },
  },
  procedures: {
    label: 'What would you like to have done?',
    hint: 'What you leave out now can be filed by itself later.',
    options: {
      two: 'Registration of the death and deletion of residence',
      three: 'Registration of the death, deletion of residence and funeral money',
      four: 'Registration of the death, deletion of residence, funeral money and the survivor benefit',
    },
  },
  funeralSum: { label: 'Funeral money at the amount in force (assumed amount)' },
  registryOffice: { label: 'Office that registers the death' },
  residenceOffice: { label: 'Office that deletes the residence' },
  insuranceOffice: { label: 'Social-insurance office' },
  affairsOffice: { label: 'Office of labour and social affairs' },
  deathCase: {
    label: 'How did the person die?',
    hint: 'We ask only to know which paper stands in for the death notice.',
    options: {
      facility: 'In a health facility',
      elsewhere: 'At home or elsewhere, of illness or old age',
      accident: 'By accident or violence, suddenly, or for a reason not yet known',
      execution: 'By execution of a sentence',
      declared: 'Declared dead by a court',
    },
  },
  diedOn: { label: 'Day of death', hint: 'Day, month, year, for example 2 8 2024' },
  diedTime: {
    label: 'Time of death',
    hint: 'Hours and minutes, for example 04:35. If the minute is not known, write it roughly.',
  },
  diedPlace: {
    label: 'Place of death',
    hint: 'The facility, or house, hamlet, commune, province.',
  },
  causeOfDeath: {
    label: 'Cause',
    hint: 'As the paper says. Only whoever registers the death reads it; the police and others do not.',
  },
  noticeCode: { label: 'Number of the death notice or of what replaces it' },
  noticeIssuedOn: { label: 'Day it was issued' },
  noticeIssuer: { label: 'Issued by' },
  registrationType: {
    label: 'Kind of registration',
    options: { new: 'In time', late: 'After more than 15 days' },
  },
  funeralBy: {
    label: 'Who took care of the funeral?',
    hint: 'The funeral money goes to this person.',
    options: { requester: 'I did', other: 'Somebody else in the family' },
  },
  funeralByNumber: {
    label: 'Personal number of who took care of the funeral',
    hint: numberHint,
  },
  funeralByName: { label: 'Who took care of the funeral' },
  paymentMethod: {
    label: 'How should the money reach you?',
    options: { bank: 'To a bank account', post: 'At home, by post' },
  },
  bankName: { label: 'Name of the bank' },
  bankAccount: { label: 'Account number' },
  survivorKind: {
    label: 'Which survivor benefit does the family choose?',
    hint: 'The relatives agree on it. The insurance office looks whether the conditions are met.',
    options: { monthly: 'Each month', once: 'Once' },
  },
  relativesAsked: {
    label: 'How many relatives besides you have to confirm?',
    hint: 'Those who may draw the benefit too. Each confirms on VNeID. For somebody under 18, name the guardian.',
    options: { '0': 'Nobody else', '1': 'One person', '2': 'Two people', '3': 'Three people' },
  },
  ...relative(1),
  ...relative(2),
  ...relative(3),
  survivorSum: { label: 'Survivor benefit each month (assumed amount)' },
  pensionAmount: {
    label: 'Monthly pension of the person who died, in đồng',
    hint: 'Digits only, for example 6150000. If you do not know, leave it empty.',
  },
  pensionMonths: {
    label: 'For how many months the pension was drawn',
    hint: 'If you do not know, leave it empty.',
  },
  averagePay: {
    label: 'Average monthly pay or income on which insurance was paid, in đồng',
    hint: 'Digits only, for example 7200000. If you do not know, leave it empty.',
  },
  monthsBefore2014: {
    label: 'Of the months paid, those before 2014',
    hint: 'Write 0 if none; if you do not know, leave it empty.',
  },
  monthlyOffer: { label: 'If paid each month: every relative, every month (assumed amount)' },
  onceOffer: { label: 'If paid once: for all relatives together (assumed amount)' },
  onceSum: { label: 'Survivor benefit paid once (assumed amount)' },
  delivery: {
    label: 'How would you like to get the results?',
    options: {
      electronic: 'Electronically, in your store of papers',
      counter: 'I fetch them where they are made',
      post: 'By public post',
    },
  },
  certifiedCopies: {
    label: 'Certified copies of the extract',
    hint: '8,000 đồng each (assumed). Write 0 if you need none.',
  },
  receivingCommune: { label: 'Commune where mail or money is received' },
  receivingStreet: { label: 'House, street or hamlet where mail or money is received' },
}
