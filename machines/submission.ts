import { procedureOf, type Answers, type Bundle, type RuleSet } from './bundle.ts'
import type { Instant } from './calendar.ts'
import type { DossierEvent } from './dossier.events.ts'
import { feesDue, owedFor } from './fees.ts'
import { promiseFor } from './promise.ts'
import type { StepPlan } from './rows.facts.ts'

/** What is sent: by which law, for which procedures, to which offices. */
export interface Sending {
  bundle: Bundle
  ruleSet: RuleSet
  answers: Answers
  /** The procedures asked for; the others get no step. */
  stepIds: readonly string[]
  at: Instant
  /** The competent office of each of these procedures, and the province it is in. */
  offices: Readonly<Record<string, { id: string; province_code: string }>>
  /** The case looks like one that was filed before. */
  isSuspect: boolean
}

/**
 * What a declaration means when it is sent: the event, the plan of each step with whom to ask and what is owed, and
 * the total that is promised. Pure. Throws OutsideCalendarError.
 */
export function submissionOf(sending: Sending) {
  const { bundle, ruleSet, answers, stepIds, at, offices, isSuspect } = sending
  const promise = promiseFor(bundle, ruleSet, stepIds, at)
  const [first = ''] = stepIds
  const lines = feesDue(ruleSet, stepIds, answers, offices[first]?.province_code ?? '')
  const plans = stepIds.map((procedureId): StepPlan => {
    const office = offices[procedureId]
    if (!office) throw new Error(`No office was named for “${procedureId}”.`)
    return {
      procedureId,
      officeId: office.id,
      promisedAt: promise.steps[procedureId]?.promisedAt ?? promise.promisedAt,
      resultDelivery: answers.delivery ?? 'electronic',
      consentsOf: relativesToAsk(bundle, procedureId, answers),
      fees: owedFor(lines, procedureId),
    }
  })
  const event = {
    type: 'SUBMIT',
    stepIds,
    consentFor: plans
      .filter(({ consentsOf = [] }) => consentsOf.length > 0)
      .map((plan) => plan.procedureId),
    paymentFor: plans.filter(({ fees = [] }) => fees.length > 0).map((plan) => plan.procedureId),
    likeFor: bundle.identity && isSuspect ? [bundle.identity.stepId] : [],
  } satisfies DossierEvent
  return { event, plans, promisedAt: promise.promisedAt }
}

const relativesToAsk = (bundle: Bundle, procedureId: string, answers: Answers) =>
  procedureOf(bundle, procedureId)
    .consent?.of(answers)
    .map(({ personalNumber }) => personalNumber) ?? []

/** What a case is found by as filed before; a filing without that procedure repeats nothing. */
export const identityKeysOf = (
  { identity }: Bundle,
  stepIds: readonly string[],
  answers: Answers,
): readonly string[] =>
  identity && stepIds.includes(identity.stepId) ? identity.keys(answers) : []

/** The dossier's code: it runs per unit and day of receipt (Circular 01/2018/TT-VPCP, article 19). */
export const codeCounter = (unitCode: string, receivedOn: string) =>
  `code/${unitCode}/${receivedOn}`

/** The number of a result: it runs per office, procedure and year. */
export const resultCounter = (officeId: string, procedureId: string, year: string) =>
  `result/${officeId}/${procedureId}/${year}`
