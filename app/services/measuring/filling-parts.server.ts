import type { FigureId } from '#machines/figures.ts'
import type { Scope } from '#machines/scope.ts'
import type { Context } from '../context.ts'
import { viewBreakdown, type Group } from './headlines.server.ts'

/** The parts in which filling in can be looked at. */
const fillingParts = ['province', 'bundle', 'channel'] as const

export type FillingPartView = Group

const shown: readonly FigureId[] = ['fillings', 'filling-left', 'filling-minutes-median']

/** How declarations of a scope are filled in, part by part; parts of fewer than three say nothing, by subtraction neither. */
export async function viewFillingParts(reader: Pick<Context, 'db' | 'now'>, scope: Scope) {
  const [province = [], bundle = [], channel = []] = await Promise.all(
    fillingParts.map((by) => viewBreakdown(reader, scope, by, shown)),
  )
  const ended = (groups: readonly Group[]) =>
    groups.filter(({ figures }) => figures.some(({ value, suppressed }) => value || suppressed))
  return { province: ended(province), bundle: ended(bundle), channel: ended(channel) }
}
