import type { Insertable } from 'kysely'
import { parseMarks, type EmcSetting } from '#machines/emc-formula.ts'
import type { Db, Schema } from './schema.ts'

/** A setting with who set it, when and why. */
export interface StoredEmcSetting extends EmcSetting {
  id: number
  why: string
  setBy: string
  at: number
}

/** Every formula that was set for the automatic collection, in that order. */
export async function listEmcSettings(db: Db): Promise<StoredEmcSetting[]> {
  const rows = await db.selectFrom('emc_setting').selectAll().orderBy('id').execute()
  return rows.map(({ id, owner, from_on, broken_by, why, set_by, at }) => ({
    ...{ id, owner, why, at },
    fromOn: from_on,
    brokenBy: broken_by === null ? null : parseMarks(broken_by),
    setBy: set_by,
  }))
}

export async function insertEmcSetting(trx: Db, setting: Insertable<Schema['emc_setting']>) {
  await trx.insertInto('emc_setting').values(setting).execute()
}
