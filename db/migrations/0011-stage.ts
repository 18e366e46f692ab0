import { sql, type Kysely } from 'kysely'

const kinds = [
  'down',
  'slow',
  'hanging',
  'errors',
  'garbage',
  'duplicate',
  'reordered',
  'silent',
  'empty',
  'wrong',
]

/** The operator's stage: faults of more kinds, several for one place and planned ahead; scenarios people wrote. */
const statements = [
  `create table fault_planned (
    id integer primary key, target text not null,
    kind text not null check (kind in (${kinds.map((kind) => `'${kind}'`).join(', ')})),
    from_at integer not null, until_at integer, check (until_at is null or until_at >= from_at)
  ) strict`,
  `insert into fault_planned (target, kind, from_at, until_at)
    select target, kind, from_at, until_at from fault order by from_at, target`,
  `drop table fault`,
  `alter table fault_planned rename to fault`,
  `create index fault_target on fault (target, from_at)`,
  `create index outbox_undelivered on outbox (dossier_id, recipient) where state <> 'delivered'`,

  `create table scenario (
    id text primary key, content text not null, created_at integer not null, saved_at integer not null,
    recorded_at integer not null
  ) strict`,
  // The guided demo an operator is in, and the dossier it is about.
  `create table guide (
    actor_id text primary key, dossier_id text references dossier (id),
    began_at integer not null, recorded_at integer not null
  ) strict`,
]

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
