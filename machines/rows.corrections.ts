import type { ChangeFacts } from './rows.facts.ts'
import type { CorrectionRow, LikenessRow } from './rows.exception-types.ts'
import type { Rows } from './rows.types.ts'

/** A result that is to be corrected: who asks, and what is wrong. */
export function corrections(
  { event, actor, dossier, at }: ChangeFacts,
  eventId: string,
): CorrectionRow[] {
  if (event.type !== 'SEND_BACK' && event.type !== 'REQUEST_CORRECTION') return []
  const isBack = event.type === 'SEND_BACK'
  return [
    {
      id: eventId,
      dossier_id: dossier.id,
      procedure_id: isBack ? event.to : event.stepId,
      asked_by_kind: isBack ? 'official' : 'citizen',
      asked_by: actor.name,
      asked_from: isBack ? event.stepId : null,
      items: JSON.stringify(event.items),
      asked_at: at,
      state: 'asked',
      answer: null,
      answered_by: null,
      answered_at: null,
    },
  ]
}

export function answeredCorrections({
  event,
  actor,
  dossier,
  at,
}: ChangeFacts): Rows['answeredCorrections'] {
  if (event.type !== 'CORRECT' && event.type !== 'UPHOLD') return []
  return [
    {
      dossier_id: dossier.id,
      procedure_id: event.stepId,
      state: event.type === 'CORRECT' ? 'corrected' : 'upheld',
      answer: event.reason,
      answered_by: actor.name,
      answered_at: at,
    },
  ]
}

/** Values that changed after sending, each with what stood there before. */
export function amendments({ amended, actor, dossier, at }: ChangeFacts): Rows['amendments'] {
  if (!amended) return []
  return amended.changes.map(({ field, before, after }) => ({
    dossier_id: dossier.id,
    revision: dossier.revision + 1,
    field,
    why: amended.why,
    before: before ?? null,
    after: after ?? null,
    by_name: actor.name,
    at,
  }))
}

/** Look-alikes found at sending. */
export function likenesses({ likenesses = [], dossier, at }: ChangeFacts): LikenessRow[] {
  return likenesses.map(({ otherId, kind }) => ({
    dossier_id: dossier.id,
    other_id: otherId,
    kind,
    found_at: at,
    decision: null,
    reason: null,
    decided_by: null,
    decided_at: null,
  }))
}

export function decidedLikenesses({
  event,
  actor,
  dossier,
  at,
}: ChangeFacts): Rows['decidedLikenesses'] {
  if (event.type !== 'DECIDE_LIKENESS') return []
  const { other, decision, reason } = event
  const decided = { decision, reason, decided_by: actor.name, decided_at: at }
  return [{ dossier_id: dossier.id, other_id: other, ...decided }]
}
