import type { BundleTexts } from '../../bundle.ts'
import { consents } from './texts.en.consents.ts'
import { errors } from './texts.en.errors.ts'
import { exceptions } from './texts.en.exceptions.ts'
import { fields } from './texts.en.fields.ts'
import { papers } from './texts.en.papers.ts'

export const en: BundleTexts = {
  name: 'Register a birth',
  short: 'Birth registration, permanent residence and health insurance card: declared once',
  start: {
    title: 'Before you start',
    lead: 'You declare once. Three agencies do the work: the birth is registered first, then residence and the health insurance card follow side by side.',
    who: {
      title: 'Who may declare?',
      text: 'The mother or the father. If neither can, a grandparent or another relative may do it for them, once the parents have agreed to what is declared. Declaring online takes an electronic identity (VNeID) of level 2; without one, go to the People’s Committee of your commune, where an official declares with you.',
    },
    need: {
      title: 'What do I need at hand?',
      text: 'The code of the hospital’s birth certificate, and the personal numbers of mother and father. No copies of any paper: what the state knows already, you are not asked. Without a code, or for a birth at home, a photo of one other paper is enough.',
    },
    choices: {
      title: 'Must it be all three?',
      text: 'No. Parents without a permanent residence: birth and health card. A child who already has a card: birth and residence, for only a first card is issued here. A child who lives with grandparents or others can be registered there. You choose while you declare. If the birth is registered already, file residence or the card alone, with the number of the birth certificate.',
    },
    single: {
      title: 'The child has a birth certificate already?',
      text: 'File only what is missing, with the number of the certificate.',
    },
    variants: {
      residenceOnly: {
        title: 'Only permanent residence',
        text: 'Within 2 working days, 5 if something must be verified.',
      },
      cardOnly: {
        title: 'Only the health insurance card',
        text: 'The child’s first card, within 2 working days.',
      },
    },
    cost: {
      title: 'What does it cost?',
      text: 'Nothing while the child is no more than 60 days old. Extra paper copies: 8,000 đồng each (assumed). After 60 days each province sets a fee (assumed amounts); poor households are exempt. If anything is to be paid, you see it before you send, and pay online after you have sent.',
    },
    when: {
      title: 'When will it be done?',
      text: 'The birth certificate is issued on the same working day. Residence and insurance card follow within 2 working days. Everything is done within 3 working days. What is sent at 15:00 or later counts from the next working day. Where somebody else heads the household, the time for the residence starts when they agree on VNeID.',
    },
  },
  ...exceptions,
  fees: {
    registration: 'Birth registration in time',
    lateRegistration: 'Late birth registration',
    residence: 'Permanent residence of a child',
    card: 'First health insurance card',
    certifiedCopy: 'Certified copy of the birth record',
  },
  agencies: {
    'civil-status': { name: 'Commune People’s Committee (civil status)' },
    'commune-police': { name: 'Commune police' },
    'social-insurance': { name: 'Social insurance office' },
  },
  procedures: {
    'birth-registration': {
      name: 'Birth registration',
      short: 'Birth',
      form: 'Declaration for birth registration',
    },
    'permanent-residence': {
      name: 'Registration of permanent residence',
      short: 'Residence',
      form: 'Declaration of change of residence (form CT01)',
    },
    'health-card': {
      name: 'Health insurance card for a child under 6',
      short: 'Health card',
      form: 'Declaration for health insurance (form TK1-TS)',
    },
  },
  pages: {
    family: {
      title: 'Who are you to the child?',
      lead: 'These answers decide what we need to ask you next.',
      heading: 'Family',
    },
    certificate: {
      title: 'The birth certificate the child already has',
      lead: 'With its number we look the child and the parents up in the civil-status register. It answers parents only. If it finds nothing, you type what the certificate says, and an official compares.',
      heading: 'Birth certificate',
    },
    hospital: {
      title: 'Code of the hospital’s birth certificate',
      lead: 'The hospital has already sent its certificate. With this code you need not repeat what the hospital wrote down.',
      heading: 'Hospital certificate',
    },
    child: {
      title: 'The child',
      lead: 'Please read carefully, the name above all: the child’s papers will say exactly this. You can correct anything right here.',
      heading: 'Child',
    },
    parents: {
      title: 'Personal numbers of the parents',
      lead: 'With the number we take the details from the national population database. You need not type them.',
      heading: 'Parents',
    },
    mother: {
      title: 'The mother',
      lead: 'Please check. You can correct anything; the official then sees both values and verifies them.',
      heading: 'Mother',
    },
    father: {
      title: 'The father',
      lead: 'Please check. You can correct anything; the official then sees both values and verifies them.',
      heading: 'Father',
    },
    marriage: {
      title: 'The parents’ marriage',
      lead: 'Taken from the civil-status register. You need not hand in the marriage certificate.',
      heading: 'Marriage',
    },
    recognition: {
      title: 'Recognition of the father',
      lead: 'When the parents are not married, the father is entered on the strength of the recognition paper.',
      heading: 'Recognition',
    },
    origin: {
      title: 'Ethnic group and native place of the child',
      lead: 'Mother and father differ here, so the family decides whom the child follows.',
      heading: 'Ethnic group and native place',
    },
    residence: {
      title: 'Home, and what you ask for',
      lead: 'Where the child lives decides which offices do the work; you need not choose them. For what you do not ask for, nothing is asked and nothing is sent.',
      heading: 'Who the child lives with, and what is asked for',
    },
    host: {
      title: 'Who will the child live with?',
      lead: 'With this person’s number we take the address and the head of the household from the residence database. The parents must agree that the child lives elsewhere.',
      heading: 'The person the child lives with',
    },
    household: {
      title: 'Where the child will live',
      lead: 'Please check. If you ask for permanent residence, the child is entered in the household at this address.',
      heading: 'Where the child lives, and the offices in charge',
    },
    card: {
      title: 'The child’s health insurance card',
      lead: 'Children under 6 get the card from the state and pay nothing.',
      heading: 'Health insurance card',
    },
    contact: {
      title: 'How to reach you, and how you get the results',
      lead: 'We write to you about this dossier only.',
      heading: 'Contact and delivery',
    },
    receiving: {
      title: 'Where shall papers be sent?',
      lead: 'Only needed when papers come by post or you asked for a paper card.',
      heading: 'Postal address',
    },
  },
  fields,
  errors,
  papers,
  consents,
  result: {
    'birth-registration': {
      title: 'Birth certificate',
      registerNumber: 'Register number',
      personalNumber: 'Personal number',
      childName: 'Full name',
      childBornOn: 'Date of birth',
      childBornInWords: 'Date of birth in words',
      childSex: 'Sex',
      childEthnicity: 'Ethnic group',
      childNationality: 'Nationality',
      childBirthPlace: 'Place of birth',
      childBirthAddress: 'Address of the place of birth',
      childNativePlace: 'Native place',
      motherName: 'Full name of the mother',
      motherBornOn: 'Mother’s date of birth',
      motherEthnicity: 'Mother’s ethnic group',
      motherNationality: 'Mother’s nationality',
      motherStreet: 'Mother’s residence',
      motherCommune: 'Mother’s commune',
      fatherName: 'Full name of the father',
      fatherBornOn: 'Father’s date of birth',
      fatherEthnicity: 'Father’s ethnic group',
      fatherNationality: 'Father’s nationality',
      fatherStreet: 'Father’s residence',
      fatherCommune: 'Father’s commune',
      birthOffice: 'Registered at',
      requesterName: 'Declared by',
      issuedOn: 'Date of registration',
    },
    'permanent-residence': {
      title: 'Notice of registration of permanent residence',
      registerNumber: 'Notice number',
      childName: 'Full name',
      personalNumber: 'Personal number',
      childBornOn: 'Date of birth',
      childSex: 'Sex',
      residenceStreet: 'Permanent residence',
      residenceCommune: 'Commune',
      householderName: 'Head of the household',
      childHouseholdRelation: 'Relation to the head of the household',
      residenceOffice: 'Registered by',
      issuedOn: 'Date of registration',
    },
    'health-card': {
      title: 'Health insurance card',
      cardNumber: 'Card number (15 characters, as written before 1 August 2025)',
      cardPersonalNumber: 'Card number (the personal number, since 1 August 2025)',
      childName: 'Full name',
      childBornOn: 'Date of birth',
      childSex: 'Sex',
      firstCareFacility: 'Place of first care',
      cardForm: 'Form of the card',
      validUntil: 'Valid until',
      insuranceOffice: 'Issued by',
      issuedOn: 'Date of issue',
    },
  },
}
