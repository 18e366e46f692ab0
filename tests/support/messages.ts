import { setFault } from '#app/services/breaking.server.ts'
import type { Portal } from '#app/services/portal.server.ts'
import { as, operator } from './portal.ts'

export const breakDown = (portal: Portal, target: string, time = '2024-08-05 08:01') =>
  setFault(as(portal, operator, time), target, true)

export const mend = ({ db, clock, wall }: Portal, target: string) =>
  setFault({ db, actor: operator, now: clock.now(), recordedAt: wall() }, target, false)

export const messages = (portal: Portal, dossierId: string, kind: string) =>
  portal.db.read
    .selectFrom('outbox')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .where('kind', '=', kind)
    .execute()

export async function handOver(portal: Portal, dossierId: string) {
  const [message] = await messages(portal, dossierId, 'handOver')
  if (!message) throw new Error('Nothing was handed over.')
  return message
}

export const step = (portal: Portal, dossierId: string) =>
  portal.db.read
    .selectFrom('step')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .where('procedure_id', '=', 'birth-registration')
    .executeTakeFirstOrThrow()

export const events = (portal: Portal, dossierId: string) =>
  portal.db.read
    .selectFrom('dossier_event')
    .select(['type', 'at'])
    .where('dossier_id', '=', dossierId)
    .orderBy('revision')
    .execute()

/** As after a crash: the message was carried, but the attempt was not written down. */
export const forgetDelivery = (portal: Portal, id: string) =>
  portal.db.write
    .updateTable('outbox')
    .set({ state: 'pending', delivered_at: null })
    .where('id', '=', id)
    .execute()
