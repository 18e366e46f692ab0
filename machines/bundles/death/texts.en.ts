import type { BundleTexts } from '../../bundle.ts'
import { errors } from './texts.en.errors.ts'
import { fields } from './texts.en.fields.ts'
import { afterwards, assumptions, consents, exceptions, papers } from './texts.en.matters.ts'
import { pages } from './texts.en.pages.ts'
import { result } from './texts.en.results.ts'

export const en: BundleTexts = {
  name: 'When a relative has died',
  short:
    'Registration of the death, deletion of residence, funeral money and survivor benefit: declared once',
  start: {
    title: 'Before you start',
    lead: 'We are sorry for your loss. You declare once; the offices pass it on among themselves. Do it when you can, stop whenever you like and go on later: what you have entered is kept for 30 days.',
    who: {
      title: 'Who may declare?',
      text: 'Wife, husband, child, mother, father or another relative; where there is none, a representative of a body. Online it takes an electronic identity (VNeID) of level 2; without it, the People’s Committee of the commune takes the declaration and an official types it for you.',
    },
    need: {
      title: 'What do you need at hand?',
      text: 'The personal number of the person who died. After a death in hospital, the hospital sends the death notice itself. Elsewhere: a photo of the notice of the People’s Committee of the commune, or of the police paper after an accident. For money: an account number, or the address to which the post brings it.',
    },
    choices: {
      title: 'Does it all have to be done at once?',
      text: 'No. Registration and deletion of residence go together. Funeral money and survivor benefit are yours to choose. Before you fill in the form we look into the registers and say what the family has a right to, and why. What you leave out now can be filed by itself later.',
    },
    cost: {
      title: 'What does it cost?',
      text: 'Nothing within 15 days. Certified copies: 8,000 đồng each (assumed). After 15 days there is a fee set by each province (assumed); families of merit are let off.',
    },
    when: {
      title: 'When will it be done?',
      text: 'The death is registered the same working day, within 3 if something must be verified. The residence is deleted on the working day after. Money from social insurance: everything within 9 working days; from social assistance: 6 (11 for a person of 80 or more who drew a monthly survivor benefit); for persons of merit: 18. What is sent at 15:00 or later counts from the next working day. The time relatives take to confirm on VNeID, at most 5 working days, does not count in these limits.',
    },
  },
  ...exceptions,
  alternatives: {
    two: 'Registration and deletion of residence only',
    socialInsurance: 'With money from social insurance',
    socialAssistance: 'With money from social assistance',
    survivor80: 'Somebody of 80 or more who drew a monthly survivor benefit',
    merit: 'A person of merit',
  },
  afterwards,
  assumptions,
  fees: {
    registration: 'Registration of a death in time',
    lateRegistration: 'Late registration of a death',
    deletion: 'Deletion of residence',
    certifiedCopy: 'Certified copy of the extract',
  },
  agencies: {
    'civil-status': { name: 'People’s Committee of the commune (civil status)' },
    'commune-police': { name: 'Police of the commune' },
    'social-insurance': { name: 'Social-insurance office' },
    'social-affairs': { name: 'Office of labour and social affairs' },
  },
  procedures: {
    'death-registration': {
      name: 'Registration of a death',
      short: 'Death registration',
      form: 'Declaration of a death',
    },
    'residence-deletion': {
      name: 'Deletion of permanent residence',
      short: 'Deletion of residence',
      form: 'Change of residence data (form CT01)',
    },
    'funeral-allowance': {
      name: 'Funeral allowance',
      short: 'Funeral allowance',
      form: 'Claim for the funeral allowance',
    },
    'survivor-benefit': {
      name: 'Survivor benefit',
      short: 'Survivor benefit',
      form: 'Relatives’ claim for the survivor benefit',
    },
    'benefit-ending': {
      name: 'End of the monthly survivor benefit',
      short: 'End of benefit',
      form: 'Notice to end the monthly survivor benefit',
    },
    'funeral-support': {
      name: 'Support for funeral costs (social assistance)',
      short: 'Funeral support',
      form: 'Request for support of funeral costs (form 04)',
    },
    'merit-allowance': {
      name: 'Allowance when a person of merit has died',
      short: 'Allowance of merit',
      form: 'Declaration of the relatives of a person of merit',
    },
  },
  pages,
  fields,
  errors,
  papers,
  consents,
  result,
}
