import { findConsent } from '#db/consents.server.ts'
import type { Store } from '#db/database.server.ts'
import { getDossier } from '#db/dossiers.server.ts'
import { insertNotice } from '#db/notices.server.ts'
import { closeDeadline } from '#db/outbox.server.ts'
import { listPayments } from '#db/payments.server.ts'
import { findPersonByNumber } from '#db/registers.server.ts'
import type { Db } from '#db/schema.ts'
import { findStep } from '#db/steps.server.ts'
import type { Instant } from '#machines/calendar.ts'
import type { DeadlineRow } from '#machines/rows.types.ts'

type Fire = (trx: Db, deadline: DeadlineRow, at: Instant) => Promise<string>

/** What happens when a deadline passes, by kind. Each says how it ended. */
const kinds: Record<string, Fire> = {
  /** Nothing is sent: that it was missed is itself the alert both sides see. */
  acknowledge: () => Promise.resolve('missed'),
  remindConsent,
  remindPayment,
}

/** Fires a deadline at its moment, wholly or not at all. Throws for a kind this version does not know. */
export async function fireDeadline({ write }: Store, deadline: DeadlineRow, at: Instant) {
  const fire = kinds[deadline.kind]
  if (!fire) throw new Error(`Nobody knows the deadline “${deadline.kind}”.`)
  await write.transaction().execute(async (trx) => {
    await closeDeadline(trx, deadline.id, at, await fire(trx, deadline, at))
  })
}

/** A relative who has not answered is told again who waits for what. */
async function remindConsent(trx: Db, deadline: DeadlineRow, at: Instant) {
  const consent = await findConsent(trx, deadline.dossier_id, deadline.procedure_id)
  const person = consent && (await findPersonByNumber(trx, consent.personal_number))
  const step = await findStep(trx, deadline.dossier_id, deadline.procedure_id)
  if (consent?.state !== 'asked' || !person || step?.settled_at !== null) return 'needless'
  await insertNotice(trx, {
    id: deadline.id,
    person_id: person.id,
    dossier_id: deadline.dossier_id,
    procedure_id: deadline.procedure_id,
    message: 'consentReminder',
    sent_at: at,
    read_at: null,
  })
  return 'reminded'
}

/** Somebody who has not paid is told what the office waits for. */
async function remindPayment(trx: Db, { id, dossier_id, procedure_id }: DeadlineRow, at: Instant) {
  const owed = (await listPayments(trx, dossier_id)).some(
    (payment) => payment.procedure_id === procedure_id && payment.state === 'due',
  )
  if (!owed) return 'needless'
  const { applicant_id } = await getDossier(trx, dossier_id)
  await insertNotice(trx, {
    id,
    person_id: applicant_id,
    dossier_id,
    procedure_id,
    message: 'paymentReminder',
    sent_at: at,
    read_at: null,
  })
  return 'reminded'
}
