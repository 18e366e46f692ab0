import type { TranslationOf } from '../namespaces.ts'
import type vi from '../vi/phones.ts'

export default {
  title: 'Wall of phones',
  lead: 'What the portal would send to people’s phones. Nothing is really sent: numbers, VNeID and the network are simulated.',
  filter: 'Find by name or phone number',
  search: 'Find',
  clear: 'Show all',
  none: 'No message has left the portal yet.',
  noneFound: 'No phone fits “{{wanted}}”.',
  limited: 'Showing the {{shown}} newest of {{all}} messages.',
  count: '{{count}} messages',
  earlier: '{{count}} earlier messages',
  noPhone: 'No phone number is known: VNeID only',
  nowhere: 'Neither a phone number nor VNeID: only in the messages of the portal',
  means: {
    both: 'SMS ({{segments}} parts, {{letters}} letters) and VNeID',
    sms: 'SMS ({{segments}} parts, {{letters}} letters)',
    vneid: 'VNeID only',
    none: 'Could not be sent anywhere',
  },
  rule: 'SMS with Vietnamese marks: 70 letters in one part, 67 in each of several; without marks 160 and 153. The marks are kept so that nobody misreads them, and no message takes more than two parts.',
} satisfies TranslationOf<typeof vi>
