import { z } from 'zod'
import type { Store } from '#db/database.server.ts'
import {
  countOfVersion,
  listMachineVersions,
  listSnapshots,
  renameStepState,
  rewriteSnapshot,
  saveMachineVersion,
} from '#db/machine-versions.server.ts'
import type { Db, DossierRow } from '#db/schema.ts'
import type { Bundle } from '#machines/bundle.ts'
import { listBundles } from '#machines/bundles/index.ts'
import { chartMigrations, type ChartMigration } from '#machines/chart-migrations.ts'
import { fingerprintOf, misfitsOf, type FormerSnapshot } from '#machines/fingerprint.ts'

/** A bundle version whose dossiers this software cannot go on with. */
export interface UnknownMachine {
  bundleId: string
  bundleVersion: number
  fingerprint: string
  /** How many dossiers keep it, and the codes of the first of them. */
  number: number
  codes: readonly string[]
  /** What a migration made of a dossier and should not have; empty where there is no migration. */
  misfits: readonly string[]
}

/** Dossiers were written by a chart that this software neither has nor can migrate. Nothing of them was touched. */
export class UnknownMachineError extends Error {
  constructor(readonly machines: readonly UnknownMachine[]) {
    super(
      [
        'The portal does not start: its database holds dossiers of charts this software does not know.',
        ...machines.map(lineOf),
        'No dossier was changed. Start the software that wrote them, or register a migration from the fingerprint named above in machines/chart-migrations.ts.',
      ].join('\n'),
    )
    this.name = 'UnknownMachineError'
  }
}

function lineOf({ bundleId, bundleVersion, fingerprint, number, codes, misfits }: UnknownMachine) {
  const more = number > codes.length ? ', …' : ''
  const why = misfits.length > 0 ? `; the migration leaves: ${misfits.join('; ')}` : ''
  return `- ${bundleId}, version ${bundleVersion}, chart ${fingerprint}: ${number} dossiers (${codes.join(', ')}${more})${why}`
}

interface Known {
  bundles: readonly Bundle[]
  migrations: readonly ChartMigration[]
}

const LISTED = 10
const AT_ONCE = 500
const UNRECORDED = 'not recorded'

/**
 * Compares the charts a database was written under with those of this software. Dossiers of a chart with a registered
 * migration are rewritten, all in one transaction; those of any other refuse the start. Nothing is written before
 * everything is known to fit. `recordedAt` is wall time. Throws UnknownMachineError.
 */
export async function reviseMachines(
  { read, write }: Store,
  recordedAt: number,
  { bundles, migrations }: Known = { bundles: listBundles(), migrations: chartMigrations },
): Promise<void> {
  const kept = await listMachineVersions(read)
  const here = bundles.map((bundle) => ({ bundle, fingerprint: fingerprintOf(bundle) }))
  const unknown: UnknownMachine[] = []
  const moves: Move[] = []
  for (const { bundle_id, bundle_version, fingerprint } of kept) {
    const known = here.find(({ bundle }) => isOf(bundle, { bundle_id, bundle_version }))
    if (known?.fingerprint === fingerprint) continue
    const migrate = migrations.find(({ from }) => from === fingerprint)?.migrate
    const version = { bundle_id, bundle_version, fingerprint }
    if (known && migrate) moves.push({ ...version, bundle: known.bundle, migrate })
    else unknown.push(...(await unknownIn(read, version, [])))
  }
  // A database that was filled in bulk, and never opened by a portal: what is in it must fit as it is.
  for (const { bundle } of here) {
    const version = { bundle_id: bundle.id, bundle_version: bundle.version }
    if (kept.some((row) => isOf(bundle, row))) continue
    moves.push({ ...version, fingerprint: UNRECORDED, bundle, migrate: (same) => same })
  }
  for (const move of moves) {
    const misfits = await misfitsAfter(read, move)
    if (misfits.length > 0) unknown.push(...(await unknownIn(read, move, misfits)))
  }
  if (unknown.length > 0) throw new UnknownMachineError(unknown)
  const changed = here.filter(({ bundle, fingerprint }) =>
    kept.every((row) => !isOf(bundle, row) || row.fingerprint !== fingerprint),
  )
  if (changed.length === 0) return
  await write.transaction().execute(async (trx) => {
    for (const move of moves) await carryOut(trx, move)
    for (const { bundle, fingerprint } of changed) {
      await saveMachineVersion(trx, {
        bundle_id: bundle.id,
        bundle_version: bundle.version,
        fingerprint,
        recorded_at: recordedAt,
      })
    }
  })
}

interface Version {
  bundle_id: string
  bundle_version: number
  fingerprint: string
}

interface Move extends Version {
  bundle: Bundle
  migrate: ChartMigration['migrate']
}

const isOf = (
  { id, version }: Bundle,
  row: { bundle_id: string; bundle_version: number },
): boolean => id === row.bundle_id && version === row.bundle_version

/** Nothing where no dossier keeps the version: an empty chart of yesterday harms nobody. */
async function unknownIn(
  db: Db,
  version: Version,
  misfits: readonly string[],
): Promise<UnknownMachine[]> {
  const number = await countOfVersion(db, version)
  if (number === 0) return []
  const first = await listSnapshots(db, version, '', LISTED)
  return [
    {
      bundleId: version.bundle_id,
      bundleVersion: version.bundle_version,
      fingerprint: version.fingerprint,
      number,
      codes: first.map(({ code }) => code),
      misfits,
    },
  ]
}

async function* dossiersOf(db: Db, version: Version) {
  let after = ''
  for (;;) {
    const some = await listSnapshots(db, version, after, AT_ONCE)
    yield* some
    const last = some.at(-1)
    if (!last) return
    after = last.id
  }
}

/** What the migration of the first dossier that does not fit leaves wrong; nothing when all fit. */
async function misfitsAfter(db: Db, { bundle, migrate, ...version }: Move): Promise<string[]> {
  for await (const row of dossiersOf(db, version)) {
    const misfits = misfitsOf(bundle, migrate(formerSnapshot(row)))
    if (misfits.length > 0) return [`dossier ${row.code}`, ...misfits]
  }
  return []
}

async function carryOut(trx: Db, { migrate, ...version }: Move) {
  if (version.fingerprint === UNRECORDED) return
  for await (const row of dossiersOf(trx, version)) {
    const before = formerSnapshot(row)
    const after = migrate(before)
    await rewriteSnapshot(trx, row.id, after)
    for (const [stepId, state] of Object.entries(after.value)) {
      if (before.value[stepId] !== state) await renameStepState(trx, row.id, stepId, state)
    }
  }
}

const value = z.record(z.string(), z.string())
const flags = z.record(z.string(), z.union([z.string(), z.boolean()]))
const context = z.object({ steps: z.record(z.string(), flags) })

function formerSnapshot(row: Pick<DossierRow, 'value' | 'context'>): FormerSnapshot {
  return {
    value: value.parse(JSON.parse(row.value)),
    context: context.parse(JSON.parse(row.context)),
  }
}
