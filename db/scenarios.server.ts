import type { ScenarioTable } from './schema.stage.ts'
import type { Db } from './schema.ts'

/** Scenarios people wrote, the last saved first. */
export const listScenarios = (db: Db) =>
  db.selectFrom('scenario').selectAll().orderBy('saved_at', 'desc').orderBy('id').execute()

export const findScenario = (db: Db, id: string) =>
  db.selectFrom('scenario').selectAll().where('id', '=', id).executeTakeFirst()

/** Writes a new scenario; false when there is one of this name. */
export async function insertScenario(db: Db, row: ScenarioTable): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('scenario')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows !== 0n
}

export async function saveScenario(
  db: Db,
  id: string,
  saved: Pick<ScenarioTable, 'content' | 'saved_at' | 'recorded_at'>,
) {
  await db.updateTable('scenario').set(saved).where('id', '=', id).execute()
}

export async function deleteScenario(db: Db, id: string) {
  await db.deleteFrom('scenario').where('id', '=', id).execute()
}
