import type { Db, DossierRow } from './schema.ts'

interface BundleVersion {
  bundle_id: string
  bundle_version: number
}

/** The charts this database was written under, by bundle version. */
export function listMachineVersions(db: Db) {
  return db.selectFrom('machine_version').selectAll().execute()
}

/** Remembers under which chart the dossiers of a bundle version are written from now on. */
export async function saveMachineVersion(
  db: Db,
  version: BundleVersion & { fingerprint: string; recorded_at: number },
) {
  const { fingerprint, recorded_at } = version
  await db
    .insertInto('machine_version')
    .values(version)
    .onConflict((conflict) =>
      conflict.columns(['bundle_id', 'bundle_version']).doUpdateSet({ fingerprint, recorded_at }),
    )
    .execute()
}

/** Some dossiers of a bundle version with their snapshots, in the order of their ids, after one of them. */
export function listSnapshots(
  db: Db,
  { bundle_id, bundle_version }: BundleVersion,
  after: string,
  limit: number,
): Promise<Pick<DossierRow, 'id' | 'code' | 'value' | 'context'>[]> {
  return db
    .selectFrom('dossier')
    .select(['id', 'code', 'value', 'context'])
    .where('bundle_id', '=', bundle_id)
    .where('bundle_version', '=', bundle_version)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** How many dossiers keep a bundle version. */
export async function countOfVersion(
  db: Db,
  { bundle_id, bundle_version }: BundleVersion,
): Promise<number> {
  const { number } = await db
    .selectFrom('dossier')
    .select((eb) => eb.fn.countAll<number>().as('number'))
    .where('bundle_id', '=', bundle_id)
    .where('bundle_version', '=', bundle_version)
    .executeTakeFirstOrThrow()
  return number
}

/** Writes a snapshot in the words of another chart: nothing happened to the dossier, so its revision stays. */
export async function rewriteSnapshot(
  db: Db,
  id: string,
  { value, context }: { value: object; context: object },
) {
  await db
    .updateTable('dossier')
    .set({ value: JSON.stringify(value), context: JSON.stringify(context) })
    .where('id', '=', id)
    .execute()
}

/** Gives the state a step is in another name, on the step and on the stay that is not over. */
export async function renameStepState(db: Db, id: string, procedureId: string, state: string) {
  await db
    .updateTable('step')
    .set({ state })
    .where('dossier_id', '=', id)
    .where('procedure_id', '=', procedureId)
    .execute()
  await db
    .updateTable('stay')
    .set({ state })
    .where('dossier_id', '=', id)
    .where('procedure_id', '=', procedureId)
    .where('left_at', 'is', null)
    .execute()
}
