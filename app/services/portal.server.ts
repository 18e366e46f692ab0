import { findPortalClock, latestEventAt, savePortalClock } from '#db/clock.server.ts'
import { openDatabase, type Store } from '#db/database.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { CLOCK_ENDS } from '#machines/bundles/index.ts'
import {
  dayAt,
  instantAt,
  knownInstant,
  OutsideCalendarError,
  type Instant,
} from '#machines/calendar.ts'
import { deliverDue, deliverFirst, findNextDue } from './delivering.server.ts'
import { countUncounted } from './measuring/counting-anew.server.ts'
import { sweepFiles } from './paper-files.server.ts'
import { signUnsigned } from './publishing-results.server.ts'
import { reviseMachines } from './revising-machines.server.ts'
import { handTo, postTo, tellPortal } from './telling.server.ts'

/** Decree 63/2024/NĐ-CP is in force, there are 63 provinces, and the published figures are of that month. */
export const CLOCK_STARTS = instantAt('2024-08-05', '08:00')

const HEARTBEAT_MS = 1_000
const SAVE_CLOCK_EVERY_MS = 10_000
const SWEEP_EVERY_MS = 10 * 60_000

export interface PortalClock {
  /** The last moment it can show: where the law this portal knows ends. */
  ends: Instant
  /** The portal's time; runs at 1× and stands still while the server is stopped. */
  now: () => Instant
  /** Goes forward to `at`, or stays where it is: never back. Gives the time it then shows. */
  reach: (at: Instant) => Instant
}

/** The running portal: its database, its clock, and the hands that carry messages. */
export interface Portal {
  db: Store
  clock: PortalClock
  wall: () => number
  /** Carries everything that is due now. */
  deliver: () => Promise<void>
  /**
   * Moves the clock forward; what falls due on the way happens in order, each at its own moment.
   * Throws ClockBackwardsError, OutsideCalendarError.
   */
  moveClock: (to: Instant) => Promise<number>
  /** When something falls due next by itself; undefined when nothing is waiting. */
  nextDue: () => Promise<Instant | undefined>
  /** Carries the one thing that falls due next, at its own moment, if that is at `until` or before. False: nothing is. */
  deliverOne: (until: Instant) => Promise<boolean>
  /** Where the portal can be reached from now on: there the payment provider sends its webhooks. */
  listensAt: (address: string) => void
  /** Delivers by itself from now on, and keeps the clock's place. */
  startHeartbeat: () => void
  close: () => Promise<void>
}

/** The portal's clock never goes back. */
export class ClockBackwardsError extends Error {
  constructor(
    readonly now: Instant,
    readonly to: Instant,
  ) {
    super('The portal’s clock cannot be moved back.')
    this.name = 'ClockBackwardsError'
  }
}

/**
 * Opens the database, brings its schema up to date and starts the clock where it stood; a new one at `startsAt`.
 * Dossiers of another chart are migrated, or the start is refused: UnknownMachineError.
 */
export async function openPortal({
  databasePath,
  wall = Date.now,
  startsAt = CLOCK_STARTS,
}: {
  databasePath: string
  wall?: () => number
  startsAt?: Instant
}): Promise<Portal> {
  const db = openDatabase(databasePath)
  try {
    await migrate(db.write)
    await reviseMachines(db, wall())
    await countUncounted(db)
    await signUnsigned(db)
  } catch (error) {
    await db.close()
    throw error
  }
  return portalOn(db, wall, startsAt)
}

/** The portal over a database that is open and up to date. */
export async function portalOn(
  db: Store,
  wall: () => number,
  startsAt: Instant = CLOCK_STARTS,
): Promise<Portal> {
  const clock = clockFrom(await standingTime(db, startsAt), wall)
  let heartbeat: NodeJS.Timeout | undefined
  let beating: Promise<void> = Promise.resolve()
  let savedAt = wall()
  let sweptAt = 0

  const save = () => savePortalClock(db.write, clock.now(), wall())
  let post = handTo(db, clock, wall)
  const hear = () => tellPortal(db, clock.now(), wall(), post)
  const deliver = async () => {
    do await deliverDue(db, clock.now(), wall(), clock.now)
    while ((await hear()) > 0)
  }
  const beat = async () => {
    await deliver()
    if (wall() - savedAt >= SAVE_CLOCK_EVERY_MS) {
      savedAt = wall()
      await save()
    }
    if (wall() - sweptAt < SWEEP_EVERY_MS) return
    sweptAt = wall()
    await sweepFiles(db)
  }

  return {
    db,
    clock,
    wall,
    deliver,
    moveClock: async (to) => {
      knownInstant(to)
      if (to > CLOCK_ENDS) throw new OutsideCalendarError(dayAt(to))
      if (to <= clock.now()) throw new ClockBackwardsError(clock.now(), to)
      await hear()
      const carried = await deliverDue(db, to, wall(), clock.reach)
      clock.reach(to)
      await deliver()
      await save()
      return carried
    },
    nextDue: () => findNextDue(db),
    deliverOne: async (until) => {
      while ((await hear()) > 0);
      return deliverFirst(db, until, wall(), clock.reach)
    },
    listensAt: (address) => {
      post = postTo(address)
    },
    startHeartbeat: () => {
      heartbeat ??= setInterval(() => {
        beating = beat().catch((error: unknown) => console.error('The heartbeat failed:', error))
      }, HEARTBEAT_MS)
      heartbeat.unref()
    },
    close: async () => {
      clearInterval(heartbeat)
      await beating
      await save()
      await db.close()
    },
  }
}

/** Where the clock of a database stands: never before anything that happened in it. */
export async function standingTime(db: Store, startsAt = CLOCK_STARTS): Promise<Instant> {
  const stood = (await findPortalClock(db.read))?.portal_at ?? startsAt
  return Math.max(stood, (await latestEventAt(db.read)) ?? stood)
}

function clockFrom(start: Instant, wall: () => number): PortalClock {
  let shown = start
  let readAt = wall()
  // The machine's own clock may step back; the portal's may not.
  const now = () => {
    const read = wall()
    shown = Math.max(shown, Math.min(shown + Math.max(0, read - readAt), CLOCK_ENDS))
    readAt = read
    return shown
  }
  const reach = (at: Instant) => {
    shown = Math.max(at, now())
    return shown
  }
  return { ends: CLOCK_ENDS, now, reach }
}
