import { addWorkingMinutes } from '#machines/calendar.ts'
import type { Change } from '#machines/advance.ts'
import { stateFacts, asStepState } from '#machines/step.states.ts'
import type { Rows } from '#machines/rows.types.ts'
import type { Case, Coming } from './case.ts'
import { askRelative, doingsOfCitizens, mend, owe } from './doings-of-citizens.ts'
import { doingsOfOfficials, goOn, takeInHand } from './doings-of-officials.ts'
import { dispatch, doingsOfSystems } from './doings-of-systems.ts'
import type { World } from './world.ts'

const MINUTE = 60_000
/** Assumed: between the result of one office and the way to the next, working days (0.5–5). */
const NEXT_OFFICE_AFTER_DAYS = 1.5
/** Assumed: how long after the end people rate, minutes (5–1,440). */
const RATES_AFTER = 40

type Doing = (world: World, own: Case, coming: Coming) => void

const doings: Readonly<Record<string, Doing>> = {
  ...doingsOfSystems,
  ...doingsOfOfficials,
  ...doingsOfCitizens,
  rate,
}

/** Does what is due. Throws for something nobody knows how to do. */
export function doIt(world: World, own: Case, coming: Coming) {
  const doing = doings[coming.does]
  if (!doing) throw new Error(`Nobody knows how to “${coming.does}”.`)
  doing(world, own, coming)
}

/** What people and systems will do because of what has just happened. */
export function reactTo(world: World, own: Case, change: Change, rows: Rows) {
  for (const message of rows.outbox) dispatch(world, own, message)
  for (const { due_at, procedure_id, id } of rows.deadlines) {
    world.later(own, due_at, 'deadline', procedure_id, id)
  }
  for (const consent of rows.consents) askRelative(world, own, consent)
  for (const { procedure_id } of rows.payments) owe(world, own, procedure_id)
  for (const { procedure_id } of rows.supplements) mend(world, own, procedure_id)
  const { type, procedure_id: stepId } = rows.event
  if (stepId !== null && type === 'ACKNOWLEDGE') takeInHand(world, own, stepId)
  if (stepId !== null && type === 'SUPPLY') goOn(world, own, stepId, 'appraise')
  if (stepId !== null && type === 'PAY' && change.after.value[stepId] === 'approval') {
    goOn(world, own, stepId, 'approve')
  }
  if (own.closedAt !== null) afterTheEnd(world, own)
}

function afterTheEnd(world: World, own: Case) {
  if (own.plan.rates) world.later(own, world.now + RATES_AFTER * MINUTE, 'rate', '')
  const hasResult = own.steps.some(({ state }) => stateFacts[asStepState(state)].hasResult)
  if (!hasResult) return
  const days = NEXT_OFFICE_AFTER_DAYS * 480
  world.later(own, addWorkingMinutes(world.now, days), 'file', '')
}

/** Families are content when what was promised first was kept, as far as chance lets them. */
function rate(world: World, own: Case) {
  const { facts, plan } = own
  const isKept = own.closedAt !== null && own.closedAt <= facts.first_promised_at
  const { content } = world.citizensOf(own)
  const isContent = plan.content < (isKept ? content : content - 0.3)
  const rating = {
    id: `r${facts.id}`,
    dossier_id: facts.id,
    person_id: facts.applicant_id,
    bundle_id: facts.bundle_id,
    score: isContent ? 5 : 2,
    words: null,
    at: world.now,
    changed_at: null,
    recorded_at: world.now,
  }
  own.ratings.push({ at: rating.at, score: rating.score })
  world.rate(rating)
}
