import { sql, type Kysely } from 'kysely'

/** A run of simulated people: what it is, how far it has come, and what its open cases wait for. */
const statements = [
  // A declaration that can be worked out again from where it came is not kept: this says from where.
  `alter table declaration add column generator text`,

  `create table simulation (
    id integer primary key check (id = 1), scenario text not null, seed integer not null,
    settings text not null, progress text not null
  ) strict`,

  `create table simulation_case (
    dossier_id text primary key references dossier (id), family integer not null, coming text not null
  ) strict, without rowid`,
]

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
