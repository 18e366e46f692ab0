import { z } from 'zod'
import { deleteTarget, listTargetRows, saveTarget, type TargetRow } from '#db/targets.server.ts'
import { blocks } from '#machines/blocks.ts'
import { findFigure, ruleOf } from '#machines/figures.ts'
import { isOf, nationalTargets, type Target } from '#machines/targets.ts'
import { isPossible, type Scope } from '#machines/scope.ts'
import type { Context } from '../context.ts'
import { ForbiddenError, NotFoundError } from '../errors.ts'

/** Every target, the national ones first; of one part of the whole when asked. */
export async function listTargets(
  { db }: Pick<Context, 'db'>,
  scope?: Omit<Scope, 'period'>,
): Promise<Target[]> {
  const own = (await listTargetRows(db.read)).flatMap(targetFrom)
  const all = [...nationalTargets, ...own]
  return scope ? all.filter((target) => isOf(target, scope)) : all
}

/** A target of a figure that no longer exists is no target. */
function targetFrom(row: TargetRow): Target[] {
  const found = findFigure(row.figure, row.unit)
  if (!found) return []
  const { id, province, agency, until_on: untilOn, least, set_by: setBy } = row
  const block = blocks.find((known) => known === row.block) ?? ''
  return [
    { id, figure: found.id, unit: found.unit, province, block, agency, untilOn, least, setBy },
  ]
}

/** What an operator may aim at: shares only, up to a day. Messages are names of mistakes. */
export const targetSchema = z.object({
  figure: z.string(),
  unit: z.enum(['dossier', 'step']),
  province: z.string().default(''),
  block: z.enum(['', ...blocks]).default(''),
  agency: z.string().default(''),
  untilOn: z.iso.date('notADay'),
  least: z.number('notAShare').min(0, 'notAShare').max(1, 'notAShare'),
})
export type NewTarget = z.input<typeof targetSchema>

const ALWAYS = { from: 0, until: 0 }

/**
 * An operator sets what a province, a block or an agency is to reach by a day; the same part, figure and day again
 * changes it. Throws ForbiddenError for others, NotFoundError for a figure that is no share and for a part the unit does not have, ZodError.
 */
export async function setTarget({ db, actor, now }: Context, asked: NewTarget): Promise<string> {
  if (actor.kind !== 'operator') throw new ForbiddenError('targets')
  const target = targetSchema.parse(asked)
  const found = findFigure(target.figure, target.unit)
  if (!found || ruleOf(found.id).format !== 'share') {
    throw new NotFoundError(`a share ${target.figure} of ${target.unit}s`)
  }
  const ofSteps = { block: target.block || undefined, agency: target.agency || undefined }
  if (!isPossible({ unit: target.unit, period: ALWAYS, ...ofSteps })) {
    throw new NotFoundError(`that part of ${target.unit}s`)
  }
  const { figure, unit, province, block, agency, untilOn, least } = target
  const id = [figure, unit, province, block, agency, untilOn].join('/')
  await db.write.transaction().execute((trx) =>
    saveTarget(trx, {
      ...{ id, figure, unit, province, block, agency, least, at: now },
      until_on: untilOn,
      set_by: actor.id,
    }),
  )
  return id
}

/** Takes an operator’s target back. Throws ForbiddenError, NotFoundError. */
export async function dropTarget({ db, actor }: Context, id: string) {
  if (actor.kind !== 'operator') throw new ForbiddenError('targets')
  const dropped = await db.write.transaction().execute((trx) => deleteTarget(trx, id))
  if (!dropped) throw new NotFoundError(`target ${id}`)
}
