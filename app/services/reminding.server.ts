import { findConsent } from '#db/consents.server.ts'
import type { Store } from '#db/database.server.ts'
import { insertNotice } from '#db/notices.server.ts'
import { closeDeadline } from '#db/outbox.server.ts'
import { findPersonByNumber } from '#db/registers.server.ts'
import type { Instant } from '#machines/calendar.ts'
import type { DeadlineRow } from '#machines/rows.types.ts'

type Fire = (db: Store, deadline: DeadlineRow, at: Instant) => Promise<string>

/** What happens when a deadline passes, by kind. Each says how it ended. */
const kinds: Record<string, Fire> = {
  /** Nothing is sent: that it was missed is itself the alert both sides see. */
  acknowledge: () => Promise.resolve('missed'),
  remindConsent,
}

/** Fires a deadline at its moment. Throws for a kind this version does not know. */
export async function fireDeadline(db: Store, deadline: DeadlineRow, at: Instant) {
  const fire = kinds[deadline.kind]
  if (!fire) throw new Error(`Nobody knows the deadline “${deadline.kind}”.`)
  await closeDeadline(db.write, deadline.id, at, await fire(db, deadline, at))
}

/** A relative who has not answered is told again who waits for what. */
async function remindConsent(db: Store, deadline: DeadlineRow, at: Instant) {
  const consent = await findConsent(db.read, deadline.dossier_id, deadline.procedure_id)
  const person = consent && (await findPersonByNumber(db.read, consent.personal_number))
  if (consent?.state !== 'asked' || !person) return 'needless'
  await insertNotice(db.write, {
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
