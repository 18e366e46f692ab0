import { findOpenSupplement } from '#db/exceptions.server.ts'
import { findConsentById } from '#db/consents.server.ts'
import type { Store } from '#db/database.server.ts'
import { getDossier } from '#db/dossiers.server.ts'
import { closeDeadline } from '#db/outbox.server.ts'
import { listPayments } from '#db/payments.server.ts'
import { findPersonByNumber } from '#db/registers.server.ts'
import { refreshRollUps } from '#db/roll-ups.server.ts'
import type { Db } from '#db/schema.ts'
import { findStep } from '#db/steps.server.ts'
import type { Instant } from '#machines/calendar.ts'
import type { DossierEvent } from '#machines/dossier.events.ts'
import type { Alert } from '#machines/step.flags.ts'
import { advanceIn } from './advancing.server.ts'
import type { Context } from './context.ts'
import { EventRefusedError } from './errors.ts'
import { consentOfReminder } from '#machines/rows.consent.ts'
import { ACKNOWLEDGE_REVOCATION } from '#machines/rows.revocations.ts'
import type { DeadlineRow } from '#machines/rows.types.ts'
import { tellPerson } from './noticing.server.ts'

type Fire = (trx: Db, deadline: DeadlineRow, at: Instant, ctx: Context) => Promise<string>

/** What happens when a deadline passes, by kind. Each says how it ended. */
const kinds: Record<string, Fire> = {
  acknowledge: alarm('agencySilent'),
  [ACKNOWLEDGE_REVOCATION]: alarm('agencySilent'),
  answer: alarm('numberMissing'),
  supplementEnds,
  remindSupplement,
  remindConsent,
  warnConsent,
  consentEnds,
  remindPayment,
}

/** Fires a deadline at its moment, wholly or not at all. Throws for a kind this version does not know. */
export async function fireDeadline(
  db: Store,
  deadline: DeadlineRow,
  at: Instant,
  recordedAt: Instant,
) {
  const fire = kinds[deadline.kind]
  if (!fire) throw new Error(`Nobody knows the deadline “${deadline.kind}”.`)
  const actor = { kind: 'system', id: 'portal', name: 'portal' } as const
  const ctx = { db, actor, now: at, recordedAt }
  await db.write.transaction().execute(async (trx) => {
    await closeDeadline(trx, deadline.id, at, await fire(trx, deadline, at, ctx))
    await refreshRollUps(trx, deadline.dossier_id)
  })
}

/** Somebody who should have answered has not: both sides are told, and the work goes on where it can. */
function alarm(alert: Alert): Fire {
  return async (trx, { dossier_id, procedure_id }, _at, ctx) => {
    const sent = await sendUnlessRefused(trx, ctx, dossier_id, {
      type: 'RAISE_ALERT',
      stepId: procedure_id,
      alert,
    })
    return sent ? 'missed' : 'needless'
  }
}

/** The time to complete a dossier is over: it is refused (Decree 63/2024/NĐ-CP, article 8). */
async function supplementEnds(
  trx: Db,
  { dossier_id, procedure_id }: DeadlineRow,
  _at: Instant,
  ctx: Context,
) {
  const sent = await sendUnlessRefused(trx, ctx, dossier_id, {
    type: 'EXPIRE_SUPPLEMENT',
    stepId: procedure_id,
  })
  return sent ? 'missed' : 'needless'
}

/** An event that time sends; what the dossier no longer takes is no news. */
async function sendUnlessRefused(trx: Db, ctx: Context, dossierId: string, event: DossierEvent) {
  try {
    await advanceIn(trx, ctx, dossierId, event, {})
    return true
  } catch (error) {
    if (error instanceof EventRefusedError) return false
    throw error
  }
}

/** A citizen who has not completed a dossier is told again what is missing, and until when. */
async function remindSupplement(
  trx: Db,
  { id, dossier_id, procedure_id }: DeadlineRow,
  at: Instant,
) {
  if (!(await findOpenSupplement(trx, dossier_id, procedure_id))) return 'needless'
  const { applicant_id } = await getDossier(trx, dossier_id)
  await tellPerson(trx, {
    id,
    person_id: applicant_id,
    dossier_id,
    procedure_id,
    message: 'supplementReminder',
    sent_at: at,
  })
  return 'reminded'
}

/** A relative who has not answered is told again who waits for what. */
async function remindConsent(trx: Db, deadline: DeadlineRow, at: Instant) {
  const consent = await findConsentById(trx, consentOfReminder(deadline.id))
  const person = consent && (await findPersonByNumber(trx, consent.personal_number))
  const step = await findStep(trx, deadline.dossier_id, deadline.procedure_id)
  if (consent?.state !== 'asked' || !person || step?.settled_at !== null) return 'needless'
  await tellPerson(trx, {
    id: deadline.id,
    person_id: person.id,
    dossier_id: deadline.dossier_id,
    procedure_id: deadline.procedure_id,
    message: 'consentReminder',
    sent_at: at,
  })
  return 'reminded'
}

/** The applicant is told that the time for relatives to confirm ends, while there is a way out. */
async function warnConsent(trx: Db, { id, dossier_id, procedure_id }: DeadlineRow, at: Instant) {
  const step = await findStep(trx, dossier_id, procedure_id)
  if (step?.settled_at !== null) return 'needless'
  const { applicant_id } = await getDossier(trx, dossier_id)
  await tellPerson(trx, {
    id,
    person_id: applicant_id,
    dossier_id,
    procedure_id,
    message: 'consentEnding',
    sent_at: at,
  })
  return 'reminded'
}

/** The working days for relatives to confirm are over: the step ends, everything else goes on. */
async function consentEnds(
  trx: Db,
  { dossier_id, procedure_id }: DeadlineRow,
  _at: Instant,
  ctx: Context,
) {
  const sent = await sendUnlessRefused(trx, ctx, dossier_id, {
    type: 'EXPIRE_CONSENT',
    stepId: procedure_id,
  })
  return sent ? 'missed' : 'needless'
}

/** Somebody who has not paid is told what the office waits for. */
async function remindPayment(trx: Db, { id, dossier_id, procedure_id }: DeadlineRow, at: Instant) {
  const owed = (await listPayments(trx, dossier_id)).some(
    (payment) => payment.procedure_id === procedure_id && payment.state === 'due',
  )
  if (!owed) return 'needless'
  const { applicant_id } = await getDossier(trx, dossier_id)
  await tellPerson(trx, {
    id,
    person_id: applicant_id,
    dossier_id,
    procedure_id,
    message: 'paymentReminder',
    sent_at: at,
  })
  return 'reminded'
}
