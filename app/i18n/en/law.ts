import type { TranslationOf } from '../namespaces.ts'
import type vi from '../vi/law.ts'

export default {
  line: '{{law}} applies, {{period}}',
  period: { between: 'from {{from}} to {{to}}', from: 'from {{from}} on' },
  why: {
    today: 'Because today is {{day}}: a dossier follows the rules of the day it is sent.',
    sent: 'Because the dossier was sent on {{day}}: it keeps the rules of that day to its end, even when they change later.',
  },
  linked: 'Declared once; the agencies work together.',
  notLinked: 'Not linked yet: each procedure is filed by itself, one agency after the other.',
  limits: 'Time limits',
  sameDay: '{{procedure}}: the same working day',
  days_one: '{{procedure}}: within {{count}} working day',
  days_other: '{{procedure}}: within {{count}} working days',
  verified_one: '(within {{count}} when something must be verified)',
  verified_other: '(within {{count}} when something must be verified)',
  total: 'All of it: within {{days}} working days.',
  totalVerified:
    'All of it: within {{days}} working days, {{verified}} when something must be verified.',
  totalOf: '{{name}}: all of it within {{days}} working days.',
  totalOfDays: '{{name}}: one after the other, about {{days}} days.',
  totalDays: 'One after the other: about {{days}} days.',
  cutOff: 'What is sent at {{cutOff}} or later counts from the next working day.',
  assumed: 'What the simulation assumes',
  next: 'From {{day}} on, {{law}} applies',
  change: {
    title: 'The rules have changed since you last saved',
    now: 'Before, {{before}} applied; now {{after}} applies.',
    nowOnly: 'Now {{after}} applies.',
    limit: '{{procedure}}: {{before}} working days before, {{after}} now (0 means the same day).',
    total: 'Everything: within {{before}} working days before, within {{after}} now.',
    cutOff: 'Until when a filing counts for the day: {{before}} before, {{after}} now.',
    comes: 'New in the same declaration: {{procedure}}, within {{days}} working days.',
    goes: 'No longer filed here: {{procedure}}.',
    linked: 'The procedures are now linked: one declaration instead of one filing each.',
    unlinked: 'The procedures are no longer linked: each is filed by itself.',
    forms: 'The form has changed: there may be new questions. Every answer still needed is kept.',
    sameForms: 'The questions are the same, and all your answers are still there.',
    goOn: 'Just carry on. This notice is shown until you save the next time.',
  },
  coming: {
    limit: '{{procedure}}: {{after}} working days instead of {{before}} (0 means the same day).',
    total: 'Everything: within {{after}} working days instead of {{before}}.',
    cutOff: 'Until when a filing counts for the day: {{after}} instead of {{before}}.',
  },
} satisfies TranslationOf<typeof vi>
