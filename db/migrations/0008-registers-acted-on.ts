import { sql, type Kysely } from 'kysely'

/**
 * What more the registers know: deaths and the notices of them, insurance membership, lists of assistance and merit,
 * kinship; what results changed in registers, with the value before; benefits paid; and people who follow a dossier.
 */
const statements = [
  `alter table person add column died_at integer`,
  `alter table person add column residence_ended_on text`,

  `create table death_notice (
    notice_code text primary key, person_number text not null, died_at integer not null, place text not null,
    cause text not null, facility text not null, issued_on text not null, pushed_at integer not null,
    signature text not null
  ) strict`,
  `create index death_notice_person on death_notice (person_number)`,

  `create table insurance_member (
    personal_number text primary key, insurance_number text not null,
    standing text not null check (standing in ('pension', 'compulsory', 'voluntary', 'mixed', 'none')),
    months_paid integer not null,
    monthly_benefit text not null check (monthly_benefit in ('none', 'pension', 'survivor'))
  ) strict`,

  `create table protected_person (
    personal_number text not null, list text not null check (list in ('assistance', 'merit')),
    since_on text not null, primary key (personal_number, list)
  ) strict`,

  `create table kinship (
    personal_number text not null, other_number text not null, relation text not null,
    primary key (personal_number, other_number)
  ) strict`,

  `create table register_act (
    dossier_id text not null references dossier (id), procedure_id text not null, register text not null,
    action text not null, personal_number text not null, before text not null, after text not null,
    acted_at integer not null, undone_at integer, primary key (dossier_id, procedure_id)
  ) strict`,
  `create index register_act_person on register_act (personal_number)`,

  `create table benefit_payment (
    id text primary key, dossier_id text not null references dossier (id), procedure_id text not null,
    amount integer not null check (amount > 0), method text not null check (method in ('bank', 'post')),
    sent_to text not null, legal_basis text not null, paid_at integer not null, reclaimed_at integer
  ) strict`,
  `create index benefit_payment_dossier on benefit_payment (dossier_id)`,

  `create table follower (
    dossier_id text not null references dossier (id), person_id text not null references person (id),
    since_at integer not null, primary key (dossier_id, person_id)
  ) strict`,
  `create index follower_person on follower (person_id)`,
]

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
