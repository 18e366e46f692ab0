import type { TranslationOf } from '../namespaces.ts'
import type vi from '../vi/reads.ts'

export default {
  title: 'Who looked at my data',
  lead: 'Each time an official opens your data, a row is written here just before they see it. Nobody can delete one.',
  of: '{{title}} · {{code}}',
  back: 'Back to dossier {{code}}',
  backAll: 'Back to my dossiers',
  all: 'Of all my dossiers',
  count: '{{count}} reads',
  empty: {
    title: 'No official has looked yet',
    text: 'As soon as somebody opens your data, you find it here.',
  },
  group: {
    once: '{{from}}',
    times: '{{count}} times, from {{from}} to {{to}}',
    purpose: 'What for',
    fields: 'Which items',
    each: 'Each time',
    dossier: 'Dossier',
    same: 'the items above',
    sameFields: '{{count}} items',
  },
  purposes: {
    processing: 'To work on: {{procedure}}',
    comparing: 'Comparing with a similar dossier',
    counter: 'Printing the acceptance slip at the counter',
    feedback: 'To answer what you wrote',
    other: 'Something else: {{purpose}}',
  },
  fields: {
    paper: 'Paper: {{paper}}',
    paid: 'What was paid in the dossier',
    sender: 'Your name',
    words: 'What you wrote',
    other: 'Item {{key}}',
    none: 'No item of data, only how the dossier stands',
  },
  asked: {
    title: 'Relatives who were asked to agree',
    text: 'They are no officials. VNeID shows them these items and no others.',
    line: '{{name}}, asked at {{when}}, about {{procedure}}',
    unknown: 'Whoever has the personal number you declared',
  },
  lookedUp: {
    title: 'Citizens who typed your personal number',
    text: 'When somebody declares and types your number, registers fill in these items for them. Nobody can look up more than a few numbers a day.',
    line: '{{name}}, at {{when}}, to declare: {{bundle}}',
  },
  counter: {
    title: 'Officials who looked you up at a counter',
    text: 'When you, or somebody declaring for your family, came to a counter for help.',
    line: '{{name}}, {{office}}, at {{when}}',
    found: 'Name, date of birth, sex, home: to find the right person',
    draft: 'The declaration being typed at the counter',
  },
  not: {
    title: 'What is not noted here',
    list: 'An office’s list of work shows its officials the code and the title of a dossier (such as the child’s name), to choose what to do. It stays open all day, so it is not noted each time; opening the dossier to read it always is.',
    own: 'When you look yourself.',
    machines:
      'Systems that ask the state’s registers to fill in a form: the source stands beside each value.',
  },
  pages: {
    label: 'Pages',
    page: 'Page {{page}} of {{pages}}',
    newer: 'Newer reads',
    older: 'Older reads',
  },
  wrong: 'Is there a read you cannot explain? Ask that office, or complain.',
} satisfies TranslationOf<typeof vi>
