import type { Store } from '#db/database.server.ts'
import { findPortalClock } from '#db/clock.server.ts'

/** Whether the database answers. Never throws. */
export async function checkHealth(db: Store): Promise<boolean> {
  try {
    await findPortalClock(db.read)
    return true
  } catch {
    return false
  }
}
