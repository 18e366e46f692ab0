import { findConsentById, listConsentsOfDossier } from '#db/consents.server.ts'
import { findPersonByNumber } from '#db/registers.server.ts'
import type { Db } from '#db/schema.ts'
import type { DossierEvent } from '#machines/dossier.events.ts'

/** An agreement as it counts now: whether others are still asked after it, as seen by the transaction that writes it. */
export async function withAnswersSoFar(
  trx: Db,
  dossierId: string,
  event: DossierEvent,
): Promise<DossierEvent> {
  if (event.type !== 'GIVE_CONSENT') return event
  const open = (await listConsentsOfDossier(trx, dossierId)).filter(
    ({ id, procedure_id, state }) =>
      procedure_id === event.stepId && state === 'asked' && id !== event.consent,
  )
  return { ...event, leaves: open.length > 0 ? 'asked' : 'given' }
}

/** Whose answer this must be. */
export async function consenterOf(trx: Db, dossierId: string, event: DossierEvent) {
  const consent = await consentIn(trx, event)
  const isOfStep =
    consent?.dossier_id === dossierId && 'stepId' in event && consent.procedure_id === event.stepId
  return isOfStep ? (await findPersonByNumber(trx, consent.personal_number))?.id : undefined
}

/** Whether the question was answered before: an answer stands, while others may still be asked. */
export async function wasAnswered(trx: Db, event: DossierEvent) {
  const consent = await consentIn(trx, event)
  return consent !== undefined && consent.state !== 'asked'
}

async function consentIn(trx: Db, event: DossierEvent) {
  const isAnswer = event.type === 'GIVE_CONSENT' || event.type === 'DECLINE_CONSENT'
  return isAnswer ? findConsentById(trx, event.consent) : undefined
}
