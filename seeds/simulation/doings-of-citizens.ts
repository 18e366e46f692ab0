import { addWorkingMinutes } from '#machines/calendar.ts'
import type { ConsentRow } from '#machines/rows.types.ts'
import { flagsOf } from '#machines/step.flags.ts'
import { peopleOf, relativeAsked, stepOf, type Case, type Coming } from './case.ts'
import type { MadePerson } from './families/made.ts'
import { luckOf } from './luck.ts'
import { logNormal, wholeMinutes } from './random.ts'
import type { World } from './world.ts'

const MINUTE = 60_000

const citizen = ({ id, name }: MadePerson) => ({ kind: 'citizen', id, name }) as const
const applicant = (own: Case) => citizen(peopleOf(own).applicant)

/**
 * A relative is asked: they answer after a while. For one who does not, the family hands in a certified authorisation, or
 * gives up in the end.
 */
export function askRelative(world: World, own: Case, { id, procedure_id: stepId }: ConsentRow) {
  const { answer, minutes, authorises } = consentingOf(own, id)
  const { givesUpAfter, authorisesAfter } = world.citizensOf(own)
  const after = (office: number) => addWorkingMinutes(world.now, wholeMinutes(office))
  if (answer !== 'never') world.later(own, after(minutes), 'consent', stepId, id)
  else if (authorises) world.later(own, after(authorisesAfter * 480), 'authorise', stepId, id)
  else world.later(own, after(givesUpAfter * 480), 'withdraw', stepId, id)
}

/** How the relative behaves whose answer a question waits for. */
function consentingOf(own: Case, consentId: string) {
  const relative = relativeAsked(own, consentId)
  const place = peopleOf(own).asked.findIndex(({ id }) => id === relative?.id)
  const consenting = own.plan.consents[place]
  if (!consenting) throw new Error(`Nothing was drawn for whoever answers ${consentId}.`)
  return consenting
}

/** Whether others are still asked once this one has answered. */
const leavesAfter = ({ consents }: Case, consentId: string) => {
  const asked = consents.find(({ id }) => id === consentId)
  const others = consents.filter(
    ({ id, procedure_id, state }) =>
      id !== consentId && procedure_id === asked?.procedure_id && state === 'asked',
  )
  return others.length > 0 ? 'asked' : 'given'
}

/** Whether an answer to this question still counts. */
const isAsked = (own: Case, stepId: string, consentId: string) =>
  flagsOf(own.snapshot.context, stepId).consent === 'asked' &&
  own.consents.some(({ id, state }) => id === consentId && state === 'asked')

/** A family owes a fee: it pays at once, or after being reminded. */
export function owe(world: World, own: Case, stepId: string) {
  const { paysAtOnce, paymentMinutes } = own.plan
  const at = paysAtOnce
    ? world.now + world.citizensOf(own).payingTakes * MINUTE
    : addWorkingMinutes(world.now, wholeMinutes(paymentMinutes))
  world.later(own, at, 'pay', stepId)
}

/** A family is asked to mend something: most do; silence ends in a refusal by law. */
export function mend(world: World, own: Case, stepId: string) {
  const values = world.citizensOf(own)
  const luck = luckOf(own, stepId)
  if (luck('mendNever') < values.supplementNever) return
  const minutes = logNormal(values.supplementDays * 480, values.peopleSpread, luck('mend'))
  const at = addWorkingMinutes(world.now, wholeMinutes(minutes))
  world.later(own, at, 'supply', stepId)
}

/** What families do when their moment has come. */
export const doingsOfCitizens = {
  consent: (world: World, own: Case, { stepId, what }: Coming) => {
    const relative = relativeAsked(own, what)
    if (!relative || !isAsked(own, stepId, what)) return
    const leaves = leavesAfter(own, what)
    const event =
      consentingOf(own, what).answer === 'given'
        ? ({ type: 'GIVE_CONSENT', stepId, consent: what, leaves } as const)
        : ({ type: 'DECLINE_CONSENT', stepId, consent: what, reason: 'không đồng ý' } as const)
    world.send(own, event, citizen(relative))
  },

  /** At the counter of the office that waits: it counts as agreement, and as a visit. */
  authorise: (world: World, own: Case, { stepId, what }: Coming) => {
    if (!isAsked(own, stepId, what)) return
    const receiver = world.staff.official(stepOf(own, stepId).office_id, 0)
    const leaves = leavesAfter(own, what)
    const given = { type: 'GIVE_CONSENT', stepId, consent: what, leaves } as const
    if (!world.send(own, given, receiver)) return
    const note = 'giấy ủy quyền có chứng thực'
    world.send(own, { type: 'RECORD_CONTACT', stepId, kind: 'counter', note }, receiver)
  },

  withdraw: (world: World, own: Case, { stepId }: Coming) => {
    if (flagsOf(own.snapshot.context, stepId).consent !== 'asked') return
    const event = { type: 'ASK_WITHDRAWAL', stepId, reason: 'không chờ được nữa' } as const
    world.send(own, event, applicant(own))
  },

  supply: (world: World, own: Case, { stepId }: Coming) => {
    world.send(own, { type: 'SUPPLY', stepId }, applicant(own))
  },

  pay: (world: World, own: Case, { stepId }: Coming) => {
    const provider = { kind: 'system', id: 'payment-provider', name: 'payment-provider' } as const
    world.send(own, { type: 'PAY', stepId, charge: `${own.facts.id}-${stepId}` }, provider)
  },
}
