import type { Instant } from '#machines/calendar.ts'

/** How far a run has come; `of` is known from the start, or undefined when only time bounds it. */
export interface Progress {
  done: number
  of?: number
  /** Events so far, where a step may play several. */
  events?: number
}

/**
 * Something that plays on a database of its own, one event after the other: a scenario's story or a simulation.
 * Whoever drives it decides when to go on, so it can be paused, stepped, hurried and stopped between any two events.
 */
export interface Playable {
  /** Where its clock stands. */
  now: () => Instant
  /** When the next event is due; undefined once everything has been played. */
  next: () => Instant | undefined
  /**
   * Plays what is due next, and everything due in the same instant that belongs to it. Where many events are written
   * together, as many as are due up to `through`, which is not before the next.
   */
  step: (through?: Instant) => Promise<void>
  progress: () => Progress
  /** Writes everything down and closes the database; playing can be resumed from there. */
  close: () => Promise<void>
}
