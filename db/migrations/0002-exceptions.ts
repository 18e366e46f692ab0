import { sql, type Kysely } from 'kysely'

/** What can go wrong with a dossier: supplements, refusals, corrections, likenesses, moved promises. */
const statements = [
  `create table supplement (
    id text primary key, dossier_id text not null references dossier (id), procedure_id text not null,
    turn integer not null, items text not null, asked_by text not null, asked_at integer not null,
    notice_due_at integer, due_at integer not null,
    state text not null check (state in ('asked', 'completed', 'expired', 'ended')), answered_at integer
  ) strict`,
  `create index supplement_dossier on supplement (dossier_id, procedure_id)`,

  `create table refusal (
    dossier_id text not null references dossier (id), procedure_id text not null, round integer not null,
    ground text not null, note text not null, due_at integer, signed_by text not null, at integer not null,
    primary key (dossier_id, procedure_id, round)
  ) strict`,

  `create table correction (
    id text primary key, dossier_id text not null references dossier (id), procedure_id text not null,
    asked_by_kind text not null check (asked_by_kind in ('citizen', 'official')), asked_by text not null,
    asked_from text, items text not null, asked_at integer not null,
    state text not null check (state in ('asked', 'corrected', 'upheld')),
    answer text, answered_by text, answered_at integer
  ) strict`,
  `create index correction_dossier on correction (dossier_id, procedure_id)`,

  // Values of a declaration that changed after it was sent: nothing declared is ever overwritten without a trace.
  `create table amendment (
    dossier_id text not null references dossier (id), revision integer not null, field text not null,
    why text not null check (why in ('supplement', 'correction')), before text, after text,
    by_name text not null, at integer not null, primary key (dossier_id, revision, field)
  ) strict`,

  `create table identity_key (
    key text not null, dossier_id text not null references dossier (id), primary key (key, dossier_id)
  ) strict, without rowid`,
  `create table likeness (
    dossier_id text not null references dossier (id), other_id text not null references dossier (id),
    kind text not null check (kind in ('same', 'possible', 'siblings')), found_at integer not null,
    decision text check (decision in ('same', 'different', 'siblings')), reason text, decided_by text,
    decided_at integer, primary key (dossier_id, other_id)
  ) strict`,
  `create index likeness_other on likeness (other_id)`,

  `create table promise_move (
    id text primary key, dossier_id text not null references dossier (id), procedure_id text not null,
    kind text not null, reason text, from_at integer not null, to_at integer not null,
    in_time integer not null check (in_time in (0, 1)), at integer not null
  ) strict`,
  `create index promise_move_dossier on promise_move (dossier_id, at)`,

  `alter table result add column superseded_at integer`,
  `alter table result add column revoked_at integer`,
  `create index step_settled on step (office_id, settled_at)`,
  // Sent and not accepted: hardly ever any, and asked for whenever an office opens its queue.
  `create index step_unaccepted on step (received_at)
    where received_at is not null and acknowledged_at is null and settled_at is null`,
]

/** What a step remembers since the first landing, and how it stood before anything could go wrong. */
const added = JSON.stringify({
  supplement: 'none',
  verified: false,
  apologised: false,
  likeness: 'none',
  hold: 'none',
  withdrawal: 'none',
  alert: 'none',
  corrected: false,
  outdated: false,
})

/** Open dossiers go on: each of their steps remembers what it could not remember before. */
const upgrade = sql`
  update dossier set context = (
    select json_object('steps', json_group_object(step.key, json_patch(
      json_patch(${added}, json_object('answer', case
        when exists (select 1 from register_answer where dossier_id = dossier.id and procedure_id = step.key)
          then 'given'
        when exists (
          select 1 from outbox
          where dossier_id = dossier.id and procedure_id = step.key and kind = 'askRegister'
        ) then 'asked'
        else 'none' end)),
      step.value)))
    from json_each(dossier.context, '$.steps') as step
  )`

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db)
  await upgrade.execute(db)
}
