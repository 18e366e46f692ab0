import { blockOf } from '#machines/blocks.ts'
import { procedureOf } from '#machines/bundle.ts'
import type { DossierEvent } from '#machines/dossier.events.ts'
import { flagsOf } from '#machines/step.flags.ts'
import { stepOf, type Case } from './case.ts'
import { luckOf } from './luck.ts'
import type { World } from './world.ts'

/** What an office has a family do besides the declaration, the first time it looks at the case. */
export function contactsAbout(world: World, own: Case, stepId: string): DossierEvent[] {
  const values = world.officialsOf(own)
  const isLocal = blockOf(stepOf(own, stepId).agency) === 'localities'
  const luck = luckOf(own, stepId)
  const isOnline = own.facts.channel === 'online'
  const toCome = isLocal ? values.localityAsksToCome : values.ministryAsksToCome
  const paper = isLocal ? values.localityAsksPaper : values.ministryAsksPaper
  const contact = (kind: 'counter' | 'paperAsked' | 'phone') =>
    ({ type: 'RECORD_CONTACT', stepId, kind, note: '' }) as const
  return [
    ...(isOnline && luck('toCome') < toCome ? [contact('counter')] : []),
    ...(isOnline && luck('paper') < paper ? [contact('paperAsked')] : []),
    ...(luck('call') < world.citizensOf(own).calls ? [contact('phone')] : []),
  ]
}

/** What keeps an official from passing a case on, if anything. */
export function troubleWith(world: World, own: Case, stepId: string): DossierEvent | undefined {
  const { law } = own
  const values = world.officialsOf(own)
  const flags = flagsOf(own.snapshot.context, stepId)
  const luck = luckOf(own, stepId)
  if (flags.supplement === 'none' && asksToMend(world, own, stepId)) {
    return { type: 'REQUEST_SUPPLEMENT', stepId, items: [wrongIn(own, stepId)] }
  }
  const canVerify = law.ruleSet.limits[stepId]?.verified !== undefined && !flags.verified
  if (canVerify && luck('verify') < values.verifies) {
    return { type: 'VERIFY', stepId, reason: 'cần xác minh' }
  }
  const [hold] = law.ruleSet.exceptions.holds
  const wasOnHold = own.stays.some(
    (stay) => stay.procedure_id === stepId && stay.state === 'onHold',
  )
  if (hold && !wasOnHold && luck('hold') < values.holds) {
    const { id: reason, waitsFor } = hold
    return { type: 'HOLD', stepId, reason, note: 'chờ cơ quan được hỏi', waitsFor }
  }
  const [to] = procedureOf(law.bundle, stepId).dependsOn
  const wasSentBack = own.corrections.some(({ asked_from }) => asked_from === stepId)
  if (
    to !== undefined &&
    !wasSentBack &&
    luck('sendBack') < values.sendsBack * erringIn(world, own, to)
  ) {
    return { type: 'SEND_BACK', stepId, to, items: [wrongIn(own, to)] }
  }
  const [ground] = law.ruleSet.exceptions.grounds[stepId] ?? []
  if (ground && luck('refuse') < values.refuses) {
    return { type: 'REFUSE', stepId, ground: ground.id, note: law.bundle.title(own.answers) }
  }
  return undefined
}

/** Whether a supplement is asked for: a mistake somebody made and somebody finds, or an error of whoever has the case in hand. */
function asksToMend(world: World, own: Case, stepId: string) {
  const { mistakesPerTypedValue, mattersLater } = world.citizensOf(own)
  const { findsMistake, asksNeedlessly } = world.officialsOf(own)
  const luck = luckOf(own, stepId)
  const isFirst = own.steps[0]?.procedure_id === stepId
  const typed = own.typed * (isFirst ? 1 : mattersLater)
  if (luck('supplement') < (1 - (1 - mistakesPerTypedValue) ** typed) * findsMistake) return true
  const { office_id, holder_id } = stepOf(own, stepId)
  return luck('needless') < asksNeedlessly * world.staff.errs(office_id, holder_id)
}

/** How often whoever signed the newest result of a step errs, beside the mean of all officials; 1 where there is none. */
export function erringIn(world: World, own: Case, stepId: string): number {
  const result = own.results.findLast(({ procedure_id }) => procedure_id === stepId)
  return result ? world.staff.errs(stepOf(own, stepId).office_id, result.signed_by) : 1
}

export function wrongIn({ law }: Case, stepId: string) {
  const field = law.bundle.fields.find(
    ({ consumers, derive }) => consumers.includes(stepId) && !derive,
  )
  return { kind: 'field', id: field?.key ?? stepId, reason: 'chưa rõ' } as const
}
