import { addWorkingMinutes, MINUTES_PER_WORKING_DAY, type Instant } from './calendar.ts'
import { flagsOf } from './step.flags.ts'
import type { ChangeFacts } from './rows.facts.ts'
import type { ConsentRow, DeadlineRow } from './rows.types.ts'

/** Working days after asking at which a relative who has not answered is reminded. */
const REMIND_AFTER_DAYS = [1, 3]
/** So many working days before the time for answers is over, the applicant is told of the ways out. */
const WARN_DAYS_BEFORE = 1

/** The first question of a step is named like the step, the others are numbered. */
const idOf = (dossierId: string, stepId: string, index: number) =>
  `${dossierId}:${stepId}:consent${index === 0 ? '' : `:${index + 1}`}`

const remindId = (consentId: string, days: number) => `${consentId}:remind:${days}`

/** The question that a reminder is about. */
export const consentOfReminder = (deadlineId: string) => deadlineId.replace(/:remind:\d+$/, '')

const endIds = (dossierId: string, stepId: string) =>
  ['consentEnds', 'warnConsent'].map((kind) => `${dossierId}:${stepId}:${kind}`)

/** Whose agreement a submission asks for, by step. */
export function askedConsents({ change, dossier, plans = [], at }: ChangeFacts): ConsentRow[] {
  return plans.flatMap(({ procedureId, consentsOf = [] }) => {
    const isAsked = flagsOf(change.before.context, procedureId).consent === 'notNeeded'
    const asks = isAsked && flagsOf(change.after.context, procedureId).consent === 'asked'
    if (!asks) return []
    return consentsOf.map((personal_number, index) => ({
      id: idOf(dossier.id, procedureId, index),
      dossier_id: dossier.id,
      procedure_id: procedureId,
      personal_number,
      state: 'asked' as const,
      asked_at: at,
      answered_at: null,
      reason: null,
    }))
  })
}

/** The answer of a relative. */
export function answeredConsents({ event, at }: ChangeFacts) {
  if (event.type === 'GIVE_CONSENT') {
    return [{ id: event.consent, state: 'given' as const, answered_at: at, reason: null }]
  }
  if (event.type === 'DECLINE_CONSENT') {
    const { consent: id, reason } = event
    return [{ id, state: 'declined' as const, answered_at: at, reason }]
  }
  return []
}

const deadline = (
  { dossier_id, procedure_id }: ConsentRow,
  kind: string,
  id: string,
  due_at: Instant,
): DeadlineRow => ({ id, dossier_id, procedure_id, kind, due_at, done_at: null, outcome: null })

const daysAfter = ({ asked_at }: ConsentRow, days: number) =>
  addWorkingMinutes(asked_at, days * MINUTES_PER_WORKING_DAY)

/**
 * When to remind somebody who has not answered (an answer takes the rest of the reminders away), and where the law
 * gives relatives so many working days, when those end and when the applicant is told that they will.
 */
export function consentDeadlines(
  asked: readonly ConsentRow[],
  { ruleSet }: Pick<ChangeFacts, 'ruleSet'>,
): DeadlineRow[] {
  const reminders = asked.flatMap((consent) =>
    REMIND_AFTER_DAYS.map((days) =>
      deadline(consent, 'remindConsent', remindId(consent.id, days), daysAfter(consent, days)),
    ),
  )
  const firsts = new Map(asked.toReversed().map((consent) => [consent.procedure_id, consent]))
  const ends = [...firsts.values()].flatMap((consent) => {
    const days = ruleSet.consentDays?.[consent.procedure_id]
    if (days === undefined) return []
    const [endId = '', warnId = ''] = endIds(consent.dossier_id, consent.procedure_id)
    return [
      deadline(consent, 'warnConsent', warnId, daysAfter(consent, days - WARN_DAYS_BEFORE)),
      deadline(consent, 'consentEnds', endId, daysAfter(consent, days)),
    ]
  })
  return [...reminders, ...ends]
}

/** The reminders that an answer makes needless; with the last answer, the end of the time for answers too. */
export function needlessReminders({ event, dossier, at }: ChangeFacts) {
  if (event.type !== 'GIVE_CONSENT' && event.type !== 'DECLINE_CONSENT') return []
  const isLast = event.type === 'DECLINE_CONSENT' || event.leaves === 'given'
  return [
    ...REMIND_AFTER_DAYS.map((days) => remindId(event.consent, days)),
    ...(isLast ? endIds(dossier.id, event.stepId) : []),
  ].map((id) => ({ id, done_at: at, outcome: 'met' }))
}
