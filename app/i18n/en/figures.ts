import type { TranslationOf } from '../namespaces.ts'
import type vi from '../vi/figures.ts'

/** Each figure in words: its name, what is counted, and the formula. */
export default {
  'end-to-end-online': {
    name: 'Online from end to end',
    definition:
      'Filed online by the citizen, no visit to a counter, no paper asked for that the state already holds, result delivered electronically or by public post. A telephone call does not break it, because nobody had to go anywhere. A fee, if any, is paid online: this portal takes it no other way.',
    formula:
      'Those that meet all of this ÷ those issued or refused in the period, by the date of the last outcome. Withdrawn and lapsed ones are counted apart. A dossier meets it when all its decided steps do.',
  },
  'processing-working-days-median': {
    name: 'Processing time: half were done in',
    definition:
      'Working time from the start of the legal clock to the result. For a dossier: from its first step to its last result. What is filed at 15:00 or later counts from the next working day.',
    formula:
      'Median by nearest rank: in order from fast to slow, the first value such that at least half took no longer. Only what got its result in the period and was not refused.',
  },
  'processing-working-days-p90': {
    name: 'Processing time: nine of ten were done in',
    definition:
      'The same working time, seen by those who waited long: only one in ten took longer than this.',
    formula:
      '90th percentile by nearest rank: the first value such that at least 90% took no longer. The same cases as the median.',
  },
  'on-time-first-promise': {
    name: 'On time by the first promise',
    definition:
      'The result came before the time promised at filing, even if the promise moved later.',
    formula:
      'Those on time ÷ (those issued or refused in the period + those still open although the promised time has passed). Open and not yet due is not counted. A step that still waits for an earlier one is late too: the promise was made to the citizen.',
  },
  'on-time': {
    name: 'On time by the current promise',
    definition: 'The result came before the promise now in force, which may have been moved.',
    formula: 'As on time by the first promise, against the current one.',
  },
  'reuse-share': {
    name: 'Data reused',
    definition:
      'Of the values declared, how many came from a register and were confirmed unchanged. For a step: of the values that this procedure’s form carries, so a value used by three procedures counts in each.',
    formula:
      'Register values confirmed unchanged ÷ (typed values + register values), in declarations filed in the period. Derived and preset values are in neither part.',
  },
  'wait-office-median': {
    name: 'The office that has it',
    definition: 'Working time a dossier lay with the office that handles it, until the result.',
    formula: 'Median (nearest rank) of the sum of all stays that waited for the office.',
  },
  'wait-citizen-median': {
    name: 'The citizen',
    definition:
      'Working time spent waiting for the citizen’s answer or supplement, until the result.',
    formula: 'Median (nearest rank) of the sum of all stays that waited for the citizen.',
  },
  'wait-third-party-median': {
    name: 'A third party',
    definition:
      'Working time spent waiting for somebody else, such as a householder’s consent, until the result.',
    formula: 'Median (nearest rank) of the sum of all stays that waited for a third party.',
  },
  'wait-other-agency-median': {
    name: 'Another agency',
    definition:
      'Working time a step waited for the one before it at another agency, until the result.',
    formula: 'Median (nearest rank) of the sum of all stays that waited for another agency.',
  },
  received: {
    name: 'Filed',
    definition: 'Filed in the period. Every step counts as filed with its dossier.',
    formula: 'Number filed in the period.',
  },
  open: {
    name: 'Open',
    definition: 'Filed, and not finished at the end of the period.',
    formula: 'Number filed up to the end of the period, less those finished.',
  },
  closed: {
    name: 'Finished',
    definition: 'Finished in the period, in any of the four ways below.',
    formula: 'Issued + refused + withdrawn + lapsed.',
  },
  issued: {
    name: '– issued',
    definition: 'The result exists. A dossier: every decided step has its result.',
    formula: 'Number issued in the period.',
  },
  refused: {
    name: '– refused',
    definition: 'Refused. A dossier: at least one step was refused.',
    formula: 'Number refused in the period.',
  },
  withdrawn: {
    name: '– withdrawn',
    definition: 'Taken back by the citizen. A dossier: withdrawn with nothing issued or refused.',
    formula: 'Number withdrawn in the period; part of no share.',
  },
  lapsed: {
    name: '– lapsed',
    definition: 'An earlier step failed, so this one could not be done.',
    formula: 'Number lapsed in the period; part of no share.',
  },
  'phone-calls': {
    name: 'Calls recorded',
    definition: 'Telephone calls between an agency and the citizen, of cases with an outcome.',
    formula: 'Number of calls of what was issued or refused in the period.',
  },
  'sent-not-accepted': {
    name: 'Sent but not accepted',
    definition:
      'Handed over to an agency whose system has not confirmed it within 2 working hours, and still has not.',
    formula:
      'Those not confirmed at the end of the period, of those handed over in the period. A dossier counts with at least one such step.',
  },
  'swallowed-duplicates': {
    name: 'Repeats swallowed',
    definition:
      'The same declaration sent again (a double click, two windows) without a new dossier.',
    formula: 'Sum of repeats of the dossiers filed in the period.',
  },
  'agencies-per-dossier': {
    name: 'Agencies per dossier',
    definition: 'How many agencies work on one declaration.',
    formula: 'Sum of the agencies of each dossier ÷ number of dossiers filed in the period.',
  },
  'declarations-per-life-event': {
    name: 'Declarations per life event',
    definition: 'How often a family declares for one need. Linked it is 1; one by one it is 3.',
    formula: 'Number of dossiers ÷ number of life events that began in the period.',
  },
} satisfies TranslationOf<typeof vi>
