import type { Actor } from '#machines/permissions.ts'
import type { Instant } from '#machines/calendar.ts'
import type { Store } from '#db/database.server.ts'

/**
 * What every service is given: where to read and write, who acts, and one `now` for the whole request.
 * `now` is the portal's clock (law, drafts, measures); `recordedAt` is wall time (sessions, seals).
 */
export interface Context {
  db: Store
  actor: Actor
  now: Instant
  recordedAt: Instant
}
