import { getDossier } from '#db/dossiers.server.ts'
import { listPromiseMoves } from '#db/exceptions.server.ts'
import { listSteps } from '#db/steps.server.ts'
import { parentStatus, statusOf } from '#machines/statuses.ts'
import { asStepState } from '#machines/step.states.ts'
import { flagsOf } from '#machines/step.flags.ts'
import type { Context } from './context.ts'
import { ForbiddenError } from './errors.ts'
import { parseSnapshot } from './stored.ts'

/**
 * What became of one dossier, in the facts a scenario is judged by: states, statuses, rounds, promises and how they
 * moved. Names nobody. Throws ForbiddenError for anybody but an operator, DossierNotFoundError.
 */
export async function retellDossier({ db, actor }: Context, dossierId: string) {
  if (actor.kind !== 'operator') throw new ForbiddenError('the facts of a scenario')
  const dossier = await getDossier(db.read, dossierId)
  const { context } = parseSnapshot(dossier)
  const steps = (await listSteps(db.read, dossierId)).map((step) => {
    const state = asStepState(step.state)
    return {
      stepId: step.procedure_id,
      state,
      status: statusOf(state, flagsOf(context, step.procedure_id)),
      round: step.round,
      firstPromisedAt: step.first_promised_at,
      promisedAt: step.promised_at,
      issuedAt: step.issued_at,
    }
  })
  const moves = (await listPromiseMoves(db.read, dossierId)).map((move) => ({
    at: move.at,
    stepId: move.procedure_id,
    kind: move.kind,
    from: move.from_at,
    to: move.to_at,
    inTime: move.in_time === 1,
  }))
  return {
    code: dossier.code,
    applicantId: dossier.applicant_id,
    ruleSetId: dossier.rule_set_id,
    state: dossier.state,
    status: parentStatus(steps.map(({ status }) => status)),
    steps,
    moves,
  }
}
