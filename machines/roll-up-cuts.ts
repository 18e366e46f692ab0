import type { Instant } from './calendar.ts'
import type { DossierHistory } from './measured-history.ts'
import type { MeasuredStep } from './measured-step.ts'

/** The moments at which something about a case may change. */
export interface Cuts {
  /** In order. */
  all: readonly Instant[]
  /** What may change how a case that ended is judged. */
  afterEnd: readonly Instant[]
  /** The last thing that happened; what lies after it is only a limit that will pass. */
  lastEvent: Instant
}

/** A limit is passed one millisecond after it. */
const after = (limit: Instant) => limit + 1

/** Of a case made of these steps: of one, or of a `whole` dossier, to which dates of its own were told. */
export function cutsOf(
  steps: readonly MeasuredStep[],
  history: DossierHistory,
  whole: boolean,
): Cuts {
  const [first] = steps
  if (!first) return { all: [], afterEnd: [], lastEvent: 0 }
  const own = <Row extends { procedure_id: string | null }>(rows: readonly Row[]) =>
    rows.filter((row) => whole || row.procedure_id === first.procedure_id)
  const complaints = history.complaints
  const afterEnd = [
    ...own(history.moves).map(({ at }) => at),
    ...own(history.supplements).map(({ at }) => at),
    ...history.ratings.map(({ at }) => at),
    ...complaints.map(({ sent_at }) => sent_at),
  ]
  const ends = steps.map(endOf)
  const events = known([
    first.submitted_at,
    ...afterEnd,
    ...steps.flatMap(({ received_at, acknowledged_at }) => [received_at, acknowledged_at]),
    ...ends,
    ...own(history.corrections).map(({ at }) => at),
    ...own(history.alerts).map(({ at }) => at),
    ...own(history.revocations).flatMap(({ at, repaired_at }) => [at, repaired_at]),
    ...complaints.map(({ settled_at }) => settled_at),
    ...history.stays.flatMap(({ entered_at, left_at }) => [entered_at, left_at]),
  ])
  const limits = [
    ...promises(steps, own(history.moves), whole, ends),
    ...steps.flatMap(acceptanceLimit),
    ...complaints.flatMap(({ settled_at, answer_by }) =>
      settled_at !== null && settled_at <= answer_by ? [] : [after(answer_by)],
    ),
  ]
  return {
    // Before it was sent there was nothing.
    all: inOrder([...events, ...limits].map((cut) => Math.max(cut, first.submitted_at))),
    afterEnd: inOrder(afterEnd),
    lastEvent: Math.max(...events),
  }
}

const endOf = ({ issued_at, settled_at }: MeasuredStep) => issued_at ?? settled_at

/** Every date that was ever promised, as far as it could be broken. */
function promises(
  steps: readonly MeasuredStep[],
  moves: DossierHistory['moves'],
  whole: boolean,
  ends: readonly (Instant | null)[],
) {
  const end = ends.includes(null) ? Infinity : Math.max(...known(ends))
  const [first] = steps
  const told = [
    ...(first && whole ? [first.dossier_first_promised_at, first.dossier_promised_at] : []),
    ...steps.flatMap(({ first_promised_at, promised_at }) => [first_promised_at, promised_at]),
    ...moves.flatMap(({ from_at, to_at }) => [from_at, to_at]),
  ]
  return told.map(after).filter((cut) => cut <= end)
}

function acceptanceLimit({ acknowledge_due_at: dueAt, acknowledged_at }: MeasuredStep) {
  if (dueAt === null || (acknowledged_at !== null && acknowledged_at <= dueAt)) return []
  return [after(dueAt)]
}

const known = (times: readonly (Instant | null)[]) => times.filter((time) => time !== null)

const inOrder = (times: readonly Instant[]) => [...new Set(times)].toSorted((a, b) => a - b)
