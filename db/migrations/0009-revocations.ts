import { sql, type Kysely } from 'kysely'
import type { Schema } from '../schema.ts'

/** Results that are taken back, and what the offices undo that acted on them. */
const statements = [
  `create table revocation (
    id text primary key, dossier_id text not null references dossier (id), procedure_id text not null,
    ground text not null, reason text not null, concerned text, revoked_by text not null, at integer not null
  ) strict`,
  `create index revocation_dossier on revocation (dossier_id)`,
  `create index revocation_concerned on revocation (concerned) where concerned is not null`,

  `create table compensation (
    id text primary key, revocation_id text not null references revocation (id),
    dossier_id text not null references dossier (id), procedure_id text not null,
    had_result integer not null check (had_result in (0, 1)), asked_at integer not null, due_at integer not null,
    acknowledged_at integer, done text check (done in ('restored', 'stopped', 'reclaimed')), note text,
    done_by text, done_at integer
  ) strict`,
  `create index compensation_dossier on compensation (dossier_id, procedure_id)`,
]

export async function up(db: Kysely<Schema>) {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
