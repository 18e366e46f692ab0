import { addWorkingMinutes, MINUTES_PER_WORKING_DAY } from './calendar.ts'
import { flagsOf } from './step.flags.ts'
import type { ChangeFacts } from './rows.facts.ts'
import type { ConsentRow, DeadlineRow } from './rows.types.ts'

/** Working days after asking at which a relative who has not answered is reminded. */
const REMIND_AFTER_DAYS = [1, 3]

const idOf = (dossierId: string, stepId: string) => `${dossierId}:${stepId}:consent`

/** Whose agreement a submission asks for, by step. */
export function askedConsents({ change, dossier, plans = [], at }: ChangeFacts): ConsentRow[] {
  return plans.flatMap(({ procedureId, consentOf }) => {
    const isAsked = flagsOf(change.before.context, procedureId).consent === 'notNeeded'
    const asks = isAsked && flagsOf(change.after.context, procedureId).consent === 'asked'
    if (!asks || consentOf === undefined) return []
    return [
      {
        id: idOf(dossier.id, procedureId),
        dossier_id: dossier.id,
        procedure_id: procedureId,
        personal_number: consentOf,
        state: 'asked',
        asked_at: at,
        answered_at: null,
        reason: null,
      },
    ]
  })
}

/** The answer of a relative. */
export function answeredConsents({ event, dossier, at }: ChangeFacts) {
  if (event.type === 'GIVE_CONSENT') {
    const id = idOf(dossier.id, event.stepId)
    return [{ id, state: 'given' as const, answered_at: at, reason: null }]
  }
  if (event.type === 'DECLINE_CONSENT') {
    const id = idOf(dossier.id, event.stepId)
    return [{ id, state: 'declined' as const, answered_at: at, reason: event.reason }]
  }
  return []
}

/** When to remind somebody who has not answered; an answer takes the rest of the reminders away. */
export function consentDeadlines(asked: readonly ConsentRow[]): DeadlineRow[] {
  return asked.flatMap((consent) =>
    REMIND_AFTER_DAYS.map((days) => ({
      id: `${consent.id}:remind:${days}`,
      dossier_id: consent.dossier_id,
      procedure_id: consent.procedure_id,
      kind: 'remindConsent',
      due_at: addWorkingMinutes(consent.asked_at, days * MINUTES_PER_WORKING_DAY),
      done_at: null,
      outcome: null,
    })),
  )
}

/** The reminders that an answer makes needless. */
export function needlessReminders({ event, dossier, at }: ChangeFacts) {
  if (event.type !== 'GIVE_CONSENT' && event.type !== 'DECLINE_CONSENT') return []
  const id = idOf(dossier.id, event.stepId)
  return REMIND_AFTER_DAYS.map((days) => ({
    id: `${id}:remind:${days}`,
    done_at: at,
    outcome: 'met',
  }))
}
