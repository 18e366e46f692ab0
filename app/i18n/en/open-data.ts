import type { TranslationOf } from '../namespaces.ts'
import type vi from '../vi/open-data.ts'

export default {
  title: 'Open data',
  lead: 'Every number of this portal can be computed again from the files below. None of them holds a name, an identity number, a dossier code or a word anybody wrote.',
  back: 'All measures',
  licence: {
    title: 'How it may be used',
    text: 'Creative Commons Attribution 4.0 (CC BY 4.0): use, change and share it for any purpose; just say “Một Lần, simulated data”. It is simulated: nobody in it exists, and no number says anything about a real agency.',
    link: 'Read the licence',
  },
  api: {
    title: 'Programming interface (API)',
    text: 'Programs can read the figures at /api/v1 without registering: JSON, for many questions also CSV. Every path, parameter and answer is described in OpenAPI 3.1.',
    document: 'OpenAPI document (JSON)',
    example: 'For example: every figure of steps (JSON)',
  },
  privacy: {
    title: 'Privacy',
    text: 'Every dossier and every person has a pseudonym that stays the same and cannot be traced back. Times in the log are to the minute. Offices and provinces with under 3 dossiers read “hidden”, and so do their officials.',
  },
  limit:
    'A download holds at most {{count}} dossiers, the first of the period. For more, take shorter periods.',
  choose: {
    title: 'Download the event log',
    text: 'Leave the days empty for everything. They are the days on which dossiers were sent.',
    bundle: 'Bundle',
    all: 'All',
    ocel: 'Download OCEL 2.0 (JSON)',
    csv: 'Download the flat table (CSV)',
  },
  busy: 'Several people are downloading just now. Please try again in half a minute.\n',
  sets: {
    title: 'The data sets',
    download: 'Download',
    columns: 'Dictionary of the columns ({{count}})',
    column: 'Column',
    meaning: 'Meaning',
    rows: {
      name: 'The rows that make the figures',
      about:
        'Each row is a dossier, a step or a life event with everything the figures use. CSV as in RFC 4180, UTF-8; an empty cell means not known yet or not counted.',
    },
    figures: {
      name: 'The figures',
      about: 'Each row is a figure with its unit, numerator and denominator.',
    },
    fillings: {
      name: 'The declarations that were opened',
      about:
        'Each row is a declaration that was sent or left: which page it reached and how long it took (as a class), without who or what. A row leads to no draft and no dossier. With under 3 there are none.',
    },
    events: {
      name: 'The event log as a flat table',
      about:
        'Each row is an event of a dossier, in the order in which it happened. Ready for a spreadsheet or a process-mining tool.',
    },
    ocel: {
      name: 'The event log as OCEL 2.0',
      about:
        'The same log in the open standard OCEL 2.0 (ocel-standard.org): each event is tied to every object it touches, so that the three procedures of a dossier stay together. All values are text, as the JSON schema of the standard asks.',
    },
  },
  unit: { 'life-event': 'Life events', dossier: 'Dossiers', step: 'Steps' },
  columns: {
    figures: {
      id: 'Name of the figure, which is also its address under /measures/.',
      unit: 'What is counted.',
      label: 'measured, input, fitted or predicted by a simulation.',
      value: 'The value: a share between 0 and 1, working days, a count or an average.',
      format: 'How to read the value: share, workingDays, count, average …',
      numerator: 'Numerator.',
      denominator: 'Denominator; empty for a plain count.',
    },
    events: {
      event_id: 'Pseudonym of the dossier and running number of the event.',
      time: 'Moment on the portal’s clock, to the minute, Viet Nam time.',
      type: 'Kind of event, for example SUBMIT, RECEIVE, SIGN.',
      dossier:
        'Pseudonym of the dossier; its first eight letters are the pseudonym in the rows of the figures.',
      bundle: 'The bundle.',
      bundle_version: 'Version of the bundle.',
      rule_set: 'Rule set in force when it was filed.',
      channel: 'How it was filed: online, counter, post.',
      typed_by: 'Who typed the declaration: citizen, official.',
      province: 'Province or city; hidden under 3 dossiers.',
      procedure: 'Procedure of the step; empty for an event of the whole dossier.',
      agency: 'The agency of the step.',
      office: 'The office of the step; hidden under 3 dossiers.',
      actor_kind: 'Who acted: citizen, official, operator, system.',
      actor: 'Pseudonym of whoever acted.',
      contact_kind: 'Contact on record: counter, phone, paperAsked, paperResult.',
      state_after: 'State the step came into; empty when it stayed.',
      waits_for: 'Who is waited for since.',
    },
    ocel: {
      'life-event': 'The need of one family. Attribute: kind.',
      dossier:
        'A dossier. Attributes: bundle, bundle_version, rule_set, channel, typed_by, province, state (changes over time).',
      step: 'One procedure of a dossier. Attributes: procedure, agency, result_delivery, state and waits_for (change over time).',
      office: 'An office with 3 dossiers or more. Attributes: agency, province.',
      official: 'An official, by pseudonym. Attribute: agency.',
      applicant: 'The declarant or a relative who was asked, by pseudonym. No attribute.',
      result:
        'A result. Attributes: procedure, round, state: valid, superseded, revoked (changes over time).',
    },
  },
} satisfies TranslationOf<typeof vi>
