import { addWorkingMinutes, clockStartDay, dayAt, dueAt } from './calendar.ts'
import type { ChangeFacts } from './rows.facts.ts'
import type { RefusalRow, SupplementRow } from './rows.exception-types.ts'
import type { DeadlineRow, Rows, StepRow } from './rows.types.ts'
import { ACKNOWLEDGE_REVOCATION } from './rows.revocations.ts'
import { asStepState, stateFacts } from './step.states.ts'

/** Working days after asking at which a citizen who has not answered is reminded. */
const REMIND_AFTER_DAYS = [3, 6]

const stepOf = ({ event, steps }: ChangeFacts) =>
  'stepId' in event ? steps.find(({ procedure_id }) => procedure_id === event.stepId) : undefined

/** What a citizen is asked to complete or mend, and until when. */
export function supplements(facts: ChangeFacts, eventId: string): SupplementRow[] {
  const { event, actor, ruleSet, dossier, at } = facts
  if (event.type !== 'REQUEST_SUPPLEMENT') return []
  const { supplementDays, noticeDays } = ruleSet.exceptions
  const { cutOff, appointmentHour } = ruleSet
  const received = stepOf(facts)?.received_at
  const within = noticeDays[event.stepId]
  return [
    {
      id: eventId,
      dossier_id: dossier.id,
      procedure_id: event.stepId,
      // The number of the request is told by counting the rows; here it orders them.
      turn: dossier.revision + 1,
      items: JSON.stringify(event.items),
      asked_by: actor.name,
      asked_at: at,
      notice_due_at:
        received === null || received === undefined || within === undefined
          ? null
          : dueAt(clockStartDay(received, cutOff), within, appointmentHour),
      due_at: dueAt(dayAt(at), supplementDays, appointmentHour),
      state: 'asked',
      answered_at: null,
    },
  ]
}

/** When a supplement is reminded of, and when its time is over. */
export function supplementDeadlines(
  asked: readonly SupplementRow[],
  { ruleSet: { appointmentHour } }: ChangeFacts,
): DeadlineRow[] {
  return asked.flatMap(({ id, dossier_id, procedure_id, asked_at, due_at }) => {
    const deadline = { dossier_id, procedure_id, done_at: null, outcome: null }
    return [
      { ...deadline, id: `${id}:ends`, kind: 'supplementEnds', due_at },
      ...REMIND_AFTER_DAYS.map((days) => ({
        ...deadline,
        id: `${id}:remind:${days}`,
        kind: 'remindSupplement',
        due_at: dueAt(dayAt(asked_at), days, appointmentHour),
      })),
    ]
  })
}

/** How an open supplement ends with this event. */
export function answeredSupplements(
  facts: ChangeFacts,
  moved: readonly StepRow[],
): Rows['answeredSupplements'] {
  const { event, dossier, at } = facts
  const state =
    event.type === 'SUPPLY' ? 'completed' : event.type === 'EXPIRE_SUPPLEMENT' ? 'expired' : 'ended'
  return moved
    .filter(({ procedure_id: id }) => facts.change.before.value[id] === 'awaitingSupplement')
    .map(({ procedure_id }) => ({ dossier_id: dossier.id, procedure_id, state, answered_at: at }))
}

/** A refusal in writing: by an official, or by silence after a supplement was asked for. */
export function refusals(facts: ChangeFacts): RefusalRow[] {
  const { event, actor, ruleSet, dossier, at } = facts
  const step = stepOf(facts)
  const written = { ground: ruleSet.exceptions.silence.id, note: '' }
  if (event.type !== 'REFUSE' && event.type !== 'EXPIRE_SUPPLEMENT') return []
  const { ground, note } = event.type === 'REFUSE' ? event : written
  return [
    {
      dossier_id: dossier.id,
      procedure_id: event.stepId,
      round: step?.round ?? 1,
      ground,
      note,
      due_at: step?.due_at ?? null,
      signed_by: actor.name,
      at,
    },
  ]
}

/** Deadlines that lost their object: of a step that ended all, of an answered supplement its own. */
export function endedDeadlines(
  { change, event, dossier, at }: ChangeFacts,
  moved: readonly StepRow[],
): Rows['endedDeadlines'] {
  const heard = event.type === 'ACKNOWLEDGE_REVOCATION' && {
    dossier_id: dossier.id,
    procedure_id: event.stepId,
    kinds: [ACKNOWLEDGE_REVOCATION],
    done_at: at,
  }
  if (heard) return [heard]
  return moved.flatMap(({ procedure_id, state }) => {
    const { settled, hasResult } = stateFacts[asStepState(state)]
    const answered = change.before.value[procedure_id] === 'awaitingSupplement'
    const ended = (settled && !hasResult) || state === 'compensating'
    const kinds = ended ? null : answered ? supplementKinds : undefined
    if (kinds === undefined) return []
    return [{ dossier_id: dossier.id, procedure_id, kinds, done_at: at }]
  })
}

const supplementKinds: readonly string[] = ['supplementEnds', 'remindSupplement']

/** When a register that was asked counts as silent: registration goes on, but both sides are told. */
export function answerDeadlines({ change, ruleSet, dossier, at }: ChangeFacts): DeadlineRow[] {
  return change.effects
    .flatMap((effect) => (effect.type === 'askRegister' ? [effect.params.stepId] : []))
    .map((stepId) => ({
      id: `${dossier.id}:${stepId}:answer`,
      dossier_id: dossier.id,
      procedure_id: stepId,
      kind: 'answer',
      due_at: addWorkingMinutes(at, ruleSet.exceptions.answerWithinMinutes),
      done_at: null,
      outcome: null,
    }))
}
