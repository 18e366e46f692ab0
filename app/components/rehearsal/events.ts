import type { Bundle } from '#machines/bundle.ts'
import type { DossierEvent } from '#machines/dossier.events.ts'
import { eventTypes, samplesOf } from '#machines/samples.ts'

/** Every event that concerns one procedure, in one shape each; SUBMIT is sent by the form that chooses the procedures. */
export function eventsOf(bundle: Bundle, stepId: string): DossierEvent[] {
  return eventTypes.flatMap((type) => samplesOf(bundle, type, stepId).slice(0, 1))
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
