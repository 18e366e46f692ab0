import { addWorkingMinutes } from '#machines/calendar.ts'
import type { ConsentRow } from '#machines/rows.types.ts'
import { flagsOf } from '#machines/step.flags.ts'
import type { Case, Coming } from './case.ts'
import type { MadePerson } from './families/made.ts'
import { luckOf } from './luck.ts'
import { logNormal } from './random.ts'
import type { World } from './world.ts'

const MINUTE = 60_000
/** Assumed: how much the times people need differ (0.5–1.2). */
const SPREAD = 0.9

const citizen = ({ id, name }: MadePerson) => ({ kind: 'citizen', id, name }) as const
const applicant = ({ people }: Case) => citizen(people.applicant)

/** A relative is asked: they answer after a while, or the family gives up in the end. */
export function askRelative(world: World, own: Case, { id, procedure_id: stepId }: ConsentRow) {
  const { consent, consentMinutes } = own.plan
  const { givesUpAfter } = world.citizensOf(own)
  const minutes = consent === 'never' ? givesUpAfter * 480 : consentMinutes
  const at = addWorkingMinutes(world.now, Math.max(1, Math.round(minutes)))
  world.later(own, at, consent === 'never' ? 'withdraw' : 'consent', stepId, id)
}

/** A family owes a fee: it pays at once, or after being reminded. */
export function owe(world: World, own: Case, stepId: string) {
  const { paysAtOnce, paymentMinutes } = own.plan
  const at = paysAtOnce
    ? world.now + 5 * MINUTE
    : addWorkingMinutes(world.now, Math.max(1, Math.round(paymentMinutes)))
  world.later(own, at, 'pay', stepId)
}

/** A family is asked to mend something: most do; silence ends in a refusal by law. */
export function mend(world: World, own: Case, stepId: string) {
  const values = world.citizensOf(own)
  const luck = luckOf(own, stepId)
  if (luck.mendNever < values.supplementNever) return
  const minutes = logNormal(values.supplementDays * 480, SPREAD, luck.mend)
  const at = addWorkingMinutes(world.now, Math.max(1, Math.round(minutes)))
  world.later(own, at, 'supply', stepId)
}

/** What families do when their moment has come. */
export const doingsOfCitizens = {
  consent: (world: World, own: Case, { stepId, what }: Coming) => {
    const { relative } = own.people
    if (!relative || flagsOf(own.snapshot.context, stepId).consent !== 'asked') return
    // One relative is asked: nobody else is left after the answer.
    const event =
      own.plan.consent === 'given'
        ? ({ type: 'GIVE_CONSENT', stepId, consent: what, leaves: 'given' } as const)
        : ({ type: 'DECLINE_CONSENT', stepId, consent: what, reason: 'không đồng ý' } as const)
    world.send(own, event, citizen(relative))
  },

  withdraw: (world: World, own: Case, { stepId }: Coming) => {
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
