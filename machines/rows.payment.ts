import { addWorkingMinutes } from './calendar.ts'
import { flagsOf } from './step.flags.ts'
import { totalOf } from './fees.ts'
import type { ChangeFacts } from './rows.facts.ts'
import type { DeadlineRow, PaymentRow, Rows, StepRow } from './rows.types.ts'
import { asStepState, stateFacts } from './step.states.ts'

/** Office minutes after asking at which somebody who has not paid is reminded: 2 hours, 1 day, 3 days. */
const REMIND_AFTER_MINUTES = [120, 480, 1440]

const idOf = (dossierId: string, stepId: string) => `${dossierId}:${stepId}:payment`

/** What a submission asks to be paid, by step. */
export function askedPayments({ change, dossier, plans = [], at, recordedAt }: ChangeFacts) {
  return plans.flatMap(({ procedureId, fees = [] }): PaymentRow[] => {
    const wasDue = flagsOf(change.before.context, procedureId).payment !== 'notNeeded'
    if (wasDue || flagsOf(change.after.context, procedureId).payment !== 'due') return []
    return [
      {
        id: idOf(dossier.id, procedureId),
        dossier_id: dossier.id,
        procedure_id: procedureId,
        amount: totalOf(fees),
        lines: JSON.stringify(fees),
        state: 'due',
        asked_at: at,
        settled_at: null,
        recorded_at: recordedAt,
        charge: null,
        paid_via: null,
      },
    ]
  })
}

/** Whether this event pays what is due; money that comes twice or too late does not. */
export function isPaidBy({ change, event }: Pick<ChangeFacts, 'change' | 'event'>): boolean {
  if (event.type !== 'PAY') return false
  const wasDue = flagsOf(change.before.context, event.stepId).payment === 'due'
  return wasDue && flagsOf(change.after.context, event.stepId).payment === 'paid'
}

/** Payments that came in, and those no longer owed because their step ended. */
export function settledPayments(
  facts: ChangeFacts,
  moved: readonly StepRow[],
): Rows['settledPayments'] {
  const { change, event, dossier, at, recordedAt } = facts
  const settled = { settled_at: at, recorded_at: recordedAt }
  if (event.type === 'PAY') {
    const id = idOf(dossier.id, event.stepId)
    const paid = {
      ...settled,
      id,
      state: 'paid',
      charge: event.charge,
      paid_via: 'online',
    } as const
    return isPaidBy(facts) ? [paid] : []
  }
  return moved
    .filter(({ procedure_id: id }) => flagsOf(change.after.context, id).payment === 'due')
    .filter(({ state }) => stateFacts[asStepState(state)].settled || state === 'compensating')
    .map(({ procedure_id }) => ({
      ...settled,
      id: idOf(dossier.id, procedure_id),
      state: 'cancelled',
      charge: null,
      paid_via: null,
    }))
}

/** When to remind somebody who has not paid. */
export function paymentDeadlines(asked: readonly PaymentRow[]): DeadlineRow[] {
  return asked.flatMap((payment) =>
    REMIND_AFTER_MINUTES.map((minutes) => ({
      id: `${payment.id}:remind:${minutes}`,
      dossier_id: payment.dossier_id,
      procedure_id: payment.procedure_id,
      kind: 'remindPayment',
      due_at: addWorkingMinutes(payment.asked_at, minutes),
      done_at: null,
      outcome: null,
    })),
  )
}

/** The reminders that are needless once nothing is owed. */
export function needlessPaymentReminders(settled: Rows['settledPayments'], at: number) {
  return settled.flatMap(({ id }) =>
    REMIND_AFTER_MINUTES.map((minutes) => ({
      id: `${id}:remind:${minutes}`,
      done_at: at,
      outcome: 'met',
    })),
  )
}
