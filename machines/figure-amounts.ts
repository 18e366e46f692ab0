import { workingMinutesBetween, type Instant } from './calendar.ts'
import { isDecided, type Case, type Outcome, type Revoked } from './cases.ts'
import { isWithin, type Period } from './period.ts'

/** What one case adds; 0 when it does not count. */
export type Amount = (item: Case, period: Period) => number
/** The office minutes of one case; null when it does not count. */
export type Minutes = (item: Case, period: Period) => number | null
export type Rule =
  | { kind: 'ratio'; format: 'share' | 'average'; counts: Amount; of: Amount }
  | { kind: 'count'; format: 'count'; counts: Amount; of?: Amount }
  | { kind: 'percentile'; format: 'workingDays'; percent: number; minutes: Minutes }

export const when = (condition: boolean) => (condition ? 1 : 0)

export const received: Amount = (item, period) => when(isWithin(item.submittedAt, period))
export const decided: Amount = (item, period) =>
  when(isDecided(item) && isWithin(item.endedAt, period))
export const ended =
  (outcome?: Outcome): Amount =>
  (item, period) =>
    when(isWithin(item.endedAt, period) && (outcome === undefined || item.outcome === outcome))

const isOverdue = ({ outcome }: Case, promise: Instant, { until }: Period) =>
  outcome === 'open' && promise < until
const isKept = ({ judgedAt }: Case, promise: Instant) => judgedAt !== null && judgedAt <= promise

/** Against what was told first: whatever happened meanwhile, and whoever had to be waited for. */
export const firstPromise: Pick<Extract<Rule, { kind: 'ratio' }>, 'counts' | 'of'> = {
  counts: (item, period) => when(decided(item, period) === 1 && isKept(item, item.firstPromisedAt)),
  of: (item, period) =>
    when(decided(item, period) === 1 || isOverdue(item, item.firstPromisedAt, period)),
}

/**
 * Against the promise that counted at the end. Asked twice to complete something is overdue (Decision 766/QĐ-TTg,
 * indicator 2.1); open and past its promise is broken unless the clock stands still for somebody outside.
 */
export const currentPromise: typeof firstPromise = {
  counts: (item, period) =>
    when(decided(item, period) === 1 && item.supplements < 2 && isKept(item, item.promisedAt)),
  of: (item, period) =>
    when(
      decided(item, period) === 1 ||
        (!item.isPaused && isOverdue(item, item.promisedAt, period)) ||
        (item.outcome === 'open' && item.supplements > 1),
    ),
}

export const handedOver: Amount = ({ handOvers }, period) =>
  when(handOvers.some(({ at }) => isWithin(at, period)))
export const notAccepted: Amount = ({ handOvers }, period) =>
  when(
    handOvers.some(
      ({ at, dueAt, acknowledgedAt }) =>
        isWithin(at, period) && acknowledgedAt === null && dueAt < period.until,
    ),
  )

/** Two working hours have passed without the receiver's word, or it came after them. */
export const acceptedLate: Amount = ({ handOvers }, period) =>
  when(
    handOvers.some(
      ({ at, dueAt, acknowledgedAt }) =>
        isWithin(at, period) && dueAt < (acknowledgedAt ?? period.until),
    ),
  )
export const acceptanceDue: Amount = ({ handOvers }, period) =>
  when(
    handOvers.some(
      ({ at, dueAt, acknowledgedAt }) =>
        isWithin(at, period) && (acknowledgedAt !== null || dueAt < period.until),
    ),
  )
export const openHandOvers = ({ handOvers }: Case) => handOvers.filter(({ isOpen }) => isOpen)
export const sinceHandOver: Minutes = (item, { until }) =>
  openHandOvers(item).reduce<number | null>(
    (longest, { at }) => Math.max(longest ?? 0, workingMinutesBetween(at, until)),
    null,
  )

/** Of what was issued in the period. */
export const timed =
  (minutes: (item: Case) => number | null): Minutes =>
  (item, period) =>
    item.workingMinutes !== null && isWithin(item.endedAt, period) ? minutes(item) : null
export const processing = timed((item) => item.workingMinutes)
export const gross = timed((item) => item.grossMinutes)
export const supplemented =
  (least: number): Amount =>
  (item, period) =>
    when(decided(item, period) === 1 && item.supplements >= least)

/** Some office has not undone yet what it did on a result that was revoked. */
export const isUnrepaired = ({ legs, repairedAt }: Revoked) => legs > 0 && repairedAt === null
/** Office minutes from the revocation to the last office that undid its part, of what was repaired in the period. */
export const repair: Minutes = ({ revocations }, period) => {
  const repaired = revocations.findLast(({ repairedAt }) => isWithin(repairedAt, period))
  return repaired?.repairedAt ? workingMinutesBetween(repaired.at, repaired.repairedAt) : null
}
