import { addWorkingMinutes } from '#machines/calendar.ts'
import { blockOf } from '#machines/blocks.ts'
import { procedureOf } from '#machines/bundle.ts'
import type { OutboxRow } from '#machines/rows.types.ts'
import { stepOf, type Case, type Coming } from './case.ts'
import { luckOf } from './luck.ts'
import { logNormal, wholeMinutes } from './random.ts'
import type { World } from './world.ts'

const MINUTE = 60_000

const system = (id: string) => ({ kind: 'system', id, name: id }) as const

/** Whole minutes, at least one. */

/** A message leaves: most arrive at once; a hand-over and a question wait for the other side. */
export function dispatch(world: World, own: Case, message: OutboxRow) {
  const { now } = world
  const stepId = message.procedure_id ?? ''
  const values = world.officialsOf(own)
  switch (message.kind) {
    case 'handOver': {
      const luck = luckOf(own, stepId)
      const soon =
        now +
        wholeMinutes(logNormal(values.syncMinutes, values.systemSpread, luck('sync'))) * MINUTE
      const isStuck = luck('syncFault') < values.syncFault
      const repair = logNormal(values.syncFaultDays * 480, values.repairSpread, luck('repair'))
      const at = isStuck ? addWorkingMinutes(soon, wholeMinutes(repair)) : soon
      world.later(own, at, 'acknowledge', stepId, worded(message))
      return
    }
    case 'askRegister': {
      const minutes = logNormal(
        values.registerMinutes,
        values.systemSpread,
        luckOf(own, stepId)('register'),
      )
      world.later(own, now + wholeMinutes(minutes) * MINUTE, 'answer', stepId, worded(message))
      return
    }
    case 'passOn': {
      const minutes = logNormal(
        values.syncMinutes,
        values.systemSpread,
        luckOf(own, stepId)('sync'),
      )
      world.later(
        own,
        now + wholeMinutes(minutes) * MINUTE,
        'acknowledgeCorrection',
        stepId,
        worded(message),
      )
      return
    }
    case 'publishResult':
      world.carry(message)
      if (isElectronic(world, own, stepId)) world.publish(own, stepId)
      return
    default:
      world.carry(message)
  }
}

/** Whether the office signs this result digitally; on paper alone it is in nobody’s store. */
function isElectronic(world: World, own: Case, stepId: string) {
  const { localityResultElectronic, ministryResultElectronic } = world.officialsOf(own)
  const isLocal = blockOf(stepOf(own, stepId).agency) === 'localities'
  const share = isLocal ? localityResultElectronic : ministryResultElectronic
  return luckOf(own, stepId)('electronic') < share
}

/** What is kept of a message on its way. */
const worded = ({ id, recipient, due_at }: OutboxRow) => `${id} ${recipient} ${due_at}`

function arrived(world: World, { what }: Coming) {
  const [id = '', recipient = '', due = ''] = what.split(' ')
  world.carry({ id, due_at: Number(due) })
  return { actor: system(recipient), key: `${recipient}/${id}` }
}

/** What systems do when their moment has come. */
export const doingsOfSystems = {
  acknowledge: (world: World, own: Case, coming: Coming) => {
    const { actor, key } = arrived(world, coming)
    world.send(own, { type: 'ACKNOWLEDGE', stepId: coming.stepId }, actor, key)
  },

  acknowledgeCorrection: (world: World, own: Case, coming: Coming) => {
    const { actor, key } = arrived(world, coming)
    world.send(own, { type: 'ACKNOWLEDGE_CORRECTION', stepId: coming.stepId }, actor, key)
  },

  answer: (world: World, own: Case, coming: Coming) => {
    const { actor, key } = arrived(world, coming)
    const { asks } = procedureOf(own.law.bundle, coming.stepId)
    if (!asks) return
    const { question } = asks
    const event = {
      type: 'RECORD_ANSWER',
      stepId: coming.stepId,
      question,
      answer: numberFor(world, own),
    } as const
    world.send(own, event, actor, key)
  },

  /** A deadline passes: of those that are still open, each ends as on the portal. */
  deadline: (world: World, own: Case, { stepId, what }: Coming) => {
    const deadline = own.deadlines.find(({ id }) => id === what)
    if (!deadline || deadline.done_at !== null) return
    const isSent = fire(world, own, deadline.kind, stepId)
    world.close(own, what, isSent)
  },
}

function fire(world: World, own: Case, kind: string, stepId: string): string {
  const portal = system('portal')
  const alarm = (alert: 'agencySilent' | 'numberMissing') =>
    world.send(own, { type: 'RAISE_ALERT', stepId, alert }, portal) ? 'missed' : 'needless'
  switch (kind) {
    case 'acknowledge':
      return alarm('agencySilent')
    case 'answer':
      return alarm('numberMissing')
    case 'supplementEnds':
      return world.send(own, { type: 'EXPIRE_SUPPLEMENT', stepId }, portal) ? 'missed' : 'needless'
    case 'consentEnds':
      return world.send(own, { type: 'EXPIRE_CONSENT', stepId }, portal) ? 'missed' : 'needless'
    default:
      return 'reminded'
  }
}

/** The number of a newborn: artificial province code, century and sex, year, and a number that runs. */
function numberFor({ counters }: World, { answers, law, facts }: Case) {
  const { bornOn, sex } = law.bundle.subject(answers)
  const year = Number(bornOn.slice(0, 4))
  const century = Math.floor((year - 1900) / 100) * 2 + (sex === 'female' ? 1 : 0)
  const stem = `${facts.province_code}${century}${String(year % 100).padStart(2, '0')}`
  return `${stem}${String(counters.next(`number/${stem}`)).padStart(6, '0')}`
}
