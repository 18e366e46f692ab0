import type { DossierEvent } from './dossier.events.ts'
import { apologyIsInTime } from './promise.ts'
import type { ChangeFacts } from './rows.facts.ts'
import type { PromiseMoveRow } from './rows.exception-types.ts'
import type { StepRow } from './rows.types.ts'

/** What moved a promise, by the event that did. */
const movers: Partial<Record<DossierEvent['type'], string>> = {
  VERIFY: 'verification',
  SUPPLY: 'supplement',
  RESUME: 'hold',
  APOLOGISE: 'apology',
  GIVE_CONSENT: 'consent',
  PAY: 'payment',
  SEND_BACK: 'correction',
  REQUEST_CORRECTION: 'correction',
}

/** Which steps were promised for another time by this event: from when to when, and why. */
export function promiseMoves(
  facts: ChangeFacts,
  steps: readonly StepRow[],
  eventId: string,
): PromiseMoveRow[] {
  const { event, at, ruleSet } = facts
  return steps.flatMap((step) => {
    const before = facts.steps.find(({ procedure_id }) => procedure_id === step.procedure_id)
    if (!before || before.promised_at === step.promised_at) return []
    const own = 'stepId' in event && event.stepId === step.procedure_id
    const isApology = own && event.type === 'APOLOGISE'
    const inTime = !isApology || apologyIsInTime(ruleSet, step.procedure_id, before.promised_at, at)
    return [
      {
        id: `${eventId}:${step.procedure_id}`,
        dossier_id: step.dossier_id,
        procedure_id: step.procedure_id,
        kind: (own || event.type === 'SEND_BACK' ? movers[event.type] : undefined) ?? 'predecessor',
        reason: reasonOf(event),
        from_at: before.promised_at,
        to_at: step.promised_at,
        in_time: inTime ? 1 : 0,
        at,
      },
    ]
  })
}

function reasonOf(event: DossierEvent) {
  return 'reason' in event ? event.reason : null
}
