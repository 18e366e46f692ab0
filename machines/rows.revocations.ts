import { addWorkingMinutes, clockStart } from './calendar.ts'
import type { ChangeFacts } from './rows.facts.ts'
import type { CompensationRow, RevocationRow } from './rows.exception-types.ts'
import type { DeadlineRow, Rows, StepRow } from './rows.types.ts'

/** The deadline by which the system of an office confirms that it heard of a revocation. */
export const ACKNOWLEDGE_REVOCATION = 'acknowledgeRevocation'

/** A result that is taken back: by whom, on which ground, and whom it speaks of. */
export function revocations(
  { event, actor, concerned, dossier, at }: ChangeFacts,
  eventId: string,
): RevocationRow[] {
  if (event.type !== 'REVOKE') return []
  return [
    {
      id: eventId,
      dossier_id: dossier.id,
      procedure_id: event.stepId,
      ground: event.ground,
      reason: event.reason,
      concerned: concerned ?? null,
      revoked_by: actor.name,
      at,
    },
  ]
}

/** What the offices have to undo that acted on it. */
export function compensations(
  { event, dossier, at }: ChangeFacts,
  moved: readonly StepRow[],
  eventId: string,
): CompensationRow[] {
  if (event.type !== 'REVOKE') return []
  return moved
    .filter(({ state }) => state === 'compensating')
    .map((step) => ({
      id: `${eventId}:${step.procedure_id}`,
      revocation_id: eventId,
      dossier_id: dossier.id,
      procedure_id: step.procedure_id,
      had_result: step.issued_at === null ? 0 : 1,
      asked_at: at,
      due_at: step.due_at ?? at,
      acknowledged_at: null,
      done: null,
      note: null,
      done_by: null,
      done_at: null,
    }))
}

/** That an office heard of it, or undid what it had done. */
export function answeredCompensations({
  event,
  actor,
  dossier,
  at,
}: ChangeFacts): Rows['answeredCompensations'] {
  const of = 'stepId' in event && { dossier_id: dossier.id, procedure_id: event.stepId }
  if (!of) return []
  if (event.type === 'ACKNOWLEDGE_REVOCATION') return [{ ...of, acknowledged_at: at }]
  if (event.type !== 'COMPENSATE') return []
  return [{ ...of, done: event.done, note: event.note, done_by: actor.name, done_at: at }]
}

/** A revoked result is void at once; one that was built on it, once its office has undone it. */
export function revokedResults({ event, dossier, at }: ChangeFacts): Rows['revokedResults'] {
  if (event.type !== 'REVOKE' && event.type !== 'COMPENSATE') return []
  return [{ dossier_id: dossier.id, procedure_id: event.stepId, revoked_at: at }]
}

/** The system of an office has as long to confirm a revocation as it has for a dossier. */
export function revocationDeadlines(
  asked: readonly CompensationRow[],
  { ruleSet: { cutOff, acknowledgeWithinMinutes }, at }: ChangeFacts,
): DeadlineRow[] {
  return asked.map(({ id, dossier_id, procedure_id }) => ({
    id: `${id}:acknowledge`,
    dossier_id,
    procedure_id,
    kind: ACKNOWLEDGE_REVOCATION,
    due_at: addWorkingMinutes(clockStart(at, cutOff), acknowledgeWithinMinutes),
    done_at: null,
    outcome: null,
  }))
}
