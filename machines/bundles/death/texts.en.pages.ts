import type { BundleTexts } from '../../bundle.ts'

export const pages: BundleTexts = {
  deceased: {
    title: 'Who has died?',
    lead: 'With the personal number we take the data from the national population database. You need not enter it again.',
    heading: 'The person who died',
  },
  person: {
    title: 'About the person who died',
    lead: 'Please read it through. What is wrong you can mend; an official sees both and checks.',
    heading: 'About the person who died',
  },
  entitlement: {
    title: 'Insurance and allowances of the person who died',
    lead: 'We look into the social-insurance register and the lists of allowances to see what the family has a right to. They answer relatives only.',
    heading: 'Insurance, allowances',
  },
  choice: {
    title: 'What does the family have a right to, and what shall be done?',
    lead: 'This is what the registers say. You choose; what you leave out is neither asked nor sent anywhere.',
    heading: 'Rights, and what is asked for',
  },
  death: {
    title: 'Day, time and place of death',
    lead: 'If the hospital has sent its notice, you only read it through.',
    heading: 'Day, time, place',
  },
  notice: {
    title: 'The death notice, or what replaces it',
    lead: 'As it stands on the paper. Take your time; it is saved and you can go on later.',
    heading: 'Death notice',
  },
  funeral: {
    title: 'Who took care of the funeral, and how money is received',
    lead: 'The funeral money goes to whoever took care of the funeral.',
    heading: 'Funeral',
  },
  payer: {
    title: 'Who took care of the funeral?',
    lead: 'With the number we take the name from the population register.',
    heading: 'Who took care of the funeral',
  },
  payment: {
    title: 'Where should the money go?',
    lead: 'Only the office that pays sees these lines.',
    heading: 'Receiving money',
  },
  basis: {
    title: 'What is the survivor benefit worked out from?',
    lead: 'We take these from the social-insurance register, so that you know what each way of paying comes to. You may leave open what is not there: the insurance office looks it up.',
    heading: 'How the survivor benefit comes about',
  },
  survivors: {
    title: 'Survivor benefit',
    lead: 'It is for relatives. Those who may draw it have to confirm; we ask each of them on VNeID once you have sent.',
    heading: 'Survivor benefit',
  },
  relatives: {
    title: 'The relatives who confirm',
    lead: 'Each sees only what is needed to answer. You may like to tell them beforehand.',
    heading: 'Relatives',
  },
  confirming: {
    title: 'Read through the relatives',
    lead: 'Taken from the population register. What is wrong you can mend.',
    heading: 'About the relatives',
  },
  contact: {
    title: 'Contact and results',
    lead: 'We get in touch about this dossier only.',
    heading: 'Contact, results',
  },
  receiving: {
    title: 'Where should mail or money go?',
    lead: 'Only needed when papers or money come by post.',
    heading: 'Address',
  },
}
