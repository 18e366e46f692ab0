import type { Portal } from '#app/services/portal.server.ts'
import type { Instant } from '#machines/calendar.ts'
import type { Playable } from './playable.ts'

export interface OpenOptions {
  databasePath: string
  /** Wall time of everything the run does: it stands still, so that its clock shows only the moments of its story. */
  wall: number
}

/** A playable that can also be looked at and copied while it stands between two events. */
export interface Opened {
  playable: Playable
  db: Portal['db']
  /** Moves the clock to a moment before which nothing more is played; not back. */
  reach: (at: Instant) => Promise<void>
}
