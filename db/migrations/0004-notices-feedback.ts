import { sql, type Kysely } from 'kysely'

/** What leaves the portal for people's phones, and what people say about it: ratings, complaints and their answers. */
const statements = [
  `alter table notice add column payload text`,
  `create index notice_unread on notice (person_id) where read_at is null`,

  `create table phone_message (
    id text primary key references notice (id), person_id text not null references person (id),
    dossier_id text not null references dossier (id), text text not null, phone text,
    segments integer not null check (segments >= 0), vneid integer not null check (vneid in (0, 1)),
    sent_at integer not null
  ) strict`,
  `create index phone_message_sent on phone_message (sent_at)`,

  `create table rating (
    id text primary key, dossier_id text not null unique references dossier (id),
    person_id text not null references person (id), bundle_id text not null,
    score integer not null check (score between 1 and 5), words text, at integer not null,
    changed_at integer, recorded_at integer not null
  ) strict`,
  `create index rating_at on rating (at)`,

  `create table feedback (
    id text primary key, dossier_id text not null references dossier (id), bundle_id text not null,
    procedure_id text, office_id text not null references office (id),
    person_id text not null references person (id),
    kind text not null check (kind in ('complaint', 'suggestion', 'question')), words text not null,
    state text not null check (state in ('open', 'moreAsked', 'answered', 'refused')),
    sent_at integer not null, refuse_by integer not null, ask_by integer not null, answer_by integer not null,
    settled_at integer, recorded_at integer not null
  ) strict`,
  `create index feedback_dossier on feedback (dossier_id, sent_at)`,
  `create index feedback_office on feedback (office_id, answer_by)`,

  `create table feedback_turn (
    id text primary key, feedback_id text not null references feedback (id),
    kind text not null check (kind in ('refused', 'moreAsked', 'more', 'answered')),
    by_kind text not null check (by_kind in ('citizen', 'official')), by_id text not null, by_name text not null,
    words text not null, at integer not null, due_at integer, recorded_at integer not null
  ) strict`,
  `create index feedback_turn_feedback on feedback_turn (feedback_id, at)`,

  // Who looked at whose data stays written, whoever asks.
  ...['update', 'delete'].map(
    (change) => `create trigger read_log_no_${change} before ${change} on read_log
      begin select raise(abort, 'the log of reads is only added to'); end`,
  ),
]

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
