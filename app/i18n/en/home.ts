import type { TranslationOf } from '../namespaces.ts'
import type vi from '../vi/home.ts'

export default {
  hero: {
    born: 'A child is born.',
    once: 'Declare it once.',
    lead: 'A working simulation of Viet Nam’s linked procedures: one declaration, three agencies at work on birth certificate, permanent residence and the health-insurance card for a baby.',
    start: 'Register a birth',
    try: 'See three ways to try it',
    note: 'No account needed: choose a character and walk in.',
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
  picture: {
    title: 'On the portal right now',
    shown:
      'A declaration sent at {{sentAt}} is on its way through the agencies. It belongs to a made-up character: this page shows how far it is, not whose it is.',
    sent: 'A parent declares',
    underWay_one: '{{count}} dossier is on its way.',
    underWay_other: '{{count}} dossiers are on their way.',
    nothing: 'No dossier is on its way at the moment',
    nothingText: 'Every dossier that was sent is done. Send one, and it appears here.',
  },
  numbers: {
    title: 'Fewer forms, fewer days',
    lead: 'Each number has a label: who says it, since when, and how the days are counted.',
    declarations: 'How often you declare',
    days: 'How long you wait',
    source: {
      published: 'Published by the state',
      law: 'Law of today on this portal',
      here: 'This portal',
    },
    apart: {
      value_one: '{{count}} form',
      value_other: '{{count}} forms',
      when: 'One procedure at a time',
      text: 'One form for each procedure, handed in at one agency each.',
    },
    once: {
      when: 'Declared here',
      value: '1 declaration',
      text: 'One declaration; the portal makes each agency’s form out of it.',
    },
    before: {
      value_one: '{{count}} day',
      value_other: '{{count}} days',
      when: 'Before July 2023',
      text: 'The procedures one after the other. Every day of the week counts.',
    },
    launch: {
      value_one: '{{count}} working day',
      value_other: '{{count}} working days',
      when: 'From 10 July 2023',
      text: 'The promise when the procedures were linked all over the country.',
    },
    law: {
      value_one: '{{count}} working day',
      value_other: '{{count}} working days',
      when: 'Rules: {{law}}',
      none: 'No law is known for this day on the portal.',
    },
    measured: 'And how long does it really take on this portal? See the measures',
  },
  law: {
    sameDay: 'the same day',
    days_one: '{{count}} working day',
    days_other: '{{count}} working days',
    verified_one: '({{count}} if it has to be verified)',
    verified_other: '({{count}} if it has to be verified)',
  },
  doors: {
    title: 'Anyone can try it, from all three sides',
    lead: 'The same dossier, and each person sees a different job. Choose a character; there are no passwords.',
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
