import type { Kysely } from 'kysely'
import type { RunState } from '#machines/run-states.ts'

/** The book of runs: a database of its own, for the portal's may be replaced. `*_at` of runs are their own clocks'. */
interface RunsSchema {
  run: RunRow
  checkpoint: CheckpointRow
  backup: BackupRow
}

export type RunsDb = Kysely<RunsSchema>

export interface RunRow {
  id: string
  name: string
  /** What is played, by its id in the deck, and its title when it was begun. */
  play: string
  title_vi: string
  title_en: string
  bundle_id: string
  rule_set_id: string
  /** Null where nothing is drawn by lot. */
  seed: number | null
  state: RunState
  /** Why it stands: interrupted, disk, moment; or the words of what failed. */
  note: string | null
  /** Simulated time per wall time; null is as fast as it goes. */
  speed: number | null
  /** It stops by itself before whatever comes after this moment. */
  until_at: number | null
  starts_at: number
  ends_at: number
  now_at: number
  /** Events played; and what the play itself counts, of how much. */
  events: number
  done: number
  of_all: number | null
  /** Wall time it played, ms. */
  played_ms: number
  /** Wall time. */
  created_at: number
  started_at: number | null
  ended_at: number | null
}

export interface CheckpointRow {
  id: string
  run_id: string
  name: string
  now_at: number
  events: number
  done: number
  bytes: number
  /** Wall time. */
  created_at: number
}

export interface BackupRow {
  id: string
  name: string
  /** What was put in its place. */
  reason: 'demo' | 'run' | 'scenario' | 'backup'
  /** The portal's clock as it stood. */
  now_at: number
  dossiers: number
  bytes: number
  /** Wall time. */
  created_at: number
}
