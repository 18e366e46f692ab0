import type { Bundle, Procedure } from '#machines/bundle.ts'
import type { DossierEvent, DossierEventType } from '#machines/dossier.setup.ts'

type Sample = (procedure: Procedure) => DossierEvent | undefined

/** What is sent when an event is clicked: payloads are examples, the chart does not read them. */
const samples: Record<DossierEventType, Sample> = {
  // Sent by the form that chooses the procedures.
  SUBMIT: () => undefined,
  GIVE_CONSENT: ({ id }) => ({ type: 'GIVE_CONSENT', stepId: id }),
  DECLINE_CONSENT: ({ id }) => ({ type: 'DECLINE_CONSENT', stepId: id, reason: '' }),
  PAY: ({ id }) => ({ type: 'PAY', stepId: id, charge: 'rehearsal' }),
  ACKNOWLEDGE: ({ id }) => ({ type: 'ACKNOWLEDGE', stepId: id }),
  CLAIM: ({ id }) => ({ type: 'CLAIM', stepId: id }),
  RELEASE: ({ id }) => ({ type: 'RELEASE', stepId: id }),
  RECEIVE: ({ id }) => ({ type: 'RECEIVE', stepId: id }),
  APPRAISE: ({ id }) => ({ type: 'APPRAISE', stepId: id }),
  APPROVE: ({ id }) => ({ type: 'APPROVE', stepId: id }),
  RECORD_ANSWER: ({ id, asks }) =>
    asks && {
      type: 'RECORD_ANSWER',
      stepId: id,
      question: asks.question,
      answer: '901024000001',
    },
  SIGN: ({ id }) => ({ type: 'SIGN', stepId: id }),
  DELIVER: ({ id }) => ({ type: 'DELIVER', stepId: id }),
  RECORD_CONTACT: ({ id }) => ({ type: 'RECORD_CONTACT', stepId: id, kind: 'counter', note: '' }),
}

export function isEventType(name: string | undefined): name is DossierEventType {
  return name !== undefined && name in samples
}

/** Every event that concerns one procedure. */
export function eventsOf(procedure: Procedure): DossierEvent[] {
  return Object.values(samples)
    .map((sample) => sample(procedure))
    .filter((event) => event !== undefined)
}

/** Which of these procedures may have to wait: for a relative's consent, or for a fee. */
export function mayWait({ procedures, ruleSets }: Bundle, stepIds: readonly string[]) {
  const fees = ruleSets.flatMap((ruleSet) => ruleSet.fees.map(({ stepId }) => stepId))
  return {
    consent: procedures
      .filter(({ id, consent }) => consent && stepIds.includes(id))
      .map(({ id }) => id),
    payment: stepIds.filter((id) => fees.includes(id)),
  }
}

export type Wait = keyof ReturnType<typeof mayWait>
