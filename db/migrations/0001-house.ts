import { sql, type Kysely } from 'kysely'
import { faultKinds } from '#machines/faults.ts'
import { paperTypes } from '#machines/papers.ts'
import { stepStates } from '#machines/step.states.ts'
import { paymentTables } from './0001-house.payments.ts'

const types = paperTypes.map((type) => `'${type}'`).join(', ')
const faults = faultKinds.map((kind) => `'${kind}'`).join(', ')
const states = stepStates.map((state) => `'${state}'`).join(', ')

/** Every table of the house. Statement by statement: the driver takes one at a time. */
const statements = [
  `create table portal_clock (
    id integer primary key check (id = 1), portal_at integer not null, recorded_at integer not null
  ) strict`,

  `create table place (
    code text primary key, level text not null check (level in ('province', 'commune')),
    parent_code text references place (code), name text not null, folded_name text not null
  ) strict`,
  // Folded words of communes: the own name, the district and province around it, and the kinds of all three.
  `create virtual table place_word using fts5 (
    code unindexed, own, around, kinds, prefix = '1 2 3', tokenize = 'ascii'
  )`,

  `create table office (
    id text primary key, agency text not null, name_vi text not null, name_en text not null,
    province_code text not null references place (code), commune_code text not null references place (code),
    unit_code text not null
  ) strict`,

  `create table office_area (
    office_id text not null references office (id), agency text not null,
    commune_code text not null references place (code), primary key (agency, commune_code)
  ) strict`,

  `create table account (
    id text primary key, office_id text not null references office (id), full_name text not null,
    title_vi text not null, title_en text not null, roles text not null
  ) strict`,

  `create table person (
    id text primary key, personal_number text not null unique
      check (length(personal_number) = 12 and substr(personal_number, 1, 3) between '901' and '963'),
    full_name text not null, folded_name text not null, born_on text not null, sex text not null,
    ethnicity text not null, nationality text not null, native_place text not null,
    commune_code text not null references place (code), street text not null,
    residence_type text not null default 'permanent' check (residence_type in ('permanent', 'temporary', 'current')),
    household_id text not null, household_role text not null, phone text, email text,
    identity_level integer not null check (identity_level in (0, 1, 2)),
    in_cast integer not null check (in_cast in (0, 1)), about_vi text, about_en text
  ) strict`,
  `create index person_household on person (household_id)`,

  `create table marriage (
    id text primary key, spouse_a text not null references person (personal_number),
    spouse_b text not null references person (personal_number), certificate_number text not null,
    registered_on text not null, registered_at_place text not null
  ) strict`,

  `create table birth_notice (
    certificate_code text primary key, issued_on text not null, mother_number text not null,
    born_at integer not null, sex text not null, intended_name text, facility text not null,
    facility_address text not null, pushed_at integer not null, signature text not null
  ) strict`,

  `create table forged_notice (
    certificate_code text primary key, found_at integer not null
  ) strict`,

  `create table facility (
    code text primary key, name text not null, commune_code text not null references place (code)
  ) strict`,

  `create table session (
    token_hash text primary key, actor_kind text not null check (actor_kind in ('citizen', 'official', 'operator')),
    actor_id text not null, created_at integer not null, seen_at integer not null, ended_at integer
  ) strict`,

  `create table life_event (
    id text primary key, kind text not null, person_id text not null references person (id), at integer not null
  ) strict`,

  `create table dossier (
    id text primary key, code text not null unique, bundle_id text not null, bundle_version integer not null,
    rule_set_id text not null, life_event_id text not null references life_event (id),
    applicant_id text not null references person (id), title text not null,
    channel text not null check (channel in ('online', 'counter', 'post')),
    typed_by text not null check (typed_by in ('citizen', 'official')),
    province_code text not null, value text not null, context text not null,
    state text not null check (state in ('open', 'closed')), revision integer not null,
    submitted_at integer not null, first_promised_at integer not null, promised_at integer not null, closed_at integer
  ) strict`,
  `create index dossier_applicant on dossier (applicant_id, submitted_at)`,

  `create table draft (
    id text primary key, owner_id text not null references person (id), bundle_id text not null,
    bundle_version integer not null, rule_set_id text not null, declaration text not null,
    unfinished text not null, submission_key text not null unique, created_at integer not null,
    saved_at integer not null, expires_at integer not null, warned_at integer, revision integer not null,
    dossier_id text references dossier (id)
  ) strict`,
  `create index draft_end on draft (expires_at) where dossier_id is null and warned_at is null`,
  `create index draft_owner on draft (owner_id, saved_at)`,

  `create table paper (
    id text primary key, draft_id text not null references draft (id) on delete cascade,
    dossier_id text references dossier (id), owner_id text not null references person (id),
    paper text not null, name text not null,
    type text not null check (type in (${types})),
    bytes integer not null check (bytes > 0), sha256 text not null, handed_in_at integer not null,
    recorded_at integer not null
  ) strict`,
  `create index paper_draft on paper (draft_id, paper)`,
  `create index paper_dossier on paper (dossier_id) where dossier_id is not null`,

  `create table command (
    key text primary key, actor_id text not null, dossier_id text not null references dossier (id),
    type text not null, repeats integer not null default 0, at integer not null, recorded_at integer not null
  ) strict`,

  `create table declaration (
    dossier_id text primary key references dossier (id), declaration text not null,
    typed_count integer not null, reused_count integer not null, derived_count integer not null,
    preset_count integer not null, pledged_at integer not null
  ) strict`,

  `create table step (
    dossier_id text not null references dossier (id), procedure_id text not null, agency text not null,
    office_id text not null references office (id), state text not null check (state in (${states})),
    round integer not null, holder_id text references account (id), held_at integer,
    entered_at integer not null, received_at integer, clock_started_at integer, due_at integer,
    first_promised_at integer not null, promised_at integer not null, acknowledged_at integer,
    issued_at integer, settled_at integer, result_delivery text not null,
    primary key (dossier_id, procedure_id)
  ) strict`,
  `create index step_queue on step (office_id, due_at) where settled_at is null`,

  `create table stay (
    id text primary key, dossier_id text not null references dossier (id), procedure_id text not null,
    round integer not null, state text not null check (state in (${states})), waits_for text not null,
    entered_at integer not null, left_at integer, working_minutes integer
  ) strict`,
  `create index stay_dossier on stay (dossier_id, procedure_id)`,

  `create table contact (
    id text primary key, dossier_id text not null references dossier (id), procedure_id text not null,
    kind text not null check (kind in ('counter', 'phone', 'paperAsked', 'paperResult')),
    note text not null, recorded_by text not null, at integer not null
  ) strict`,
  `create index contact_dossier on contact (dossier_id, procedure_id)`,

  `create table dossier_event (
    dossier_id text not null references dossier (id), revision integer not null, type text not null,
    procedure_id text, actor_kind text not null, actor_id text not null, actor_name text not null,
    office_id text, payload text not null, at integer not null, recorded_at integer not null,
    primary key (dossier_id, revision)
  ) strict`,

  `create table value_check (
    dossier_id text not null references dossier (id), procedure_id text not null, field text not null,
    checked_by text not null references account (id), at integer not null, recorded_at integer not null,
    primary key (dossier_id, procedure_id, field)
  ) strict`,

  `create table outbox (
    id text primary key, dossier_id text not null references dossier (id), procedure_id text, kind text not null,
    recipient text not null, payload text not null, created_at integer not null, due_at integer not null,
    attempts integer not null, state text not null check (state in ('pending', 'delivered', 'dead')),
    delivered_at integer, last_error text
  ) strict`,
  `create index outbox_due on outbox (due_at) where state = 'pending'`,

  `create table inbox (
    recipient text not null, outbox_id text not null, dossier_id text not null references dossier (id),
    kind text not null, payload text not null, received_at integer not null, repeats integer not null default 0,
    primary key (recipient, outbox_id)
  ) strict`,

  `create table register_answer (
    dossier_id text not null references dossier (id), procedure_id text not null, question text not null,
    register text not null, answer text not null, answered_at integer not null,
    primary key (dossier_id, procedure_id, question)
  ) strict`,

  `create table result (
    dossier_id text not null references dossier (id), procedure_id text not null, round integer not null,
    number text not null, content text not null, signed_by text not null, issued_at integer not null,
    published_at integer, primary key (dossier_id, procedure_id, round)
  ) strict`,

  `create table consent (
    id text primary key, dossier_id text not null references dossier (id), procedure_id text not null,
    personal_number text not null, state text not null check (state in ('asked', 'given', 'declined')),
    asked_at integer not null, answered_at integer, reason text
  ) strict`,
  `create index consent_person on consent (personal_number, asked_at)`,

  ...paymentTables,

  `create table notice (
    id text primary key, person_id text not null references person (id),
    dossier_id text not null references dossier (id), procedure_id text, message text not null,
    sent_at integer not null, read_at integer
  ) strict`,
  `create index notice_person on notice (person_id, sent_at)`,

  `create table deadline (
    id text primary key, dossier_id text not null references dossier (id), procedure_id text not null,
    kind text not null, due_at integer not null, done_at integer, outcome text
  ) strict`,
  `create index deadline_due on deadline (due_at) where done_at is null`,

  `create table counter (name text primary key, value integer not null) strict`,

  `create table fault (
    target text primary key, kind text not null check (kind in (${faults})), from_at integer not null, until_at integer
  ) strict`,

  `create table read_log (
    id integer primary key, dossier_id text not null references dossier (id), procedure_id text not null,
    account_id text not null, office_id text not null, purpose text not null, fields text not null,
    at integer not null, recorded_at integer not null
  ) strict`,
  `create index read_log_dossier on read_log (dossier_id, at)`,
]

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
