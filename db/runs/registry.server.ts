import { sql, Migrator, type Migration } from 'kysely'
import { openOther } from '../database.server.ts'
import type { BackupRow, CheckpointRow, RunRow, RunsDb } from './schema.ts'

const statements = [
  `create table run (
    id text primary key, name text not null, play text not null,
    title_vi text not null, title_en text not null,
    bundle_id text not null, rule_set_id text not null, seed integer,
    state text not null, note text, speed real, until_at integer,
    starts_at integer not null, ends_at integer not null, now_at integer not null,
    events integer not null, done integer not null, of_all integer, played_ms integer not null,
    created_at integer not null, started_at integer, ended_at integer
  ) strict`,
  `create table checkpoint (
    id text primary key, run_id text not null references run (id) on delete cascade,
    name text not null, now_at integer not null, events integer not null, done integer not null,
    bytes integer not null, created_at integer not null
  ) strict`,
  `create index checkpoint_run on checkpoint (run_id, created_at)`,
  `create table backup (
    id text primary key, name text not null, reason text not null, now_at integer not null,
    dossiers integer not null, bytes integer not null, created_at integer not null
  ) strict`,
]

const migrations: Record<string, Migration> = {
  '0001-runs': {
    up: async (db) => {
      for (const statement of statements) await sql.raw(statement).execute(db)
    },
  },
}

/** Opens the book of runs, new or as it was left. Throws what SQLite throws. */
export async function openRegistry(path: string): Promise<RunsDb> {
  const db: RunsDb = openOther(path)
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (!error) return db
  await db.destroy()
  throw new Error('The book of runs could not be brought up to date.', { cause: error })
}

/** The newest first. */
export const listRuns = (db: RunsDb) =>
  db.selectFrom('run').selectAll().orderBy('created_at', 'desc').orderBy('id').execute()

export const findRun = (db: RunsDb, id: string) =>
  db.selectFrom('run').selectAll().where('id', '=', id).executeTakeFirst()

export async function insertRun(db: RunsDb, run: RunRow) {
  await db.insertInto('run').values(run).execute()
}

export async function saveRun(db: RunsDb, id: string, changed: Partial<RunRow>) {
  await db.updateTable('run').set(changed).where('id', '=', id).execute()
}

export async function deleteRun(db: RunsDb, id: string) {
  await db.deleteFrom('run').where('id', '=', id).execute()
}

/** Whatever went on when the server stopped stands still now. */
export async function settleInterrupted(db: RunsDb) {
  await db
    .updateTable('run')
    .set({ state: 'paused', note: 'interrupted' })
    .where('state', 'in', ['playing', 'waiting'])
    .execute()
}

export const listCheckpoints = (db: RunsDb, runId: string) =>
  db
    .selectFrom('checkpoint')
    .selectAll()
    .where('run_id', '=', runId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()

export async function insertCheckpoint(db: RunsDb, checkpoint: CheckpointRow) {
  await db.insertInto('checkpoint').values(checkpoint).execute()
}

export const listBackups = (db: RunsDb) =>
  db.selectFrom('backup').selectAll().orderBy('created_at', 'desc').orderBy('id').execute()

export const findBackup = (db: RunsDb, id: string) =>
  db.selectFrom('backup').selectAll().where('id', '=', id).executeTakeFirst()

export async function insertBackup(db: RunsDb, backup: BackupRow) {
  await db.insertInto('backup').values(backup).execute()
}

export async function deleteBackup(db: RunsDb, id: string) {
  await db.deleteFrom('backup').where('id', '=', id).execute()
}
