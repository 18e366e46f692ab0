import { createHash } from 'node:crypto'
import { listFillings, type FillingRow } from '#db/filling-sums.server.ts'
import { figureOf } from '#machines/counting.ts'
import { CHECK } from '#machines/filling.ts'
import { countFillings, fillingsOf } from '#machines/filling-figures.ts'
import { ruleOf, type FigureId, type Part } from '#machines/figures.ts'
import { SMALLEST_GROUP, type Scope } from '#machines/scope.ts'
import { rarePlaces } from '#machines/small-groups.ts'
import type { Context } from '../context.ts'

/**
 * The declarations of a scope that a figure of filling in is made of, the last that ended first, and the figure counted
 * anew from them. Fewer than three: none, wherever they were; and no province is named with fewer. Reads everything.
 */
export async function scanFillings(
  { db }: Pick<Context, 'db'>,
  scope: Scope,
  { id, part }: { id: FigureId; part: Part },
  { offset, limit }: { offset: number; limit: number },
) {
  const rule = ruleOf(id)
  const all = await listFillings(db.read, scope)
  const suppressed = all.length > 0 && all.length < SMALLEST_GROUP
  if (suppressed || rule.kind !== 'filling') {
    return { figure: null, count: 0, rows: [], suppressed }
  }
  const fillings = countFillings(all)
  const wanted = fillingsOf(rule, part, all)
  const rare = rarePlaces(all.map((row) => ({ subject: row.id, provinceCode: row.province_code })))
  return {
    figure: figureOf(id, scope.unit, [], scope.period, { fillings }),
    count: wanted.length,
    rows: wanted
      .toReversed()
      .slice(offset, offset + limit)
      .map((row) => openFillingOf(row, rare)),
    suppressed,
  }
}

/** What everybody may see of a declaration being filled in; its pseudonym leads to no dossier. */
function openFillingOf(row: FillingRow, rare: ReadonlySet<string>) {
  return {
    pseudonym: createHash('sha256').update(row.id).digest('hex').slice(0, 8),
    bundleId: row.bundle_id,
    ruleSetId: row.rule_set_id,
    channel: row.typed_by === 'citizen' ? 'online' : 'counter',
    province: rare.has(row.province_code) ? '' : (row.province ?? ''),
    endedOn: row.ended_on,
    ending: row.outcome,
    lastPage: row.left_at ?? CHECK,
    pages: row.pages,
    minutes: row.minutes,
  } as const
}

export type OpenFilling = ReturnType<typeof openFillingOf>
