import type { Db, DossierRow } from './schema.ts'

/** There is no such dossier. */
export class DossierNotFoundError extends Error {
  constructor(readonly dossierId: string) {
    super(`There is no dossier ${dossierId}.`)
    this.name = 'DossierNotFoundError'
  }
}

export function findDossier(db: Db, id: string): Promise<DossierRow | undefined> {
  return db.selectFrom('dossier').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function getDossier(db: Db, id: string): Promise<DossierRow> {
  const dossier = await findDossier(db, id)
  if (!dossier) throw new DossierNotFoundError(id)
  return dossier
}

export function listDossiersOf(db: Db, applicantId: string) {
  return db
    .selectFrom('dossier')
    .selectAll()
    .where('applicant_id', '=', applicantId)
    .orderBy('submitted_at', 'desc')
    .execute()
}

export async function getDeclaration(db: Db, dossierId: string) {
  return db
    .selectFrom('declaration')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .executeTakeFirstOrThrow()
}

export function listEvents(db: Db, dossierId: string) {
  return db
    .selectFrom('dossier_event')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .orderBy('revision')
    .execute()
}

export function listContacts(db: Db, dossierId: string) {
  return db
    .selectFrom('contact')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .orderBy('at')
    .execute()
}

export function listResults(db: Db, dossierId: string) {
  return db
    .selectFrom('result')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .orderBy('issued_at')
    .execute()
}

/** What registers answered for this dossier, by question. */
export async function registerAnswersOf(
  db: Db,
  dossierId: string,
): Promise<Record<string, string>> {
  const rows = await db
    .selectFrom('register_answer')
    .select(['question', 'answer'])
    .where('dossier_id', '=', dossierId)
    .execute()
  return Object.fromEntries(rows.map(({ question, answer }) => [question, answer]))
}

export async function countDossiers(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('dossier')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
