import type { Change } from '#machines/advance.ts'
import type { Rows } from '#machines/rows.types.ts'
import type { Case, Coming } from './case.ts'
import { afterTheEnd, doingsAfterwards, lookAgain } from './doings-afterwards.ts'
import { askRelative, doingsOfCitizens, mend, owe } from './doings-of-citizens.ts'
import { doingsOfOfficials, goOn, takeInHand } from './doings-of-officials.ts'
import { dispatch, doingsOfSystems } from './doings-of-systems.ts'
import type { World } from './world.ts'

type Doing = (world: World, own: Case, coming: Coming) => void

const doings: Readonly<Record<string, Doing>> = {
  ...doingsOfSystems,
  ...doingsOfOfficials,
  ...doingsOfCitizens,
  ...doingsAfterwards,
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
  for (const correction of rows.corrections) lookAgain(world, own, correction.procedure_id)
  const hasEnded = own.closedAt !== null && change.before.value.dossier !== 'closed'
  if (hasEnded) afterTheEnd(world, own)
}
