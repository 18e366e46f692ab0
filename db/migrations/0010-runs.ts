import { sql, type Kysely } from 'kysely'

/** How far the story of a run has been told on this database: a copy of the file is a copy of the place, too. */
const statement = `create table run_place (
  id integer primary key check (id = 1),
  begun integer not null, place text not null
) strict`

export async function up(db: Kysely<unknown>) {
  await sql.raw(statement).execute(db)
}
