import { plainEvent } from '#machines/advance.ts'
import { addWorkingDays, addWorkingMinutes, dayAt, instantAt } from '#machines/calendar.ts'
import type { DossierEvent } from '#machines/dossier.events.ts'
import { apologyBy } from '#machines/promise.ts'
import { flagsOf } from '#machines/step.flags.ts'
import { asStepState, stateFacts } from '#machines/step.states.ts'
import type { Acting } from './acting.ts'
import { stepOf, type Case, type Coming } from './case.ts'
import { luckOf } from './luck.ts'
import { logNormal, wholeMinutes } from './random.ts'
import { contactsAbout, troubleWith } from './troubles.ts'
import type { World } from './world.ts'

const MINUTE = 60_000

/** Typed at a counter, it counts as a visit; what is not digitised there goes on as paper. */
export function receiveAtCounter(world: World, own: Case, stepId: string, official: Acting) {
  const contact = (kind: 'counter' | 'paperAsked') =>
    ({ type: 'RECORD_CONTACT', stepId, kind, note: '' }) as const
  world.send(own, contact('counter'), official)
  const { digitises } = world.officialsOf(own)
  if (luckOf(own, stepId)('digitise') >= digitises) world.send(own, contact('paperAsked'), official)
}

/** An office got a case: somebody looks at it, and takes it once free. */
export function takeInHand(world: World, own: Case, stepId: string) {
  const { now } = world
  const values = world.officialsOf(own)
  const luck = luckOf(own, stepId)
  const notices = wholeMinutes(logNormal(values.noticesAfter, values.workSpread, luck('notice')))
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
  const minutes = workOn(world, own, stepId) * values.workAgain
  const { ends } = world.staff.assign(office_id, ready, minutes, index)
  world.later(own, ends, does, stepId, String(index))
}

function workOn(world: World, own: Case, stepId: string) {
  const values = world.officialsOf(own)
  const minutes = logNormal(
    values.handlingMinutes,
    values.workSpread,
    luckOf(own, stepId)('handling'),
  )
  return own.plan.prefilled ? minutes : minutes * values.retypes
}

const officialFor = (world: World, own: Case, { stepId, what }: Coming) =>
  world.staff.official(stepOf(own, stepId).office_id, Number(what.split(' ')[0]))

type DoingOfOfficial = (world: World, own: Case, coming: Coming, official: Acting) => void

/**
 * Only whoever has the case in hand goes on with it. Meanwhile somebody else may have taken it: another office sent a result
 * back before it was returned.
 */
const inHand =
  (doing: DoingOfOfficial) =>
  (world: World, own: Case, coming: Coming): void => {
    const official = officialFor(world, own, coming)
    const { holder_id } = stepOf(own, coming.stepId)
    if (holder_id === null || holder_id === official.id) doing(world, own, coming, official)
  }

/** What officials do when their moment has come. `what` names the official. */
export const doingsOfOfficials = {
  take: (world: World, own: Case, coming: Coming) => {
    const official = officialFor(world, own, coming)
    const { stepId, what } = coming
    const [index = '', ends = ''] = what.split(' ')
    if (!world.sendPlain(own, 'CLAIM', stepId, official)) return
    if (!world.sendPlain(own, 'RECEIVE', stepId, official)) return
    world.later(own, Number(ends), 'appraise', stepId, index)
    foreseeDelay(world, own, stepId, Number(ends), index)
  },

  appraise: inHand((world, own, coming, official) => {
    const { stepId, what } = coming
    const isFirst = flagsOf(own.snapshot.context, stepId).supplement === 'none'
    if (isFirst)
      for (const event of contactsAbout(world, own, stepId)) world.send(own, event, official)
    const trouble = troubleWith(world, own, stepId)
    if (trouble && world.send(own, trouble, official)) {
      afterTrouble(world, own, trouble, coming)
      return
    }
    if (!world.sendPlain(own, 'APPRAISE', stepId, official)) return
    const { passesOnAfter } = world.officialsOf(own)
    world.later(own, addWorkingMinutes(world.now, passesOnAfter), 'approve', stepId, what)
  }),

  conclude: inHand((world, own, { stepId }, official) => {
    const event = { type: 'CONCLUDE_VERIFICATION', stepId, finding: 'đúng như khai' } as const
    if (world.send(own, event, official)) goOn(world, own, stepId, 'appraise')
  }),

  resume: inHand((world, own, { stepId }, official) => {
    if (world.sendPlain(own, 'RESUME', stepId, official)) goOn(world, own, stepId, 'appraise')
  }),

  /** An office that sees it will be late says so, and until when. */
  apologise: (world: World, own: Case, coming: Coming) => {
    const { stepId } = coming
    const { promised_at, state } = stepOf(own, stepId)
    const { settled, hasResult } = stateFacts[asStepState(state)]
    if (settled || hasResult) return
    const { apologyDays } = world.officialsOf(own)
    const day = addWorkingDays(dayAt(Math.max(promised_at, world.now)), Math.ceil(apologyDays))
    const until = instantAt(day, own.law.ruleSet.appointmentHour)
    const event = { type: 'APOLOGISE', stepId, reason: 'quá tải', until } as const
    world.send(own, event, officialFor(world, own, coming))
  },

  /** Where a fee is owed, nothing is approved; whoever pays brings the case back. */
  approve: inHand((world, own, { stepId, what }, official) => {
    if (!world.sendPlain(own, 'APPROVE', stepId, official)) return
    const { signsAfter, workSpread } = world.officialsOf(own)
    const minutes = logNormal(signsAfter, workSpread, luckOf(own, stepId)('signing'))
    const at = addWorkingMinutes(world.now, wholeMinutes(minutes))
    world.later(own, at, 'sign', stepId, what)
  }),

  sign: inHand((world, own, { stepId, what }, official) => {
    if (!world.sendPlain(own, 'SIGN', stepId, official)) return
    const { returnsAfter, workSpread } = world.officialsOf(own)
    const minutes = logNormal(returnsAfter, workSpread, luckOf(own, stepId)('returning'))
    const at = addWorkingMinutes(world.now, wholeMinutes(minutes))
    world.later(own, at, 'deliver', stepId, what)
  }),

  /** What was sent back before it was returned goes round again; only then is anything handed out. */
  deliver: inHand((world, own, { stepId }, official) => {
    if (!own.law.chart.advance(own.snapshot, plainEvent('DELIVER', stepId))) return
    const { resultOnPaper } = world.officialsOf(own)
    const isPaper =
      stepOf(own, stepId).result_delivery === 'counter' ||
      luckOf(own, stepId)('onPaper') < resultOnPaper
    if (isPaper) {
      const kind = 'paperResult' as const
      world.send(own, { type: 'RECORD_CONTACT', stepId, kind, note: '' }, official)
    }
    world.sendPlain(own, 'DELIVER', stepId, official)
  }),
}

/** Whoever takes a case in hand sees whether it can be done in time; some offices say so before it is too late. */
function foreseeDelay(world: World, own: Case, stepId: string, ends: number, index: string) {
  const { promised_at } = stepOf(own, stepId)
  const { apologises, signsAfter, saysSoBefore } = world.officialsOf(own)
  const isLate = addWorkingMinutes(ends, Math.round(signsAfter)) > promised_at
  if (!isLate || luckOf(own, stepId)('apology') >= apologises) return
  const by = apologyBy(own.law.ruleSet, stepId, promised_at)
  const at = Math.min(by, ends) - saysSoBefore * MINUTE
  world.later(own, at, 'apologise', stepId, index)
}

/** What follows when a case is kept back: most of it is for others to do. */
function afterTrouble(world: World, own: Case, { type }: DossierEvent, { stepId, what }: Coming) {
  const values = world.officialsOf(own)
  const luck = luckOf(own, stepId)
  const later = (days: number, normal: number, does: string) => {
    const minutes = logNormal(days * 480, values.workSpread, normal)
    const at = addWorkingMinutes(world.now, wholeMinutes(minutes))
    world.later(own, at, does, stepId, what)
  }
  if (type === 'VERIFY') later(values.verificationDays, luck('verifying'), 'conclude')
  if (type === 'HOLD') later(values.holdDays, luck('holding'), 'resume')
}
