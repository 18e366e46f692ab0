import { listOpenStays, listSteps } from '#db/steps.server.ts'
import { advance } from '#machines/advance.ts'
import { ruleSetOf } from '#machines/bundle.ts'
import type { DossierEvent } from '#machines/dossier.events.ts'
import { rowsFor } from '#machines/rows.ts'
import { stateFacts } from '#machines/step.states.ts'
import type { Context } from './context.ts'
import type { OfStep } from './own-step.server.ts'
import { stepInHand } from './step-in-hand.server.ts'

/**
 * What an event would mean if it were sent now: which promises move, which steps end with this one and which go on.
 * By the same pure functions that would carry it out; nothing is written. Undefined when it is not allowed now.
 * For events that neither issue a result nor change a value. Throws NotFoundError.
 */
export async function foresee(ctx: Context, of: OfStep, event: DossierEvent) {
  const { official, dossier, bundle, snapshot } = await stepInHand(ctx, of)
  const change = advance(bundle, snapshot, event)
  if (!change) return undefined
  const steps = await listSteps(ctx.db.read, dossier.id)
  const rows = rowsFor({
    bundle,
    ruleSet: ruleSetOf(bundle, dossier.rule_set_id),
    change,
    event,
    actor: official,
    at: ctx.now,
    recordedAt: ctx.recordedAt,
    dossier,
    steps,
    openStays: await listOpenStays(ctx.db.read, dossier.id),
  })
  const others = bundle.procedures
    .map(({ id }) => id)
    .filter((id) => id !== of.stepId)
    .map((id) => ({ id, before: change.before.value[id], after: change.after.value[id] }))
  const open = Object.entries(stateFacts)
    .filter(([, { settled }]) => !settled)
    .map(([state]) => state)
  return {
    moves: rows.promiseMoves.map(({ procedure_id, from_at, to_at }) => ({
      stepId: procedure_id,
      from: from_at,
      to: to_at,
    })),
    /** Until when the citizen may answer, and until when the law wanted them told. */
    supplement: rows.supplements.map(({ due_at, notice_due_at }) => ({
      answerBy: due_at,
      tellBy: notice_due_at,
    }))[0],
    /** What the offices that acted would have to undo, and until when. */
    undoes: rows.compensations.map(({ procedure_id, due_at, had_result }) => ({
      stepId: procedure_id,
      dueAt: due_at,
      hadResult: had_result === 1,
    })),
    lapses: others.filter(({ before, after }) => after === 'lapsed' && before !== after),
    goesOn: others.filter(({ after }) => after !== undefined && open.includes(after)),
  }
}

export type Foreseen = Awaited<ReturnType<typeof foresee>>
