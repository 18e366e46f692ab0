import { sql, type Kysely } from 'kysely'

const ofForm = `bundle_id text not null, bundle_version integer not null, typed_by text not null,
  province_code text not null, rule_set_id text not null, page text not null, day text not null`
const formKey = 'bundle_id, bundle_version, typed_by, province_code, rule_set_id, page, day'
const before = `bundle_id, bundle_version, typed_by, '', '', page, day`

/**
 * Where a declaration was to be handled and under which law, once that was known when its filling ended; empty for what
 * was not known, and for everything counted until now. The sums get both into their keys.
 */
const statements = [
  `alter table filling add column province_code text not null default ''`,
  `alter table filling add column rule_set_id text not null default ''`,

  `create table filling_count_by_place (
    ${ofForm}, reached integer not null, left_here integer not null, primary key (${formKey})
  ) strict, without rowid`,
  `insert into filling_count_by_place select ${before}, reached, left_here from filling_count`,
  `drop table filling_count`,
  `alter table filling_count_by_place rename to filling_count`,

  `create table filling_time_by_place (
    ${ofForm}, minutes integer not null, n integer not null, primary key (${formKey}, minutes)
  ) strict, without rowid`,
  `insert into filling_time_by_place select ${before}, minutes, n from filling_time`,
  `drop table filling_time`,
  `alter table filling_time_by_place rename to filling_time`,
]

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
