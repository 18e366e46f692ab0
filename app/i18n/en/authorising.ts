import type { TranslationOf } from '../namespaces.ts'
import type vi from '../vi/authorising.ts'

export default {
  title: 'Take in a certified authorisation',
  lead: 'For somebody who was asked and cannot answer on VNeID. It counts as their agreement, and as a visit to the counter.',
  who: 'Whose is it?',
  note: 'The authorisation',
  noteHint: 'Number, day and place of the certification. No identity number.',
  send: 'Take in',
  nobody: 'Nobody is waited for here any more.',
} satisfies TranslationOf<typeof vi>
