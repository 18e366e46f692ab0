import type { Insertable } from 'kysely'
import type { Rows } from '#machines/rows.types.ts'
import { insertExceptions } from './exceptions.server.ts'
import { insertRows } from './insert.server.ts'
import { measuredOpening } from './measured-opening.server.ts'
import { refreshRollUps, startRollUps } from './roll-ups.server.ts'
import type { Db, Schema } from './schema.ts'

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

/** What a dossier is from the start and never changes, beside what its first event makes of it. */
export type NewDossier = Omit<Insertable<Schema['dossier']>, keyof Rows['dossier']>

/** How many values of each form were typed, and how many a register gave. */
export type FormCounts = readonly Omit<Insertable<Schema['form_count']>, 'dossier_id'>[]

/** Writes a new dossier with its declaration and everything its first event means, the figures included. */
export async function writeOpening(
  trx: Db,
  dossier: NewDossier,
  declaration: Insertable<Schema['declaration']>,
  rows: Rows,
  forms: FormCounts,
) {
  await insertRows(trx, 'dossier', [{ ...dossier, ...rows.dossier }])
  await insertRows(trx, 'declaration', [declaration])
  await insertRows(trx, 'step', rows.steps)
  await insertRows(trx, 'form_count', formRows(rows, forms))
  await insertAdditions(trx, rows)
  const measured = await measuredOpening(trx, dossier, declaration, rows, forms)
  await startRollUps(trx, rows.dossier.id, measured)
}

const formRows = ({ dossier: { id } }: Rows, forms: FormCounts) =>
  forms.map((form) => ({ dossier_id: id, ...form }))

/**
 * Writes everything one event means, the figures included; `forms` are new when the declaration was amended. Runs inside
 * the caller's transaction; throws StaleDossierError.
 */
export async function writeChange(trx: Db, rows: Rows, forms: FormCounts = []) {
  await saveDossier(trx, rows)
  for (const { dossier_id, procedure_id, ...step } of rows.steps) {
    await trx
      .updateTable('step')
      .set(step)
      .where('dossier_id', '=', dossier_id)
      .where('procedure_id', '=', procedure_id)
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
  await endDeadlines(trx, rows)
  if (rows.declaration !== null) {
    await trx
      .updateTable('declaration')
      .set({ declaration: rows.declaration })
      .where('dossier_id', '=', rows.dossier.id)
      .execute()
  }
  for (const { dossier_id, procedure_id, superseded_at } of rows.superseded) {
    await trx
      .updateTable('result')
      .set({ superseded_at })
      .where('dossier_id', '=', dossier_id)
      .where('procedure_id', '=', procedure_id)
      .where('superseded_at', 'is', null)
      .execute()
  }
  for (const { procedure_id, ...form } of forms) {
    await trx
      .updateTable('form_count')
      .set(form)
      .where('dossier_id', '=', rows.dossier.id)
      .where('procedure_id', '=', procedure_id)
      .execute()
  }
  await insertAdditions(trx, rows)
  await refreshRollUps(trx, rows.dossier.id)
}

async function endDeadlines(trx: Db, { endedDeadlines }: Rows) {
  for (const { dossier_id, procedure_id, kinds, done_at } of endedDeadlines) {
    await trx
      .updateTable('deadline')
      .set({ done_at, outcome: 'met' })
      .where('dossier_id', '=', dossier_id)
      .where('procedure_id', '=', procedure_id)
      .where('done_at', 'is', null)
      .$if(kinds !== null, (query) => query.where('kind', 'in', kinds ?? []))
      .execute()
  }
}

async function insertAdditions(trx: Db, rows: Rows) {
  await insertRows(trx, 'dossier_event', [rows.event])
  await insertRows(trx, 'stay', rows.enteredStays)
  await insertRows(trx, 'outbox', rows.outbox)
  await insertRows(trx, 'deadline', rows.deadlines)
  await insertRows(trx, 'contact', rows.contacts)
  await insertRows(trx, 'result', rows.results)
  await insertRows(trx, 'register_answer', rows.registerAnswers)
  await insertRows(trx, 'consent', rows.consents)
  for (const { id, ...answered } of rows.answeredConsents) {
    await trx.updateTable('consent').set(answered).where('id', '=', id).execute()
  }
  await insertRows(trx, 'payment', rows.payments)
  for (const { id, ...settled } of rows.settledPayments) {
    await trx.updateTable('payment').set(settled).where('id', '=', id).execute()
  }
  await insertExceptions(trx, rows)
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
