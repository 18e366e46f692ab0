import type { BackupRow, CheckpointRow, RunRow } from '#db/runs/schema.ts'
import type { Instant } from '#machines/calendar.ts'
import type { RunCommand, RunState } from '#machines/run-states.ts'
import type { Seen, Sight } from './watching-runs.server.ts'

/** Something that can be played: a scenario of the deck, or a simulation. */
export interface Play {
  id: string
  title: { vi: string; en: string }
  story: { vi: string; en: string }
  bundleId: string
  ruleSetId: string
  startsAt: Instant
  endsAt: Instant
  /** Whether something is drawn by lot, so that a seed makes a difference. */
  drawsByLot: boolean
}

export interface Run extends RunRow {
  /** Events per second of wall time and simulated ms per ms of wall time, lately; null while it stands still. */
  rate: { events: number; time: number } | null
  /** Wall time until it ends at this pace, ms; null when that is not known. */
  leftMs: number | null
  /** What `done` and `of_all` count. */
  counts: 'acts' | 'families' | 'events'
}

export type Checkpoint = CheckpointRow
export type Backup = BackupRow

/** A run does not take this command in this state. */
export class RunRefusedError extends Error {
  constructor(
    readonly command: RunCommand,
    readonly state: RunState,
  ) {
    super(`A run that is ${state} does not take “${command}”.`)
    this.name = 'RunRefusedError'
  }
}

/** All runs and copies together would need more room than they are given. `usedBytes` of `limitBytes`. */
export class RunsFullError extends Error {
  constructor(
    readonly usedBytes: number,
    readonly limitBytes: number,
  ) {
    super(`Runs use ${usedBytes} of ${limitBytes} bytes.`)
    this.name = 'RunsFullError'
  }
}

/** There is nothing in a log that could be played again. */
export class NothingLoggedError extends Error {
  constructor() {
    super('Nothing has happened there yet.')
    this.name = 'NothingLoggedError'
  }
}

/** The live portal could not be replaced, and is as it was. */
export class NotReplacedError extends Error {
  constructor(
    readonly why: 'busy' | 'inUse' | 'full' | 'failed',
    cause?: unknown,
  ) {
    super(`The live portal was not replaced: ${why}.`, { cause })
    this.name = 'NotReplacedError'
  }
}

/**
 * The runs beside the live portal: each a database of its own with a clock of its own, played outside the thread that
 * serves pages. Ids are minted here. Everything that names a run throws NotFoundError for one that is not there.
 */
export interface Runs {
  plays: () => Promise<readonly Play[]>
  list: () => Promise<Run[]>
  get: (id: string) => Promise<Run>
  /** A new run, ready to be played. Throws NotFoundError for an unknown play, RunsFullError. */
  create: (wish: { play: string; name: string; seed: number | null }) => Promise<string>
  /**
   * A new run that plays the log of another, or of the live portal, again. Throws NothingLoggedError, RunsFullError;
   * NotFoundError for a run that has not begun.
   */
  replay: (source: { runId: string } | 'live', name: string) => Promise<string>
  /** Whether a replay that has ended tells the same as the log it was made of; undefined for any other run. */
  isSameAgain: (id: string) => Promise<boolean | undefined>
  /** Throws RunRefusedError, RunsFullError. Waits its turn when enough others play. */
  play: (id: string, pace: { speed: number | null; until: Instant | null }) => Promise<void>
  step: (id: string) => Promise<void>
  pause: (id: string) => Promise<void>
  stop: (id: string) => Promise<void>
  /** Back to the beginning; checkpoints stay. */
  reset: (id: string) => Promise<void>
  remove: (id: string) => Promise<void>
  checkpoints: (id: string) => Promise<Checkpoint[]>
  /** Keeps the run as it stands now, under a name. Throws RunRefusedError, RunsFullError. */
  keep: (id: string, name: string) => Promise<void>
  returnTo: (id: string, checkpointId: string) => Promise<void>
  /**
   * Looks at a run's database, which nobody can change that way, at its own time, outside the thread that serves pages;
   * a map also needs to know of which dossier. Throws NotFoundError, also for a run that has not begun.
   */
  look: <Name extends Sight>(id: string, at: Name, dossierId?: string) => Promise<Seen[Name]>
  room: () => Promise<{ usedBytes: number; limitBytes: number; atOnce: number }>
}

/** Replacing what the live portal shows. Each keeps what was there first; throws NotReplacedError, RunsFullError. */
export interface LiveStage {
  backups: () => Promise<Backup[]>
  resetToDemo: (name: string) => Promise<void>
  /** A scenario's cast and story up to a moment, from where people go on. */
  loadPlay: (wish: { play: string; until: Instant; name: string }) => Promise<void>
  /** A run that stands still, as it stands. Throws RunRefusedError. */
  takeOver: (runId: string, name: string) => Promise<void>
  /** What was kept before. Throws NotFoundError. */
  restore: (backupId: string, name: string) => Promise<void>
  removeBackup: (backupId: string) => Promise<void>
}
