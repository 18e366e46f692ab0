import type { TranslationOf } from '../namespaces.ts'
import type vi from '../vi/afterwards.ts'

export default {
  benefits: {
    title: 'Money paid out',
    amount: 'Amount',
    bank: 'To an account: {{to}}',
    post: 'By post: {{to}}',
    how: 'Paid how',
    when: 'Paid on',
    basis: 'Amount set by',
    reclaimed: 'Asked back on {{when}}, because the result was revoked.',
    note: 'The amount is assumed, after the text named above; this is a simulation and no real money moves.',
  },
  ending: {
    done: 'What was done',
    undone: 'What could not be done',
    leftTitle: 'This dossier is closed; one thing is left that the family can do',
    leftLead: 'Below is a summary for the family to keep, and what is left.',
    doneLine: '{{procedure}}: {{office}}, {{when}}',
    failedLine: '{{procedure}}: {{state}}',
  },
} satisfies TranslationOf<typeof vi>
