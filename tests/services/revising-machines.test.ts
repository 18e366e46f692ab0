import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase, type Store } from '#db/database.server.ts'
import { decide } from '#app/services/deciding.server.ts'
import { openPortal } from '#app/services/portal.server.ts'
import { reviseMachines, UnknownMachineError } from '#app/services/revising-machines.server.ts'
import { listBundles } from '#machines/bundles/index.ts'
import {
  chartMigrations,
  withNewFlags,
  withRenamedState,
  type ChartMigration,
} from '#machines/chart-migrations.ts'
import { fingerprintOf } from '#machines/fingerprint.ts'
import { linked } from '#machines/bundles/birth/linked.ts'
import { withIdentityCard } from '#machines/bundles/birth/with-identity-card.ts'
import { seedCast } from '#seeds/demo/cast.ts'
import { as, at, declareBirth, police, registrar } from '#tests/support/portal.ts'
import { finishStep } from '#tests/support/finished-birth.ts'

const OLD = '00000000000000aa'
const WALL = Date.UTC(2026, 0, 6)

/** The database of a portal that stopped with one birth under way, its residence step just handed over. */
async function stopped() {
  const folder = mkdtempSync(join(tmpdir(), 'mot-lan-chart-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const databasePath = join(folder, 'portal.db')
  const portal = await openPortal({ databasePath, wall: () => WALL })
  await seedCast(portal.db)
  const dossierId = await declareBirth(portal)
  await finishStep(portal, dossierId, [registrar, 'birth-registration'], '2024-08-05 09:30')
  await portal.close()
  return { databasePath, dossierId }
}

/** Opens it for tampering; closed when the test ends. */
function opened(databasePath: string): Store {
  const db = openDatabase(databasePath)
  onTestFinished(() => db.close())
  return db
}

/** Makes the dossier look as another chart left it: a flag is missing, and a state has the name it had then. */
async function asWrittenBefore(db: Store, id: string, fingerprint = OLD) {
  const row = await db.read.selectFrom('dossier').selectAll().executeTakeFirstOrThrow()
  const context = JSON.parse(row.context) as { steps: Record<string, Record<string, unknown>> }
  for (const flags of Object.values(context.steps)) delete flags.outdated
  const value = { ...JSON.parse(row.value), 'permanent-residence': 'verification' }
  await db.write
    .updateTable('dossier')
    .set({ value: JSON.stringify(value), context: JSON.stringify(context) })
    .execute()
  const here = { state: 'verification' } as const
  await db.write
    .updateTable('step')
    .set(here)
    .where('dossier_id', '=', id)
    .where('procedure_id', '=', 'permanent-residence')
    .execute()
  await db.write
    .updateTable('stay')
    .set(here)
    .where('dossier_id', '=', id)
    .where('procedure_id', '=', 'permanent-residence')
    .where('left_at', 'is', null)
    .execute()
  await db.write
    .updateTable('machine_version')
    .set({ fingerprint })
    .where('bundle_version', '=', 1)
    .execute()
}

const migration: ChartMigration = {
  from: OLD,
  why: 'a flag was added, a state renamed',
  migrate: (former) =>
    withRenamedState('verification', 'received')(withNewFlags({ outdated: false })(former)),
}
const bundles = listBundles()

const dump = (db: Store) =>
  Promise.all([
    db.read.selectFrom('dossier').selectAll().execute(),
    db.read.selectFrom('step').selectAll().orderBy('procedure_id').execute(),
    db.read.selectFrom('machine_version').selectAll().orderBy('bundle_version').execute(),
  ])

test('dossiers of a former chart are migrated at start, and go on where they stood', async () => {
  const { databasePath, dossierId } = await stopped()
  const db = opened(databasePath)
  await asWrittenBefore(db, dossierId)
  await reviseMachines(db, WALL, { bundles, migrations: [migration] })

  const portal = await openPortal({ databasePath, wall: () => WALL })
  onTestFinished(() => portal.close())
  const of = { dossierId, stepId: 'permanent-residence' }
  for (const type of ['CLAIM', 'RECEIVE', 'APPRAISE'] as const) {
    await decide(as(portal, police, '2024-08-06 09:00'), of, type)
  }
  const step = await portal.db.read
    .selectFrom('step')
    .select(['state', 'entered_at'])
    .where('procedure_id', '=', 'permanent-residence')
    .executeTakeFirstOrThrow()
  expect(step).toEqual({ state: 'approval', entered_at: at('2024-08-06 09:00') })
  const stays = await portal.db.read
    .selectFrom('stay')
    .select('state')
    .where('procedure_id', '=', 'permanent-residence')
    .orderBy('entered_at')
    .execute()
  expect(stays.map(({ state }) => state)).not.toContain('verification')
  expect(
    await portal.db.read
      .selectFrom('machine_version')
      .select('fingerprint')
      .where('bundle_version', '=', 1)
      .executeTakeFirstOrThrow(),
  ).toEqual({ fingerprint: fingerprintOf(linked) })
})

test.each(chartMigrations)('dossiers of the chart $from still open: $why', async ({ from }) => {
  const { databasePath, dossierId } = await stopped()
  const db = opened(databasePath)
  await db.write
    .updateTable('machine_version')
    .set({ fingerprint: from })
    .where('bundle_version', '=', 1)
    .execute()
  const portal = await openPortal({ databasePath, wall: () => WALL })
  onTestFinished(() => portal.close())
  const of = { dossierId, stepId: 'permanent-residence' }
  await decide(as(portal, police, '2024-08-06 09:00'), of, 'CLAIM')
})

test('an unknown chart refuses the start, names the dossiers and the remedy, and changes nothing', async () => {
  const { databasePath, dossierId } = await stopped()
  const db = opened(databasePath)
  await asWrittenBefore(db, dossierId)
  const before = await dump(db)
  const { code } = await db.read.selectFrom('dossier').select('code').executeTakeFirstOrThrow()

  const refusal = await openPortal({ databasePath, wall: () => WALL }).catch((error) => error)
  expect(refusal).toBeInstanceOf(UnknownMachineError)
  expect(refusal.message).toContain(`birth, version 1, chart ${OLD}: 1 dossiers (${code})`)
  expect(refusal.message).toContain('machines/chart-migrations.ts')
  expect(await dump(db)).toEqual(before)
})

test('a migration that does not lead to the chart of today is refused before it writes', async () => {
  const { databasePath, dossierId } = await stopped()
  const db = opened(databasePath)
  await asWrittenBefore(db, dossierId)
  const before = await dump(db)
  const half = { ...migration, migrate: withNewFlags({ forgotten: true }) }
  await expect(reviseMachines(db, WALL, { bundles, migrations: [half] })).rejects.toThrow(
    /lacks “outdated”.*has the unknown flag “forgotten”/,
  )
  expect(await dump(db)).toEqual(before)
})

test('a bundle version this software lost is refused as long as dossiers keep it', async () => {
  const { databasePath } = await stopped()
  const db = opened(databasePath)
  const known = { bundles: [withIdentityCard], migrations: [] }
  await expect(reviseMachines(db, WALL, known)).rejects.toThrow('birth, version 1')
  await db.write.updateTable('dossier').set({ bundle_version: 2 }).execute()
  await expect(reviseMachines(db, WALL, known)).resolves.toBeUndefined()
})

test('a database filled without a portal is taken when every dossier fits, and only then', async () => {
  const { databasePath, dossierId } = await stopped()
  const db = opened(databasePath)
  await db.write.deleteFrom('machine_version').execute()
  await reviseMachines(db, WALL)
  const rows = await db.read.selectFrom('machine_version').select('bundle_version').execute()
  expect(rows).toHaveLength(bundles.length)

  await asWrittenBefore(db, dossierId)
  await db.write.deleteFrom('machine_version').execute()
  await expect(reviseMachines(db, WALL)).rejects.toThrow(UnknownMachineError)
})

test('the fingerprint changes with a state or a procedure, and stays with the same chart', () => {
  const prints = bundles.map(fingerprintOf)
  expect(new Set(prints).size).toBe(bundles.length)
  expect(fingerprintOf({ ...linked })).toBe(fingerprintOf(linked))
  const [gate, ...others] = linked.procedures
  if (!gate) throw new Error('no procedure')
  const renamed = { ...linked, procedures: [{ ...gate, id: 'gate' }, ...others] }
  expect(fingerprintOf(renamed)).not.toBe(fingerprintOf(linked))
})
