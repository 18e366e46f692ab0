import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { attachPaper } from '#app/services/attaching.server.ts'
import { sendFeedback } from '#app/services/complaining.server.ts'
import type { Portal } from '#app/services/portal.server.ts'
import type { Who } from '#app/services/signing-in.server.ts'
import { fillDraft } from '#seeds/demo/citizen.ts'
import { seedDemo } from '#seeds/demo/index.ts'
import { declareHomeBirth, statement, WITNESS } from '#tests/support/home-birth.ts'
import { declareOwing, order } from '#tests/support/payments.ts'
import { as, knowsOf, mother } from '#tests/support/portal.ts'

/**
 * The demo, and besides it something of everything: drafts with and without papers, a payment begun, a
 * complaint, a message set aside.
 */
export async function fillWorld(portal: Portal) {
  await seedDemo(portal)
  const dossierId = await declareOwing(portal)
  await order(portal, dossierId)
  const ctx = as(portal, mother, '2024-08-05 09:00')
  const words = 'Tôi muốn hỏi vì sao lâu.'
  await sendFeedback(ctx, dossierId, { kind: 'complaint', words, key: randomUUID() })
  await fillDraft(ctx, 'birth', knowsOf('mau-thu'))
  await attachPaper(ctx, await declareHomeBirth(ctx), WITNESS, statement)
  const { id } = await portal.db.read.selectFrom('outbox').select('id').executeTakeFirstOrThrow()
  await portal.db.write.updateTable('outbox').set({ state: 'dead' }).where('id', '=', id).execute()
}

/** Nobody, people with drafts, results or a question to answer, officials of each agency, the operator. */
export async function visitorsIn({ db: { read } }: Portal): Promise<(Who | undefined)[]> {
  const officials = await read
    .selectFrom('step')
    .innerJoin('account', 'account.office_id', 'step.office_id')
    .select(['account.id', 'step.agency'])
    .where('step.settled_at', 'is', null)
    .groupBy('step.agency')
    .execute()
  const closed = await read
    .selectFrom('dossier')
    .select('applicant_id as id')
    .where('state', '=', 'closed')
    .executeTakeFirstOrThrow()
  const asked = await read
    .selectFrom('consent')
    .innerJoin('person', 'person.personal_number', 'consent.personal_number')
    .innerJoin('dossier', 'dossier.id', 'consent.dossier_id')
    .select(['person.id', 'dossier.applicant_id'])
    .where('consent.state', '=', 'asked')
    .executeTakeFirstOrThrow()
  const citizens = [mother.id, closed.id, asked.id, asked.applicant_id]
  return [
    undefined,
    ...citizens.map((id) => ({ kind: 'citizen', id }) as const),
    ...officials.map(({ id }) => ({ kind: 'official', id }) as const),
    { kind: 'operator', id: 'operator' },
  ]
}

/** What there is to name in an address, by the parameter it would be: `dossierId`, `paymentId`, `orderId`. */
export async function idsIn({ db: { read } }: Portal) {
  const { rows } = await sql<{ name: string }>`
    select tables.name from sqlite_master as tables, pragma_table_info(tables.name) as columns
    where tables.type = 'table' and columns.name = 'id' and columns.type = 'TEXT'`.execute(read)
  const params = new Map<string, Set<string>>()
  for (const { name } of rows) {
    const ids = await sql<{ id: string }>`select id from ${sql.table(name)} limit 50`.execute(read)
    for (const [at, word] of [...name.split('_').entries()].reverse()) {
      const rest = name.split('_').slice(at + 1)
      const param = `${word}${rest.map((one) => one[0]?.toUpperCase() + one.slice(1)).join('')}Id`
      params.set(param, new Set([...(params.get(param) ?? []), ...ids.rows.map(({ id }) => id)]))
    }
  }
  return params
}
