import type { FormerSnapshot } from './fingerprint.ts'

/**
 * How the snapshots of a chart that was in use become snapshots of the chart of today.
 *
 * Whoever changes a chart (a region, a state, a flag) of a bundle version that may have open dossiers adds an entry
 * here: `from` is the fingerprint the chart had before, which the refusal at start and a failing test both name. Every
 * entry leads to the chart of today, so an older one is composed with the newer: `migrate: (old) => newer(older(old))`.
 * What comes out is checked before anything is written. Where a state gets another name, the
 * step and the stay it is in follow; stays that are over keep the name they were written with.
 */
export interface ChartMigration {
  from: string
  /** What was changed, for whoever reads the list. */
  why: string
  /** Pure: the same dossier in the words of today. */
  migrate: (former: FormerSnapshot) => FormerSnapshot
}

/** A migration that gives every step new flags, with what they begin with. */
export const withNewFlags =
  (flags: Readonly<Record<string, string | boolean>>): ChartMigration['migrate'] =>
  ({ value, context }) => ({
    value,
    context: {
      steps: Object.fromEntries(
        Object.entries(context.steps).map(([id, kept]) => [id, { ...flags, ...kept }]),
      ),
    },
  })

/** A migration that gives a state of steps another name. */
export const withRenamedState =
  (from: string, to: string): ChartMigration['migrate'] =>
  ({ value, context }) => ({
    value: Object.fromEntries(
      Object.entries(value).map(([id, state]) => [id, state === from ? to : state]),
    ),
    context,
  })

/** Only states were added: every snapshot of before is one of today as it stands. */
const unchanged: ChartMigration['migrate'] = (former) => former

/** Charts that were in use, oldest first. */
export const chartMigrations: readonly ChartMigration[] = [
  {
    from: '460ac6fc6c06dc9b',
    why: 'births, version 1: a result can be revoked, and what was built on it is put right',
    migrate: unchanged,
  },
]
