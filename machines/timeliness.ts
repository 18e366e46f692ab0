import { dayAt, type Instant } from './calendar.ts'

/** How a result stands to its promise; `running` while there is neither a result nor a broken promise. */
export type Timeliness = 'early' | 'onTime' | 'late' | 'running'

/** Early is an earlier day; the last second of the promise is still on time (Circular 01/2018/TT-VPCP, form 05). */
export function timeliness(
  issuedAt: Instant | null,
  promisedAt: Instant,
  now: Instant,
): Timeliness {
  if (issuedAt === null) return now > promisedAt ? 'late' : 'running'
  if (issuedAt > promisedAt) return 'late'
  return dayAt(issuedAt) < dayAt(promisedAt) ? 'early' : 'onTime'
}
