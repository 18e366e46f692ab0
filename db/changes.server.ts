import type { Rows } from '#machines/rows.types.ts'
import type { Db } from './schema.ts'

/** The dossier moved since `revision` was read. */
export class StaleDossierError extends Error {
  constructor(
    readonly dossierId: string,
    readonly revision: number,
  ) {
    super(`Dossier ${dossierId} is no longer at revision ${revision}.`)
    this.name = 'StaleDossierError'
  }
}

/** Writes everything one event means. Runs inside the caller's transaction; throws StaleDossierError. */
export async function writeChange(trx: Db, rows: Rows) {
  await saveDossier(trx, rows)
  for (const step of rows.steps) {
    await trx
      .insertInto('step')
      .values(step)
      .onConflict((conflict) => conflict.columns(['dossier_id', 'procedure_id']).doUpdateSet(step))
      .execute()
  }
  for (const { id, ...left } of rows.leftStays) {
    await trx.updateTable('stay').set(left).where('id', '=', id).execute()
  }
  for (const { id, ...met } of rows.metDeadlines) {
    await trx
      .updateTable('deadline')
      .set(met)
      .where('id', '=', id)
      .where('done_at', 'is', null)
      .execute()
  }
  await trx.insertInto('dossier_event').values(rows.event).execute()
  if (rows.enteredStays.length > 0) await trx.insertInto('stay').values(rows.enteredStays).execute()
  if (rows.outbox.length > 0) await trx.insertInto('outbox').values(rows.outbox).execute()
  if (rows.deadlines.length > 0) await trx.insertInto('deadline').values(rows.deadlines).execute()
  if (rows.contacts.length > 0) await trx.insertInto('contact').values(rows.contacts).execute()
  if (rows.results.length > 0) await trx.insertInto('result').values(rows.results).execute()
  if (rows.registerAnswers.length > 0) {
    await trx.insertInto('register_answer').values(rows.registerAnswers).execute()
  }
}

async function saveDossier(trx: Db, { dossier: { id, revision, ...next } }: Rows) {
  const before = revision - 1
  const { numUpdatedRows } = await trx
    .updateTable('dossier')
    .set({ ...next, revision })
    .where('id', '=', id)
    .where('revision', '=', before)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new StaleDossierError(id, before)
}
