import { listMyConsents } from '#app/services/consenting.server.ts'
import { decide } from '#app/services/deciding.server.ts'
import { listMyNotices } from '#app/services/noticing.server.ts'
import type { Portal } from '#app/services/portal.server.ts'
import { findStep } from '#db/steps.server.ts'
import type { Actor } from '#machines/permissions.ts'
import { declare } from '#seeds/demo/citizen.ts'
import { wholePath } from './office.ts'
import { as, knowsOf, openTestPortal } from './portal.ts'

export const [birth, home, card] = [
  'birth-registration',
  'permanent-residence',
  'health-card',
] as const
const family = 'under-way-14'
export const applicant = {
  kind: 'citizen',
  id: `${family}-mother`,
  name: 'Hà Thị Thử Mười Bốn',
} as const
export const head = {
  kind: 'citizen',
  id: `${family}-householder`,
  name: 'Chu Văn Mẫu Ông Mười Bốn',
} as const

/** The mother declares a child that is to enter the grandfather's household. */
export async function asking(time = '2024-08-05 08:10') {
  const portal = await openTestPortal()
  const dossierId = await declare(as(portal, applicant, time), 'birth', knowsOf(family))
  await portal.deliver()
  const [consent] = await listMyConsents(as(portal, head, time))
  if (!consent) throw new Error('Nobody was asked.')
  return { portal, dossierId, id: consent.id }
}

export async function work(portal: Portal, official: Actor, step: [string, string], time: string) {
  const [dossierId, stepId] = step
  for (const action of wholePath) {
    await decide(as(portal, official, time), { dossierId, stepId }, action)
    await portal.deliver()
  }
}

export const stepOf = ({ db }: Portal, dossierId: string, stepId: string = home) =>
  findStep(db.read, dossierId, stepId)

export const noticesOf = async (portal: Portal, actor: Actor, time: string) =>
  (await listMyNotices(as(portal, actor, time))).map(({ message, sent_at }) => [message, sent_at])

export const yes = { agrees: true } as const
export const no = { agrees: false, reason: 'Nhà đang có tranh chấp' } as const
