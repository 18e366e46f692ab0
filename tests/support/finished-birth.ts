import { decide } from '#app/services/deciding.server.ts'
import type { Portal } from '#app/services/portal.server.ts'
import type { Actor } from '#machines/permissions.ts'
import { wholePath } from './office.ts'
import { as, declareBirth, insurer, police, registrar } from './portal.ts'

export const desks: readonly (readonly [Actor, string])[] = [
  [registrar, 'birth-registration'],
  [police, 'permanent-residence'],
  [insurer, 'health-card'],
]

/** An official takes a step from the queue to its delivered result, all at one time. */
export async function finishStep(
  portal: Portal,
  dossierId: string,
  [official, stepId]: readonly [Actor, string],
  time: string,
) {
  for (const action of wholePath) {
    await decide(as(portal, official, time), { dossierId, stepId }, action)
    await portal.deliver()
  }
}

/** The straight case with all three results in the mother's store: 09:30, 10:00 and 10:30 of 5 August 2024. */
export async function finishBirth(portal: Portal) {
  const dossierId = await declareBirth(portal)
  const times = ['09:30', '10:00', '10:30']
  for (const [index, desk] of desks.entries()) {
    await finishStep(portal, dossierId, desk, `2024-08-05 ${times[index]}`)
  }
  return dossierId
}

export const results = (portal: Portal) =>
  portal.db.read.selectFrom('result').selectAll().orderBy('issued_at').execute()

/** The row of one result, as it is stored. */
export async function resultOf(portal: Portal, stepId = 'birth-registration') {
  const row = (await results(portal)).find(({ procedure_id }) => procedure_id === stepId)
  if (!row) throw new Error(`${stepId} has no result.`)
  return { ...row, jws: row.jws ?? '', proof_code: row.proof_code ?? '' }
}

/** Writes over a stored result, as somebody with the database in hand could. */
export const tamper = (portal: Portal, change: Readonly<Record<string, string | number | null>>) =>
  portal.db.write
    .updateTable('result')
    .set(change)
    .where('procedure_id', '=', 'birth-registration')
    .execute()
