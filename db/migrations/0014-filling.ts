import { sql, type Kysely } from 'kysely'

/** How declarations are filled in and where they are left, without who or what: days and coarse classes of minutes. */
const statements = [
  // Of an open draft: milliseconds by page. Null: not measured, or over. It goes with the draft.
  `alter table draft add column filling text`,

  // One row of a filling that ended; nothing leads back to the draft, the person or the dossier.
  `create table filling (
    id text primary key, bundle_id text not null, bundle_version integer not null,
    typed_by text not null check (typed_by in ('citizen', 'official')), ended_on text not null,
    outcome text not null check (outcome in ('sent', 'left')), left_at text, minutes integer
  ) strict, without rowid`,
  `create index filling_ended on filling (ended_on)`,
  `create table filling_page (
    filling_id text not null references filling (id), page text not null, minutes integer,
    primary key (filling_id, page)
  ) strict, without rowid`,

  // Sums of the same by day; the page is empty for the whole form.
  `create table filling_count (
    bundle_id text not null, bundle_version integer not null, typed_by text not null, page text not null,
    day text not null, reached integer not null, left_here integer not null,
    primary key (bundle_id, bundle_version, typed_by, page, day)
  ) strict, without rowid`,
  `create table filling_time (
    bundle_id text not null, bundle_version integer not null, typed_by text not null, page text not null,
    day text not null, minutes integer not null, n integer not null,
    primary key (bundle_id, bundle_version, typed_by, page, day, minutes)
  ) strict, without rowid`,
]

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
