import type { Db, DossierRow } from './schema.ts'

/** Dossiers with a step that is not settled: the index of open steps finds them among millions. */
const underWay = (db: Db) =>
  db.selectFrom('step').where('settled_at', 'is', null).select('dossier_id').distinct()

/** How many dossiers are on their way. */
export async function countUnderWay(db: Db): Promise<number> {
  const { number } = await db
    .selectFrom(underWay(db).as('open'))
    .select((eb) => eb.fn.countAll<number>().as('number'))
    .executeTakeFirstOrThrow()
  return number
}

/** The newest dossier on its way, rather one with a result already: there is more to see of it. */
export async function findShownDossier(db: Db): Promise<DossierRow | undefined> {
  const newest = db
    .selectFrom('dossier')
    .selectAll()
    .where('id', 'in', underWay(db))
    .orderBy('submitted_at', 'desc')
    .limit(1)
  const withResult = newest.where((eb) =>
    eb.exists(
      eb
        .selectFrom('step')
        .whereRef('step.dossier_id', '=', 'dossier.id')
        .where('step.issued_at', 'is not', null)
        .select('step.dossier_id'),
    ),
  )
  return (await withResult.executeTakeFirst()) ?? newest.executeTakeFirst()
}
