import type { TranslationOf } from '../namespaces.ts'
import type vi from '../vi/filling.ts'

/** How declarations are filled in, and where they are left. */
export default {
  title: 'How long filling in takes, and where people stop',
  lead: 'Which page of the declaration makes people stop? Here are only counts by day and page: nothing of who declared, or what.',
  back: 'Public figures',
  filter: {
    title: 'Choose a declaration',
    country: 'Whole country',
    province: 'Province or city',
    bundle: 'Declaration',
    who: 'Typed by',
    show: 'Show',
  },
  who: { all: 'Everybody', citizen: 'Citizens', official: 'Officials at a counter' },
  says: {
    begun_one: '{{count}} declaration has ended',
    begun_other: '{{count}} declarations have ended',
    sent: '{{begun}}: {{sent}} were sent, {{left}} were left.',
    median: 'Half of those sent were filled in within {{time}}.',
    notTimed:
      'The time is not known yet: it takes at least 3 that a person typed. The demo people answer in no time, so they do not count.',
    most: 'Most often left on the page “{{page}}”: {{share}} of those who came there.',
  },
  unit: 'Unit: one filling (a declaration that was opened, then sent or left). By the day on which it ended.',
  funnel: {
    title: 'Page by page',
    page: 'Page',
    reached: 'Came here',
    left: 'Left here',
    median: 'Half took at most',
    leftText: '{{left}} ({{share}})',
    tooFew: 'fewer than 3',
    notTimed: 'not known yet',
    papers: 'Papers to hand in',
    check: 'Check and send',
  },
  rows: {
    ended: 'Ended on',
    ending: 'Outcome',
    sent: 'Sent',
    left: 'Left',
    lastPage: 'Last page reached',
    pages: 'Pages reached',
    minutes: 'Filled in within (class)',
    hidden: 'not known or hidden',
    who: { online: 'Citizens', counter: 'Officials at a counter' },
  },
  parts: {
    title: 'Part by part',
    text: 'By the place that would get the declaration. Parts with under 3 declarations are hidden; if there is a single such part, so is the next smallest, so that nobody can subtract.',
    province: 'Province or city',
    bundle: 'Declaration',
    channel: 'Typed by',
    unknown: 'Place not known (left before it was chosen)',
    hidden: 'hidden',
  },
  figures: 'Figure by figure, with definition, query and rows',
  empty: {
    title: 'No filling has ended yet',
    text: 'A declaration is counted when it is sent, when its owner deletes it, or when the time it is kept runs out unsent.',
    few: 'Only 1 or 2 have ended: nothing is shown, because it would point at single families.',
    link: 'Show all days',
  },
  how: {
    title: 'How it is counted',
    reached: 'Came to a page',
    reachedText:
      'The pages the answers lead through, up to the first that is not complete. A page that a register answered counts as passed.',
    left: 'Left',
    leftText:
      'A declaration its owner deleted, or that was not sent before the time it is kept ran out, at the first page that is not complete. Share = those who left on a page ÷ those who came to it. What is still being filled in is not counted.',
    time: 'Time to fill in',
    timeText:
      'The times between two saves added up, on the portal’s clock, until it is sent. Whoever says nothing for over 30 minutes went away, and that time does not count (assumed). Only coarse classes of minutes are kept; the median is the class that at least half did not exceed.',
    kept: 'What is kept',
    keptText:
      'Sums that change in the transaction in which a filling ends, and equal a recount of the rows. A row leads back to no draft, person or dossier. Fewer than 3 are not shown.',
    query: 'Query',
    rows: 'Rows (CSV)',
    json: 'Figures (JSON)',
  },
} satisfies TranslationOf<typeof vi>
