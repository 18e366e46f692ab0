import { workingMinutesBetween, type Instant } from './calendar.ts'
import type { PromiseMoveRow } from './rows.exception-types.ts'
import type { StayRow } from './rows.types.ts'
import { asStepState, stateFacts } from './step.states.ts'

export type MeasuredStay = Pick<
  StayRow,
  'procedure_id' | 'state' | 'waits_for' | 'entered_at' | 'left_at'
>
export type MeasuredMove = Pick<
  PromiseMoveRow,
  'procedure_id' | 'kind' | 'from_at' | 'to_at' | 'in_time' | 'at'
>

interface Asked {
  procedure_id: string
  at: Instant
}

/** A complaint, suggestion or question, with its limit and how it was settled; `late`: an answer came after its limit. */
export interface MeasuredComplaint {
  procedure_id: string | null
  kind: string
  sent_at: Instant
  answer_by: Instant
  settled_at: Instant | null
  late: number
}

/** What happened to a dossier beside its straight way, oldest first. Columns as in the tables. */
export interface DossierHistory {
  /** Of a dossier in which somebody outside the offices was ever waited for; of others none. */
  stays: readonly MeasuredStay[]
  moves: readonly MeasuredMove[]
  supplements: readonly Asked[]
  corrections: readonly Asked[]
  /** Results taken back; repaired once the last office has undone what it did, never where none had to. */
  revocations: readonly (Asked & { legs: number; repaired_at: Instant | null })[]
  alerts: readonly (Asked & { kind: string })[]
  ratings: readonly { at: Instant; score: number }[]
  complaints: readonly MeasuredComplaint[]
}

export const straightWay: DossierHistory = {
  stays: [],
  moves: [],
  supplements: [],
  corrections: [],
  revocations: [],
  alerts: [],
  ratings: [],
  complaints: [],
}

/** Whether an office has the step in hand. Once there is a result, what follows is no processing any more. */
const isWork = ({ waits_for, state }: MeasuredStay) =>
  waits_for === 'office' && !stateFacts[asStepState(state)].hasResult

/** Whether an office’s clock stands still: it waits for the citizen or somebody else outside. */
export const isStopped = ({ waits_for, state }: MeasuredStay) =>
  waits_for === 'citizen' || waits_for === 'thirdParty' || state === 'onHold'

/** Whether a step’s own clock stands still: also while an earlier result, found wrong, is corrected. */
export const isWaiting = (stay: MeasuredStay) => isStopped(stay) || stay.waits_for === 'otherAgency'

const covers = ({ entered_at, left_at }: MeasuredStay, at: Instant) =>
  entered_at <= at && (left_at === null || left_at > at)

/**
 * Office minutes between two times in which one of these stays was a pause and none was an office’s: of one step
 * its own pauses, of a dossier the time in which no office had anything in hand.
 */
export function pausedMinutes(
  stays: readonly MeasuredStay[],
  from: Instant,
  to: Instant,
  isPause: (stay: MeasuredStay) => boolean,
): number {
  if (from >= to || stays.length === 0) return 0
  const cuts = stays.flatMap(({ entered_at, left_at }) => [entered_at, left_at ?? to])
  const within = cuts.filter((cut) => cut > from && cut < to)
  const times = [...new Set([from, ...within, to])].toSorted((a, b) => a - b)
  let minutes = 0
  let since: Instant | undefined
  for (const at of times) {
    const now = at < to ? stays.filter((stay) => covers(stay, at)) : []
    const pauses = now.some(isPause) && !now.some(isWork)
    if (pauses) since ??= at
    if (pauses || since === undefined) continue
    minutes += workingMinutesBetween(since, at)
    since = undefined
  }
  return minutes
}

/**
 * Whether no office can be blamed for a step at that moment: its clock stands still, or it waits for a step while
 * nothing of the dossier is in an office’s hands.
 */
export function isPausedAt({ stays }: DossierHistory, stepId: string, at: Instant): boolean {
  const now = stays.filter((stay) => covers(stay, at))
  const own = now.find(({ procedure_id }) => procedure_id === stepId)
  if (!own) return false
  return isStopped(own) || (own.state === 'waiting' && !now.some(isWork))
}

/**
 * The promise of a step that counted at a moment, from its moves. An apology that came too late is told, but saves
 * nothing: what it replaced still counts. `current` is what the step says now.
 */
export function promiseAt(own: readonly MeasuredMove[], current: Instant, at: Instant): Instant {
  const valid = own.filter((move) => move.at <= at && move.in_time === 1)
  return valid.at(-1)?.to_at ?? own[0]?.from_at ?? current
}

/**
 * When a step ended as far as the office is concerned: what the citizen did not complete, and was refused for that,
 * was last in its hands when it asked.
 */
export function judgedAt(
  stays: readonly MeasuredStay[],
  stepId: string,
  endedAt: Instant | null,
): Instant | null {
  const last = stays.find(
    (stay) => stay.procedure_id === stepId && stay.left_at === endedAt && isStopped(stay),
  )
  return last?.entered_at ?? endedAt
}
