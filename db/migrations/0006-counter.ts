import { sql, type Kysely } from 'kysely'

/** Counter service: drafts that an official types for somebody who came, and what officials looked up for them. */
const statements = [
  // The office at whose counter a draft was begun and who began it; null for a citizen's own.
  `alter table draft add column typed_at_office text references office (id)`,
  `alter table draft add column typed_by_account text references account (id)`,
  `create index draft_counter on draft (typed_at_office, saved_at) where dossier_id is null`,

  `create table counter_read (
    id integer primary key, account_id text not null, office_id text not null, draft_id text,
    register text not null, subject text not null, fields text not null,
    at integer not null, recorded_at integer not null
  ) strict`,
  `create index counter_read_subject on counter_read (subject, at)`,
  `create unique index counter_read_once on counter_read (account_id, draft_id, register, subject)
    where draft_id is not null`,

  `create index person_folded_name on person (folded_name)`,
  `create index result_number on result (number)`,
]

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
