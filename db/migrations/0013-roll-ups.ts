import { sql, type Kysely } from 'kysely'

/** Figures that are kept up to date with every event, what they are made of, and what operators aim at. */
const terms = [
  ...['received', 'declarations', 'typed', 'reused', 'formValues', 'typedByOfficials', 'repeats'],
  ...['agencies', 'filedOnline', 'filedByCitizen', 'filedWithResult', 'reusedAny'],
  ...['populationUsed', 'owes', 'paidOnline', 'decided', 'issued', 'refused', 'withdrawn'],
  ...['lapsed', 'online', 'keptFirst', 'kept', 'supplementedOnce', 'supplementedAgain'],
  ...['phoneCalls', 'contacts', 'contacted', 'visits', 'steps', 'eResults', 'digitised'],
  ...['disliked', 'timed', 'minutes', 'inOneDay', 'inThreeDays', 'open', 'overdueFirst'],
  ...[
    'overdue',
    'notAcceptedNow',
    'moves',
    'moved',
    'revocations',
    'revoked',
    'repairsOpen',
    'corrections',
    'corrected',
    'silences',
  ],
  ...['silent', 'missingNumbers', 'missing', 'ratings', 'stars', 'satisfied', 'answered'],
  ...['answeredInTime', 'handedOver', 'accepted', 'notAccepted', 'acceptedLate'],
  'acceptanceDue',
]

const dimensions = ['province', 'bundle', 'procedure', 'agency', 'rule_set', 'channel']
const columns = dimensions.map((name) => `${name} text not null`).join(', ')

const statements = [
  // `span` is a day or a month; what is dated by a day and changed later is taken back under the later `known_in`.
  // By month also for the whole country, where the province is empty.
  `create table roll_up (
    unit text not null check (unit in ('life-event', 'dossier', 'step')),
    grain text not null check (grain in ('day', 'month', 'country')),
    span text not null, known_in text not null, ${columns},
    ${terms.map((term) => `"${term}" integer not null default 0`).join(', ')},
    primary key (unit, grain, span, known_in, ${dimensions.join(', ')})
  ) strict, without rowid`,
  `create index roll_up_known_later on roll_up (unit, grain, known_in) where known_in <> span`,
  `create index roll_up_province on roll_up (unit, grain, province, span)`,

  // The single values behind medians, as JSON: value → how often.
  `create table roll_up_tally (
    unit text not null, grain text not null, span text not null, what text not null, ${columns},
    tally text not null,
    primary key (unit, grain, what, span, ${dimensions.join(', ')})
  ) strict, without rowid`,
  `create index roll_up_tally_province on roll_up_tally (unit, grain, what, province, span)`,

  // What will be so at a moment to come, of dossiers still under way.
  `create table roll_up_due (
    dossier_id text not null references dossier (id), due_at integer not null, day text not null,
    unit text not null, ${columns}, term text not null, n integer not null
  ) strict`,
  `create index roll_up_due_dossier on roll_up_due (dossier_id)`,
  `create index roll_up_due_at on roll_up_due (due_at)`,

  // What each dossier has added, so that an event adds only the difference.
  `create table measured_case (
    dossier_id text primary key references dossier (id), added text not null
  ) strict`,

  `create table form_count (
    dossier_id text not null references dossier (id), procedure_id text not null,
    typed_count integer not null, reused_count integer not null,
    primary key (dossier_id, procedure_id)
  ) strict, without rowid`,

  `create index deadline_dossier on deadline (dossier_id)`,
  `create index command_dossier on command (dossier_id)`,
  `create index dossier_life_event on dossier (life_event_id)`,

  // Dossiers of the time before there were roll-ups; counted at the next start.
  `create table uncounted (dossier_id text primary key references dossier (id)) strict, without rowid`,
  `insert into uncounted select id from dossier`,

  `create table target (
    id text primary key, figure text not null, unit text not null, province text not null, block text not null,
    agency text not null, until_on text not null, least real not null, set_by text not null, at integer not null
  ) strict`,
]

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
