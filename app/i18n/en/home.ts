import type { TranslationOf } from '../namespaces.ts'
import type vi from '../vi/home.ts'

export default {
  hero: {
    born: 'A child is born.',
    once: 'Declare it once.',
    lead: 'One declaration, three agencies at work: birth certificate, permanent residence and the health-insurance card for your baby. You stay at home, with your child.',
    start: 'Register a birth',
    note: 'Within 60 days of birth it costs nothing. Save halfway and go on tomorrow.',
  },
  event: {
    title: 'What is happening in your family?',
    name: 'A child is born',
    text: 'You declare once. The birth is registered first; then the other two run side by side.',
    results: {
      registration: 'Birth certificate, with your child’s personal number',
      residence: 'Permanent residence with the parents',
      card: 'Health-insurance card for a child under six',
    },
    agencies: {
      registration: 'Commune or ward People’s Committee',
      residence: 'Commune or ward police',
      card: 'Social insurance',
    },
    prepare: 'See what you need',
  },
  promise: {
    title: 'From 21 days to 3 working days',
    lead: 'Three numbers, three moments and two ways of counting days. Here is which is which.',
    before: {
      days: '21 days',
      when: 'Before July 2023',
      text: 'Three procedures one after the other, at three places, declared three times. Every day of the week counts.',
    },
    launch: {
      days: '4 working days',
      when: 'The promise of 10 July 2023',
      text: 'The three procedures are linked all over the country. Declared once.',
    },
    law: {
      days: '3 working days',
      when: 'Decree 63/2024/NĐ-CP',
      text: 'The birth is registered the same day; then residence and insurance card side by side within 2 working days. If the address has to be verified, 5 working days in all.',
      here: 'In force on this portal',
    },
  },
  doors: {
    title: 'Try it from all three sides',
    lead: 'The same dossier, and each person sees a different job.',
    citizen: {
      name: 'Citizen',
      text: 'Declare for your child as a mother or a father, and watch the dossier travel.',
      enter: 'Enter as a citizen',
    },
    official: {
      name: 'Official',
      text: 'Receive, appraise, sign and deliver at the People’s Committee, the police or social insurance.',
      enter: 'Enter as an official',
    },
    operator: {
      name: 'Operator',
      text: 'Move the clock forward and read every message between the agencies.',
      enter: 'Enter the control room',
    },
  },
  measures: {
    title: 'Every number opens up',
    text: 'How many dossiers are online from end to end, how long they take, how many keep the promise: each number leads to the very rows that make it.',
    link: 'See the public measures',
  },
  simulation: {
    title: 'A simulation that says so',
    text: 'Click, make mistakes, try again. Nothing here reaches a real agency.',
    people:
      'Everyone on this portal is a made-up character. Identity numbers begin with 901–963 and belong to nobody.',
    law: 'Time limits, holidays and steps follow the real law. The portal has its own clock, which started on the morning of Monday, 05/08/2024.',
    own: 'Please do not enter real data of yourself or anybody you know.',
  },
} satisfies TranslationOf<typeof vi>
