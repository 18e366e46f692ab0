import { sql, type Kysely } from 'kysely'

/** What citizens asked registers about others while they declared: for a limit, and for those others to see. */
const statements = [
  `create table look_up (
    person_id text not null references person (id), draft_id text not null, bundle_id text not null,
    register text not null, subject text not null, typed integer not null check (typed in (0, 1)),
    purpose text not null check (purpose in ('declaration')), fields text not null,
    found integer not null check (found in (0, 1)), at integer not null, recorded_at integer not null,
    primary key (person_id, draft_id, register, subject)
  ) strict`,
  `create index look_up_subject on look_up (subject, at)`,
]

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
