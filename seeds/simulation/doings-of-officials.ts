import { addWorkingMinutes } from '#machines/calendar.ts'
import type { DossierEvent } from '#machines/dossier.events.ts'
import { flagsOf } from '#machines/step.flags.ts'
import { blockOf } from '#machines/blocks.ts'
import { stepOf, type Case, type Coming } from './case.ts'
import { luckOf } from './luck.ts'
import { logNormal } from './random.ts'
import type { World } from './world.ts'

/** Assumed: how much the times of offices differ (0.4–1.1). */
const SPREAD = 0.7
/** Assumed: values of a form that matter to a step that is not the first (a third to all). */
const LATER_STEPS = 0.33

/** An office got a case: somebody looks at it, and takes it once free. */
export function takeInHand(world: World, own: Case, stepId: string) {
  const { now } = world
  const values = world.officialsOf(own)
  const luck = luckOf(own, stepId)
  const notices = Math.max(1, Math.round(logNormal(values.noticesAfter, SPREAD, luck.notice)))
  const ready = addWorkingMinutes(now, notices)
  const { index, begins, ends } = world.staff.assign(
    stepOf(own, stepId).office_id,
    ready,
    workOn(world, own, stepId),
  )
  world.later(own, begins, 'take', stepId, `${index} ${ends}`)
}

/** The same official goes on with a case that came back. */
export function goOn(world: World, own: Case, stepId: string, does: 'appraise' | 'approve') {
  const { holder_id, office_id } = stepOf(own, stepId)
  if (holder_id === null) return
  const index = Number(holder_id.slice(holder_id.lastIndexOf('/') + 1)) - 1
  const values = world.officialsOf(own)
  const ready = addWorkingMinutes(world.now, Math.round(values.noticesAfter))
  const minutes = workOn(world, own, stepId) / 2
  const { ends } = world.staff.assign(office_id, ready, minutes, index)
  world.later(own, ends, does, stepId, String(index))
}

function workOn(world: World, own: Case, stepId: string) {
  const values = world.officialsOf(own)
  const minutes = logNormal(values.handlingMinutes, SPREAD, luckOf(own, stepId).handling)
  return own.plan.prefilled ? minutes : minutes * values.retypes
}

const officialFor = (world: World, own: Case, { stepId, what }: Coming) =>
  world.staff.official(stepOf(own, stepId).office_id, Number(what.split(' ')[0]))

/** What officials do when their moment has come. `what` names the official. */
export const doingsOfOfficials = {
  take: (world: World, own: Case, coming: Coming) => {
    const official = officialFor(world, own, coming)
    const { stepId, what } = coming
    const [index = '', ends = ''] = what.split(' ')
    if (!world.sendPlain(own, 'CLAIM', stepId, official)) return
    if (!world.sendPlain(own, 'RECEIVE', stepId, official)) return
    world.later(own, Number(ends), 'appraise', stepId, index)
  },

  appraise: (world: World, own: Case, coming: Coming) => {
    const official = officialFor(world, own, coming)
    const { stepId, what } = coming
    const isFirst = flagsOf(own.snapshot.context, stepId).supplement === 'none'
    if (isFirst)
      for (const event of contactsAbout(world, own, stepId)) world.send(own, event, official)
    const trouble = troubleWith(world, own, stepId)
    if (trouble) {
      if (world.send(own, trouble, official) && trouble.type === 'VERIFY') {
        const { verificationDays } = world.officialsOf(own)
        const minutes = logNormal(verificationDays * 480, SPREAD, luckOf(own, stepId).verifying)
        const at = addWorkingMinutes(world.now, Math.max(1, Math.round(minutes)))
        world.later(own, at, 'conclude', stepId, what)
      }
      return
    }
    if (!world.sendPlain(own, 'APPRAISE', stepId, official)) return
    world.later(own, addWorkingMinutes(world.now, 2), 'approve', stepId, what)
  },

  conclude: (world: World, own: Case, coming: Coming) => {
    const official = officialFor(world, own, coming)
    const { stepId } = coming
    const event = { type: 'CONCLUDE_VERIFICATION', stepId, finding: 'đúng như khai' } as const
    if (world.send(own, event, official)) goOn(world, own, stepId, 'appraise')
  },

  /** Where a fee is owed, nothing is approved; whoever pays brings the case back. */
  approve: (world: World, own: Case, coming: Coming) => {
    const { stepId, what } = coming
    if (!world.sendPlain(own, 'APPROVE', stepId, officialFor(world, own, coming))) return
    const { signsAfter } = world.officialsOf(own)
    const minutes = logNormal(signsAfter, SPREAD, luckOf(own, stepId).signing)
    const at = addWorkingMinutes(world.now, Math.max(1, Math.round(minutes)))
    world.later(own, at, 'sign', stepId, what)
  },

  sign: (world: World, own: Case, coming: Coming) => {
    const { stepId, what } = coming
    if (!world.sendPlain(own, 'SIGN', stepId, officialFor(world, own, coming))) return
    const { returnsAfter } = world.officialsOf(own)
    const minutes = logNormal(returnsAfter, SPREAD, luckOf(own, stepId).returning)
    const at = addWorkingMinutes(world.now, Math.max(1, Math.round(minutes)))
    world.later(own, at, 'deliver', stepId, what)
  },

  deliver: (world: World, own: Case, coming: Coming) => {
    const { stepId } = coming
    const official = officialFor(world, own, coming)
    const { resultOnPaper } = world.officialsOf(own)
    const isPaper =
      stepOf(own, stepId).result_delivery === 'counter' ||
      luckOf(own, stepId).onPaper < resultOnPaper
    if (isPaper) {
      const kind = 'paperResult' as const
      world.send(own, { type: 'RECORD_CONTACT', stepId, kind, note: '' }, official)
    }
    world.sendPlain(own, 'DELIVER', stepId, official)
  },
}

/** What an office has a family do besides the declaration, the first time it looks at the case. */
function contactsAbout(world: World, own: Case, stepId: string): DossierEvent[] {
  const values = world.officialsOf(own)
  const isLocal = blockOf(stepOf(own, stepId).agency) === 'localities'
  const luck = luckOf(own, stepId)
  const isOnline = own.facts.channel === 'online'
  const toCome = isLocal ? values.localityAsksToCome : values.ministryAsksToCome
  const paper = isLocal ? values.localityAsksPaper : values.ministryAsksPaper
  const contact = (kind: 'counter' | 'paperAsked' | 'phone') =>
    ({ type: 'RECORD_CONTACT', stepId, kind, note: '' }) as const
  return [
    ...(isOnline && luck.toCome < toCome ? [contact('counter')] : []),
    ...(isOnline && luck.paper < paper ? [contact('paperAsked')] : []),
    ...(luck.call < world.citizensOf(own).calls ? [contact('phone')] : []),
  ]
}

/** What keeps an official from passing a case on, if anything. */
function troubleWith(world: World, own: Case, stepId: string): DossierEvent | undefined {
  const { law } = own
  const values = world.officialsOf(own)
  const flags = flagsOf(own.snapshot.context, stepId)
  const luck = luckOf(own, stepId)
  if (flags.supplement === 'none' && luck.supplement < faulty(world, own, stepId)) {
    return { type: 'REQUEST_SUPPLEMENT', stepId, items: [wrongIn(own, stepId)] }
  }
  const canVerify = law.ruleSet.limits[stepId]?.verified !== undefined && !flags.verified
  if (canVerify && luck.verify < values.verifies) {
    return { type: 'VERIFY', stepId, reason: 'cần xác minh' }
  }
  const [ground] = law.ruleSet.exceptions.grounds[stepId] ?? []
  if (ground && luck.refuse < values.refuses) {
    return { type: 'REFUSE', stepId, ground: ground.id, note: law.bundle.title(own.answers) }
  }
  return undefined
}

/** How likely a supplement is asked for: a mistake somebody made and somebody finds, or one of the official. */
function faulty(world: World, own: Case, stepId: string) {
  const { mistakesPerTypedValue } = world.citizensOf(own)
  const { findsMistake, asksNeedlessly } = world.officialsOf(own)
  const isFirst = own.steps[0]?.procedure_id === stepId
  const typed = own.typed * (isFirst ? 1 : LATER_STEPS)
  return (1 - (1 - mistakesPerTypedValue) ** typed) * findsMistake + asksNeedlessly
}

function wrongIn({ law }: Case, stepId: string) {
  const field = law.bundle.fields.find(
    ({ consumers, derive }) => consumers.includes(stepId) && !derive,
  )
  return { kind: 'field', id: field?.key ?? stepId, reason: 'chưa rõ' } as const
}
