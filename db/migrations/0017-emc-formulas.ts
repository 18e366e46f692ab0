import { sql, type Kysely } from 'kysely'

/**
 * By which formula the automatic collection counts for a province or a ministry, since which day, and who set it why. Rows
 * are only added: taking a formula back is a row too (then what breaks it is null).
 */
const statements = [
  `create table emc_setting (
    id integer primary key, owner text not null, from_on text not null, broken_by text, why text not null,
    set_by text not null, at integer not null, recorded_at integer not null
  ) strict`,
]

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
