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
      'Working time from the start of the legal clock to the result. For a dossier: from its first step to its last result. Less the time in which no office had it in hand because the citizen or somebody else outside was waited for. What is filed at 15:00 or later counts from the next working day.',
    formula:
      'Median by nearest rank: in order from fast to slow, the first value such that at least half took no longer. Only what got its result in the period and was not refused. It ends with the first issue: a later correction does not change it.',
  },
  'processing-working-days-p90': {
    name: 'Processing time: nine of ten were done in',
    definition:
      'The same working time, seen by those who waited long: only one in ten took longer than this.',
    formula:
      '90th percentile by nearest rank: the first value such that at least 90% took no longer. The same cases as the median.',
  },
  'gross-working-days-median': {
    name: 'With the waiting: half were done in',
    definition:
      'The same stretch without taking off any waiting: from the start of the legal clock to the first result.',
    formula: 'Median by nearest rank, of the same cases as the processing time.',
  },
  'gross-working-days-p90': {
    name: 'With the waiting: nine of ten were done in',
    definition: 'The same stretch without taking off any waiting, seen by those who waited long.',
    formula: '90th percentile by nearest rank, of the same cases as the processing time.',
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
    definition:
      'The result came before the promise now in force, which may have been moved. An apology that came too late does not save the date it replaced; a second request to complete something counts as overdue.',
    formula:
      'As on time by the first promise, against the current one. What waits for the citizen or somebody else outside is not overdue meanwhile. What was refused because nothing was completed is judged by when the office asked.',
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
  supplemented: {
    name: 'Asked to complete something',
    definition:
      'The citizen was asked at least once to complete or mend something. A dossier: in at least one step.',
    formula: 'Those asked ÷ those issued or refused in the period.',
  },
  'supplemented-again': {
    name: 'Asked twice or more',
    definition:
      'The same step was asked to be completed twice or more. The rule allows one request, so the second counts as overdue (Decision 766/QĐ-TTg).',
    formula: 'Those asked twice or more ÷ those issued or refused in the period.',
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
  'promise-moves': {
    name: 'Promises moved',
    definition:
      'The promised date of a step became another one, for whatever reason. One reason may move several steps.',
    formula: 'Number of moves in the period, and in how many cases.',
  },
  corrections: {
    name: 'Corrections asked for',
    definition:
      'An error was found in an issued result, by the citizen or another agency. The processing time still ends with the first issue.',
    formula: 'Number of requests in the period, and in how many cases.',
  },
  revocations: {
    name: 'Results revoked',
    definition:
      'Issued results that the leader of the office took back because of a mistake or fraud. The processing time still ends with the first issue.',
    formula: 'Number of revocations in the period, and in how many cases.',
  },
  'repairs-open': {
    name: 'Revoked and not all undone',
    definition: 'A result is revoked and some office has not undone its part yet.',
    formula: 'Number of cases with at least one such office at the end of the period.',
  },
  'time-to-repair-median': {
    name: 'Time to repair (median)',
    definition:
      'From the revocation until the last office has undone its part, in office hours. Not counted where no office had to undo anything.',
    formula: 'Median of the working days, of the dossiers repaired in the period.',
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
  'accepted-late': {
    name: 'Accepted after more than 2 working hours',
    definition:
      'Handed over to an agency whose system confirmed it only after 2 working hours, or has not yet.',
    formula:
      'Those accepted late or not at all ÷ those handed over in the period that were confirmed or are past the 2 hours.',
  },
  'not-accepted-now': {
    name: 'Waiting to be accepted',
    definition:
      'Handed over and not confirmed by the agency’s system at the end of the period, within the 2 hours or after them.',
    formula: 'Number waiting at the end of the period.',
  },
  'not-accepted-longest': {
    name: 'Longest wait to be accepted',
    definition:
      'How long the one that waits longest has waited, in working hours since it was handed over.',
    formula:
      'The largest number of working hours from the hand-over to the end of the period, of those waiting to be accepted.',
  },
  'alarms-agency-silent': {
    name: 'Alarms: an agency does not answer',
    definition:
      'No answer from a receiving system for 2 working hours: both sides and the citizen are told.',
    formula: 'Number of alarms in the period, and in how many cases.',
  },
  'alarms-number-missing': {
    name: 'Alarms: no personal number yet',
    definition:
      'The register cannot give the number at once: registration goes on, and the number follows.',
    formula: 'Number of alarms in the period, and in how many cases.',
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
  'emc-collection': {
    name: 'Online by automatic collection',
    definition:
      'After the state’s EMC system: filed online with an electronic result, whoever typed it and whether or not somebody had to come. The real formula is not published, so this is assumed; operators can set another formula for a province or a ministry from a day on.',
    formula:
      'Those that the formula of the place counts (filed online with an electronic result where nobody set another) ÷ issued or refused in the period. It stands beside the strict figure and can be compared row by row.',
  },
  'filed-online': {
    name: 'Filed online',
    definition: 'Filed over the network, also when an official typed it.',
    formula: 'Filed online ÷ filed in the period.',
  },
  'filed-by-citizen': {
    name: 'Filed online by citizens themselves',
    definition: 'Filed over the network and typed by the citizen.',
    formula: 'Filed by citizens themselves ÷ filed in the period.',
  },
  'filed-with-e-result': {
    name: 'Filed online with an electronic result',
    definition:
      'Indicator 3.3 of Decision 766/QĐ-TTg. Its weakness: what an official typed counts too.',
    formula: 'Filed online and with an electronic result by now ÷ filed in the period.',
  },
  'paid-online': {
    name: 'Paid online',
    definition:
      'Of those that owe a fee, how many have paid all of it online. What is free is not in the denominator.',
    formula:
      'Wholly paid online ÷ filed in the period and owing a fee (indicator 3.6, Decision 766).',
  },
  'e-results': {
    name: 'Electronic results',
    definition: 'Results that are signed and in the citizen’s store.',
    formula: 'With an electronic result ÷ issued in the period (indicator 4.1, Decision 766).',
  },
  digitised: {
    name: 'Digitised records and results',
    definition: 'No paper had to be handed in, and the result is electronic.',
    formula: 'Such cases ÷ issued or refused in the period (indicator 4.2, Decision 766).',
  },
  'reuse-official': {
    name: 'Data reused (the official way)',
    definition:
      'Indicator 4.3 of Decision 766: one reused value makes the whole dossier count. Therefore the share by values stands beside it.',
    formula: 'With at least one value from a register ÷ filed in the period.',
  },
  'population-data-used': {
    name: 'Population data used',
    definition:
      'The applicant signed in with VNeID, or a value came from a register (indicator 4.5, Decision 766).',
    formula: 'Such cases ÷ filed in the period.',
  },
  'processing-working-days-mean': {
    name: 'Processing time on average',
    definition:
      'Average office hours, counted like the median. A few very long cases pull it up, so read it with the median.',
    formula: 'Sum of office hours ÷ issued in the period.',
  },
  'done-in-one-day': {
    name: 'Done within one working day',
    definition: 'No more than eight office hours.',
    formula: 'Done within 480 office minutes ÷ issued in the period.',
  },
  'done-in-three-days': {
    name: 'Done within three working days',
    definition: 'No more than twenty-four office hours.',
    formula: 'Done within 1,440 office minutes ÷ issued in the period.',
  },
  'acceptance-median': {
    name: 'From hand-over to acceptance: half within',
    definition:
      'Office hours from the hand-over until the receiving system confirms. Of a dossier: the longest.',
    formula: 'Median by nearest rank, of what ended in the period.',
  },
  accepted: {
    name: 'Synchronised',
    definition: 'The receiving system has confirmed (indicator 1.4, Decision 766).',
    formula: 'Confirmed ÷ handed over in the period.',
  },
  'contacts-per-case': {
    name: 'Contacts',
    definition:
      'How often people had to come to a counter or call (Circular 01/2018/TT-VPCP, article 13).',
    formula: 'Contacts ÷ issued or refused in the period.',
  },
  'agencies-contacted': {
    name: 'Agencies contacted',
    definition: 'How many different agencies people had to visit or call.',
    formula: 'Agencies ÷ issued or refused in the period.',
  },
  'visits-per-case': {
    name: 'Ways to a counter',
    definition: 'To file, because somebody asked them to come, or to fetch a result.',
    formula: 'Ways ÷ issued or refused in the period.',
  },
  ratings: {
    name: 'Ratings',
    definition: 'Applicants rate a dossier once it is done.',
    formula: 'Ratings given in the period.',
  },
  satisfied: {
    name: 'Satisfied (rated by people)',
    definition: 'Four or five stars. Only of those who rated, and it is always said how many.',
    formula: 'Ratings of four or five stars ÷ ratings given in the period.',
  },
  'rating-average': {
    name: 'Average rating',
    definition: 'One to five stars.',
    formula: 'Sum of stars ÷ ratings given in the period.',
  },
  'satisfaction-official': {
    name: 'Satisfaction (the official formula: whoever did not complain counts as satisfied)',
    definition:
      'Indicator 5.4 of Decision 766: 100 % less what is overdue and what was complained about or disliked. This is no survey; therefore what people said stands beside it.',
    formula:
      '(On time − complained about or rated one or two stars) ÷ (issued or refused + overdue).',
  },
  'feedback-in-time': {
    name: 'Complaints answered in time',
    definition:
      'Complaints, suggestions and questions sent in the period that were answered, or whose limit has passed.',
    formula: 'Answered in time ÷ answered or past their limit (indicators 5.1–5.3, Decision 766).',
  },
  'typed-by-officials': {
    name: 'Values typed by officials',
    definition: 'Values an official had to type for the citizen.',
    formula: 'Values ÷ filed in the period.',
  },
  'typed-values': {
    name: 'Values to type',
    definition: 'Values nobody knew, so that they had to be typed.',
    formula: 'Typed values ÷ filed in the period.',
  },
  'values-saved': {
    name: 'Values not typed again',
    definition:
      'Against filing one by one, where every value of every form is typed. This is a model.',
    formula: '(Values on the forms − typed values) ÷ filed in the period.',
  },
  'visits-saved': {
    name: 'Ways saved',
    definition:
      'Against filing one by one, with two ways for each procedure (assumed). This is a model.',
    formula: '(2 × procedures − ways gone) ÷ issued or refused in the period.',
  },
  'money-saved': {
    name: 'Money saved',
    definition:
      'Ways saved × 150,000 đồng (assumed, between 60,000 and 300,000 đồng). This is a model.',
    formula: 'Đồng ÷ issued or refused in the period.',
  },
  fillings: {
    name: 'Declarations opened that have ended',
    definition:
      'A declaration that was opened and then sent, deleted by its owner, or not sent before the time it is kept ran out. What is still being filled in is not counted. Nothing says who declared, or what.',
    formula:
      'Counted by the day it ended. The province is that of the office that would get it, once the declaration says so; typed by citizens is the channel online, typed by officials the counter.',
  },
  'filling-left': {
    name: 'Declarations left unsent',
    definition:
      'Deleted by the owner, or not sent before the time it is kept ran out; it counts at the first page that is not complete.',
    formula: 'Declarations left ÷ declarations opened that ended in the period.',
  },
  'filling-minutes-median': {
    name: 'Time to fill in: half took at most',
    definition:
      'From opening to sending on the portal’s clock, the times between two saves added up. Whoever says nothing for over 30 minutes went away, and that time does not count (assumed).',
    formula:
      'Median by nearest rank of classes of minutes (1, 2, 3, 5, 7, 10, 15, 20, 30, 45, 60, 90, 120, longer), only of those that were sent and that a person typed.',
  },
  'filling-minutes-p90': {
    name: 'Time to fill in: nine of ten took at most',
    definition: 'The same time, seen by those who took long: only one in ten took longer.',
    formula: '90th percentile by nearest rank, of the same declarations as the median.',
  },
} satisfies TranslationOf<typeof vi>
