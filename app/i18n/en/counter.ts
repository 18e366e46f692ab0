import type { TranslationOf } from '../namespaces.ts'
import type vi from '../vi/counter.ts'

export default {
  title: 'Counter',
  lead: 'Declare with a person who came: the same questions, the same registers, the same dossier as online. It says that an official typed it, so it does not count as end-to-end online.',
  back: 'Back to the work queue',
  saved: 'Saved. The open declaration is in the list below.',
  deleted: 'The open declaration is deleted. Nothing of it is kept.',
  find: {
    title: 'Who came?',
    label: 'Personal number, or the full name',
    hint: 'The person needs no VNeID. Everybody who is shown stands in the log of who saw their data.',
    button: 'Find',
    errors: {
      missing: 'Enter the personal number or the full name.',
      notTwelveDigits: 'A personal number has exactly 12 digits. Count them again.',
      realProvince:
        'This number carries a real province code (001 to 096) and may belong to a real person. We neither look it up nor keep it. Use a simulated number that begins with 901 to 963.',
      unknownPrefix:
        'The first three digits must be 901 to 963, the codes of this simulation. Check them.',
    },
    found_one: '{{count}} person found',
    found_other: '{{count}} people found',
    none: {
      title: 'Nobody found',
      text: 'The population database does not know this person. Check the number or the name against the papers they brought.',
    },
    born: 'Born on {{day}}',
    start: 'Declare for {{name}}',
  },
  drafts: {
    title: 'Open at this counter',
    none: 'No declaration is open.',
    unnamed: 'No name yet',
    person: 'Person who came',
    for: 'For',
    saved: 'Saved at {{when}}, {{by}}',
    kept: 'Kept until {{when}}, then deleted by itself',
    continue: 'Continue',
  },
  typing: {
    title: 'You type for {{person}}',
    text: 'Read each question aloud and write down the answer. Every value you type says that an official typed it.',
    back: 'Back to the counter',
  },
  keeping: {
    kept: 'The declaration is kept until {{when}} at this counter; every receiver of the office can go on with it. The person sees the dossier once it is sent.',
  },
  pledge: {
    text: 'Read the answers back to {{person}}. They pledge aloud that what was declared is true.',
    label:
      'I have read it back; {{person}} pledges that what was declared is true, and answers for it before the law.',
    missing: 'Read it back to {{person}} and tick the pledge to send.',
  },
  elsewhere: {
    title: 'This dossier is received by: {{office}}',
    text: 'This counter cannot take it: the home belongs to another office. {{person}} can go there, or declare online with VNeID level 2. The declaration is kept here, in case the address was typed wrongly.',
  },
  slip: {
    title: 'Acceptance and appointment slip',
    lead: 'Print it and give it to the person. With VNeID they can follow it on this portal.',
    applicant: 'Filed by',
    typedBy: 'Typed by the official',
    channel: 'Filed',
    channelCounter: 'At the counter',
    pay: 'Something is to be paid: the applicant pays online, from the page of the dossier. The counter takes no money.',
    next: 'Declare for somebody else',
    print: 'This page fits A4: use Print in your browser.',
  },
} satisfies TranslationOf<typeof vi>
