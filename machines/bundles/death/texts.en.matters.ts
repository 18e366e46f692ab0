import type { BundleTexts } from '../../bundle.ts'

/** What is said of the relatives' confirmation: to each of them, and of them to the applicant. */
export const consents: BundleTexts = {
  'survivor-benefit': {
    who: 'relative',
    asks: 'Do you confirm this claim for a survivor benefit?',
    agreeing:
      'You confirm that the data is right and agree to the benefit that was chosen. You need not go anywhere or hand in any paper.',
    declining:
      'The survivor benefit is not settled in this dossier. The registration, the deletion of residence and the funeral money are done all the same.',
    afterDeclining: 'Everything else in the dossier goes on.',
    condolence: 'We are sorry for your family’s loss.',
    money:
      'The money is paid the way {{applicant}} declared: to the account {{applicant}} named, or by post. The account number is not shown here; to know whose account it is, ask {{applicant}} before you answer.',
    alone: {
      text: 'The survivor benefit can still be claimed. Once the relatives agree, the family files it by itself right here, with the number of the extract of death, or at the social-insurance office.',
      link: 'File the survivor benefit by itself',
    },
    values: {
      deceasedName: 'Person who died',
      requesterName: 'Who claims',
      relation: 'Who this is to the person who died',
      survivorKind: 'Kind of survivor benefit',
      survivorSum: 'Each month (assumed amount)',
      onceSum: 'Once (assumed amount)',
      paymentMethod: 'How the money is received',
    },
  },
}

export const papers: BundleTexts = {
  'death-notice': {
    label: 'Photo of the death notice',
    hint: 'The whole sheet, with its letters and stamp readable.',
    why: 'The hospital has not sent the data of its notice, so an official needs to see yours.',
  },
  'committee-notice': {
    label: 'Death notice of the People’s Committee of the place of death',
    hint: 'The whole sheet, with its letters and stamp readable.',
    why: 'After a death outside a health facility the People’s Committee of the commune issues the notice.',
  },
  'police-paper': {
    label: 'Paper of the police, or forensic result',
    hint: 'All pages. If there are some you would rather not look at, ask somebody to photograph them for you.',
    why: 'After an accident, violence, a sudden death or one without a known reason, this stands in for the notice.',
  },
  'execution-record': {
    label: 'Confirmation of the council of execution',
    hint: 'The whole sheet, with its letters and stamp readable.',
    why: 'It stands in for the death notice.',
  },
  'court-decision': {
    label: 'Decision of the court that declared a person dead',
    hint: 'A judgment or decision that is in force.',
    why: 'It stands in for the death notice.',
  },
}

/** Why an office waits, and why it may refuse. */
export const exceptions = {
  /** Said where cases are compared. */
  likeness: {
    suspected:
      'Another relative may have declared this too. The office compares both, so that it is registered once. What you wrote is kept; there is nothing for you to do.',
    same: 'The office found that this was declared in another dossier, so nothing more is signed here. What you wrote is kept. It will answer in writing.',
    kinds: {
      same: 'The same personal number of the person who died: one death declared twice.',
      possible: 'The same name and date of birth of the person who died, another number.',
    },
  },
  holds: {
    consultedAgency: 'Waits for another agency’s opinion',
    policeFinding: 'Waits for the finding of the police or of forensic experts',
  },
  undoes: {
    'residence-deletion': 'Restore the permanent residence that was deleted',
    'funeral-allowance': 'Reclaim the funeral allowance; the pension is paid again as before',
    'survivor-benefit': 'Stop the survivor benefit; reclaim what was paid',
    'benefit-ending': 'Pay the monthly survivor benefit again that was ended',
    'funeral-support': 'Reclaim the support for funeral costs',
    'merit-allowance': 'Reclaim what was paid; the allowance of merit is paid again as before',
  },
  grounds: {
    registeredByMistake: 'Registered by mistake',
    registeredByFraud: 'Registered by fraud',
    noSupplement: 'The time to complete the dossier passed without it being completed',
    alreadyRegistered: 'This death is registered already',
    notCompetent: 'Another place is competent',
    untrue: 'What was declared is not true',
    notResident: 'The person was not registered here for good',
    notEntitled: 'The conditions for it are not met',
    paidBefore: 'It was paid already',
  },
} satisfies BundleTexts

/** Said once all is done, in place of what is said after happier events. */
export const afterwards: BundleTexts = {
  title: 'Everything in this dossier is done',
  lead: 'There is nothing more for you to do here. Below is a summary for the family to keep.',
  told: {
    title: 'Who need not be told again',
    text: 'The civil-status register and the national population database have recorded the death. The police, social insurance and social affairs named in the dossier have been told.',
  },
  remains: {
    title: 'What remains, when the family is ready',
    text: 'Bank, electricity, water, telephone and the inheritance are not part of this dossier. The extract in your store of papers serves for all of them.',
  },
  completed: {
    title: 'What was asked for is done',
    phone: 'what was asked for is done, the summary is in the dossier',
    text: 'The dossier of {{title}} is done. Results and the summary are in the dossier, whenever you wish to see them.',
  },
  rating: {
    title: 'If you would like to tell us something',
    lead: 'Only if you wish, and whenever you like.',
  },
}

export const assumptions: BundleTexts = {
  total: 'The total for two procedures: the law states none; it is added up from their limits.',
  amounts:
    'Amounts, and how a single survivor benefit is worked out: from general knowledge, not checked against a published text.',
  supplement: 'Seven working days to complete a dossier: taken from the birth procedures.',
  split: 'Limits of each procedure filed by itself: not all are published; assumed.',
  limits2023: 'Limits under the 2023 guidance: taken from Decree 63/2024/NĐ-CP.',
  limits2026:
    'Limits from 1 September 2026: not found, taken from Decree 63/2024/NĐ-CP. From 1 March 2027 the result is a death certificate; that day lies outside the calendar of this simulation.',
}
