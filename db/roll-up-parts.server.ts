import { sql, type RawBuilder } from 'kysely'
import { verticalServices } from '#machines/blocks.ts'
import { monthAfter, type Scope, type Spans } from '#machines/scope.ts'

/** What roll-ups can be broken down by; the unit decides which of them say anything. */
const dimensions = {
  province: 'province',
  agency: 'agency',
  bundle: 'bundle',
  procedure: 'procedure',
  ruleSet: 'rule_set',
  channel: 'channel',
} as const
export type Dimension = keyof typeof dimensions

const isDimension = (name: string): name is Dimension => Object.hasOwn(dimensions, name)
const dimensionKeys = Object.keys(dimensions).filter(isDimension)

type Where = RawBuilder<unknown>

/** Which rows belong to a scope, whatever the period. */
export function within(scope: Scope): Where {
  const conditions = [sql`unit = ${scope.unit}`]
  for (const name of dimensionKeys) {
    const wanted = scope[name]
    if (wanted !== undefined) conditions.push(sql`${sql.ref(dimensions[name])} = ${wanted}`)
  }
  const services = sql.join(verticalServices.map((agency) => sql`${agency}`))
  if (scope.block === 'ministries') conditions.push(sql`agency in (${services})`)
  if (scope.block === 'localities') conditions.push(sql`agency not in (${services})`)
  return sql.join(conditions, sql` and `)
}

/** The country’s own months, unless provinces are asked for. */
export const grainOf = (scope: Scope, by?: Dimension) =>
  scope.province === undefined && by !== 'province' ? 'country' : 'month'

/** Days that whole months do not cover. */
export function looseDays({ from, to, firstMonth, lastMonth }: Spans): Where[] {
  if (firstMonth > lastMonth) return [sql`span between ${from} and ${to}`]
  const opening = `${firstMonth}-01`
  const closing = lastMonth === '9999-12' ? '9999-12-31' : `${monthAfter(lastMonth)}-01`
  return [
    ...(from < opening && from !== '0000-01-01'
      ? [sql`span >= ${from} and span < ${opening}`]
      : []),
    ...(closing <= to && lastMonth !== '9999-12' ? [sql`span between ${closing} and ${to}`] : []),
  ]
}

/** The parts of `roll_up` that make a period up: whole months, the days around them, and what became known later. */
export function partsOf(spans: Spans, grain: string): Where[] {
  const { to, firstMonth, lastMonth } = spans
  const days = looseDays(spans).map((days) => sql`grain = 'day' and ${days} and known_in <= ${to}`)
  if (firstMonth > lastMonth) return days
  const months = sql`grain = ${grain} and span between ${firstMonth} and ${lastMonth}
    and known_in <= ${lastMonth}`
  if (lastMonth === '9999-12') return [months, ...days]
  const closing = `${monthAfter(lastMonth)}-01`
  if (to < closing) return [months, ...days]
  // By the index of what became known later: there are more days in the months than afterwards.
  const later = sql`grain = 'day' and known_in <> span and known_in between ${closing} and ${to}
    and +span >= ${`${firstMonth}-01`} and +span < ${closing}`
  return [months, ...days, later]
}

export const groupOf = (by?: Dimension) => (by ? sql.ref(dimensions[by]) : sql`''`)
export const grouped = (by?: Dimension) => (by ? sql`group by 1` : sql``)
