import { sql, type Kysely } from 'kysely'

/** What a survivor benefit paid once is worked out from: pay on which was contributed, and the pension that was drawn. */
const statements = [
  `alter table insurance_member add column months_before_2014 integer not null default 0`,
  `alter table insurance_member add column average_pay integer`,
  `alter table insurance_member add column pension_amount integer`,
  `alter table insurance_member add column pension_months integer`,
]

export async function up(db: Kysely<unknown>) {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
