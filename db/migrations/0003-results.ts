import { sql, type Kysely } from 'kysely'
import type { Schema } from '../schema.ts'

/** Results people can keep: signed by their agency, found by a code that nobody can guess. */
const statements = [
  `alter table result add column jws text`,
  `alter table result add column signed_at integer`,
  `alter table result add column proof_code text`,
  `create unique index result_proof on result (proof_code)`,
]

export async function up(db: Kysely<Schema>) {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
