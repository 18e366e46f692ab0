import type { TranslationOf } from '../namespaces.ts'
import type vi from '../vi/collection.ts'

/** The strict count against the automatic collection, by the formula of each province and ministry. */
export default {
  title: 'Two ways of counting “online from end to end”, by province and ministry',
  lead: 'The system of each province and each ministry sends its own numbers to the collection (as EMC does). As formulas may differ, this page says who uses which, since when, and what another one would give.',
  back: 'Manager’s page',
  unit: 'Unit: steps. Steps at communes belong to their province; steps at the police and at social insurance to a ministry. Each step goes by the formula in force on the day it ended.',
  filter: 'Choose a period, and a formula to try',
  ministry: {
    'public-security': 'Ministry of Public Security',
    'social-security': 'Viet Nam Social Security',
  },
  try: {
    title: 'Try another formula',
    text: 'Tick what keeps a step from being counted. This only shows; it changes nothing.',
    show: 'Show',
  },
  table: {
    title: 'Who uses which formula',
    owner: 'Province or ministry',
    formula: 'Formula',
    decided: 'Steps decided',
    strict: 'Strict count',
    collected: 'As EMC does',
    tried: 'Formula to try',
    assumed: 'Assumed (nobody set one)',
    since: 'Since {{day}}',
    hidden: 'hidden',
    share: '{{share}} ({{n}})',
    none: 'No step was decided in this period.',
    few: 'Numbers of under 3 steps are hidden; if there is a single such place, so is the next smallest.',
  },
  formula: {
    breaks: 'Not counted when: {{marks}}',
    forgives: 'Forgiven: {{marks}}',
    nothing: 'nothing is forgiven',
    assumedText:
      'The real formula of the EMC system is not published. Where nobody set one, this is assumed: {{marks}}.',
  },
  says: {
    all: 'Whole country: strict count {{strict}}, as EMC does {{collected}}, formula to try {{tried}}.',
    most: 'The widest gap is at {{owner}}: strict count {{strict}}, as EMC does {{collected}}.',
  },
  history: {
    title: 'Formulas that were set',
    none: 'Nobody has set a formula: the assumed one counts everywhere.',
    owner: 'Whose',
    from: 'In force from',
    formula: 'Formula',
    why: 'Why',
    set: 'Set at',
    by: 'Set by',
    operator: 'An operator',
    back: 'The assumed formula again',
  },
  download: {
    json: 'This table (JSON)',
    csv: 'This table (CSV)',
    rows: 'Reconciled row by row',
  },
  set: {
    link: 'Set a formula (operators)',
    title: 'Formulas of the collection',
    lead: 'One formula for each province and each ministry: what keeps a step from counting as online from end to end. Every number, table and file follows at once; no row is ever deleted.',
    form: 'Set a formula',
    owner: 'Whose',
    choose: 'Choose a place',
    provinces: 'Provinces and cities',
    ministries: 'Ministries',
    breaks: 'A step is not counted when',
    from: 'In force from',
    fromHint:
      'For steps that end on this day or later. With a day gone by, numbers of time gone by change.',
    why: 'Why',
    whyHint: 'Everybody can read this, so name nobody.',
    save: 'Save the formula',
    assume: 'Back to the assumed formula',
    done: 'Saved. The numbers follow this formula now.',
    view: 'See both counts',
    error: {
      owner: 'Choose a province or a ministry.',
      fromOn: 'Enter a day that is in the calendar.',
      brokenBy: 'Tick at least one thing. With nothing ticked every step would count.',
      why: 'Say why, in at most 300 characters.',
    },
  },
} satisfies TranslationOf<typeof vi>
