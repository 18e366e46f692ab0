import { listProvinces } from '#db/places.server.ts'
import type { Figure } from '#machines/figures.ts'
import type { Period } from '#machines/period.ts'
import type { Scope } from '#machines/scope.ts'
import type { Target } from '#machines/targets.ts'
import type { Context } from '../context.ts'
import { viewHeadlines } from './headlines.server.ts'
import { listTargets } from './targets.server.ts'

type Reader = Pick<Context, 'db' | 'now'>

/** Every target beside the figure of the part it is set for; of a part with too few cases the figure says so. */
export async function viewAims(
  reader: Reader,
  period: Period,
): Promise<{ target: Target; figure: Figure | null }[]> {
  const aims: { target: Target; figure: Figure | null }[] = []
  for (const target of await listTargets(reader)) {
    const scope: Scope = {
      unit: target.unit,
      period,
      ...(target.province && { province: target.province }),
      ...(target.block && { block: target.block }),
      ...(target.agency && { agency: target.agency }),
    }
    const [figure = null] = await viewHeadlines(reader, scope, [target.figure])
    aims.push({ target, figure })
  }
  return aims
}

/** The provinces by code and name. */
export const viewProvinces = ({ db }: Pick<Context, 'db'>) => listProvinces(db.read)
