import { sql, type RawBuilder } from 'kysely'
import { verticalServices } from '#machines/blocks.ts'
import type { Instant } from '#machines/calendar.ts'
import { termIds, terms, type TermId } from '#machines/figure-terms.ts'
import { monthAfter, spansOf, type Scope, type Spans } from '#machines/scope.ts'
import { parseTally } from '#machines/stored-roll-ups.ts'
import type { Tallied } from '#machines/roll-ups.ts'
import type { Db } from './schema.ts'

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
function within(scope: Scope): Where {
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
const grainOf = (scope: Scope, by?: Dimension) =>
  scope.province === undefined && by !== 'province' ? 'country' : 'month'

/** Days that whole months do not cover. */
function looseDays({ from, to, firstMonth, lastMonth }: Spans): Where[] {
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
function parts(spans: Spans, grain: string): Where[] {
  const { to, firstMonth, lastMonth } = spans
  const days = looseDays(spans).map((days) => sql`grain = 'day' and ${days} and known_in <= ${to}`)
  if (firstMonth > lastMonth) return days
  const months = sql`grain = ${grain} and span between ${firstMonth} and ${lastMonth}
    and known_in <= ${lastMonth}`
  if (lastMonth === '9999-12') return [months, ...days]
  const closing = `${monthAfter(lastMonth)}-01`
  const later = sql`grain = 'day' and known_in <> span and known_in between ${closing} and ${to}
    and span >= ${`${firstMonth}-01`} and span < ${closing}`
  return [months, ...days, later]
}

export interface Sums {
  /** Of the dimension it is broken down by; empty without one. */
  group: string
  terms: Partial<Record<TermId, number>>
}

const standing = termIds.filter((id) => terms[id].on === 'standing')
const flowing = termIds.filter((id) => terms[id].on !== 'standing')

/** The terms of a scope, summed from roll-ups, as they stood at the end of its period; by group when asked. */
export async function sumTerms(db: Db, scope: Scope, now: Instant, by?: Dimension) {
  const { period } = scope
  const spans = spansOf(period, now)
  const sofar = spansOf({ from: 0, until: period.until }, now)
  const found = new Map<string, Partial<Record<TermId, number>>>()
  const add = (group: string, term: TermId, n: number) => {
    const sums = found.get(group) ?? {}
    sums[term] = (sums[term] ?? 0) + n
    found.set(group, sums)
  }
  for (const [ids, covered] of [
    [flowing, spans],
    [standing, sofar],
  ] as const) {
    for (const row of await sumOf(db, scope, ids, covered, by)) {
      for (const id of ids) if (row[id]) add(String(row.group), id, Number(row[id]))
    }
  }
  for (const { group, term, n } of await sumDue(db, scope, spans, by)) add(group, term, n)
  return [...found].map(([group, sums]): Sums => ({ group, terms: sums }))
}

const groupOf = (by?: Dimension) => (by ? sql.ref(dimensions[by]) : sql`''`)

async function sumOf(
  db: Db,
  scope: Scope,
  ids: readonly TermId[],
  spans: Spans,
  by?: Dimension,
): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = []
  for (const query of sumQueries(scope, ids, spans, by)) {
    rows.push(...(await query.execute(db)).rows)
  }
  return rows
}

function sumQueries(scope: Scope, ids: readonly TermId[], spans: Spans, by?: Dimension) {
  const columns = sql.join(ids.map((id) => sql`sum(${sql.ref(id)}) as ${sql.ref(id)}`))
  return parts(spans, grainOf(scope, by)).map(
    (part) => sql<Record<string, unknown>>`
      select ${groupOf(by)} as "group", ${columns} from roll_up
      where ${within(scope)} and ${part} group by 1`,
  )
}

/** What has come to pass since without anything happening: of dossiers still under way. */
async function sumDue(db: Db, scope: Scope, { from, to }: Spans, by?: Dimension) {
  const { rows } = await sql<{ group: string; term: TermId; n: number }>`
    select ${groupOf(by)} as "group", term, sum(n) as n from roll_up_due
    where due_at <= ${scope.period.until} and (day = '' or day between ${from} and ${to})
      and ${within(scope)} group by 1, 2`.execute(db)
  return rows
}

/** Single values of a scope and how often each occurred, from roll-ups; by group when asked. */
export async function sumTally(
  db: Db,
  scope: Scope,
  what: Tallied,
  now: Instant,
  by?: Dimension,
): Promise<Map<string, Map<string, number>>> {
  const found = new Map<string, Map<string, number>>()
  for (const query of tallyQueries(scope, what, now, by)) {
    const { rows } = await query.execute(db)
    for (const { group, tally } of rows) {
      const sums = found.get(group) ?? new Map<string, number>()
      for (const [value, n] of Object.entries(parseTally(tally))) {
        sums.set(value, (sums.get(value) ?? 0) + n)
      }
      found.set(group, sums)
    }
  }
  return found
}

function tallyQueries(scope: Scope, what: Tallied, now: Instant, by?: Dimension) {
  const spans = spansOf(scope.period, now)
  const { firstMonth, lastMonth } = spans
  const months = sql`grain = ${grainOf(scope, by)} and span between ${firstMonth} and ${lastMonth}`
  const days = looseDays(spans).map((span) => sql`grain = 'day' and ${span}`)
  return (firstMonth > lastMonth ? days : [months, ...days]).map(
    (part) => sql<{ group: string; tally: string }>`
      select ${groupOf(by)} as "group", tally from roll_up_tally
      where ${within(scope)} and ${part} and what = ${what}`,
  )
}

/** The first query by which terms or single values are read, for whoever wants to see it. */
export function explainTerms(
  db: Db,
  scope: Scope,
  asked: readonly TermId[] | Tallied,
  now: Instant,
): { sql: string; parameters: readonly unknown[] } | null {
  const queries =
    typeof asked === 'string'
      ? tallyQueries(scope, asked, now)
      : sumQueries(scope, asked, spansOf(scope.period, now))
  const [query] = queries.map((one) => one.compile(db))
  return query ? { sql: query.sql.replace(/\s+/g, ' ').trim(), parameters: query.parameters } : null
}

export const asMinutes = (tally: ReadonlyMap<string, number> | undefined): Map<number, number> =>
  new Map([...(tally ?? [])].map(([minutes, n]) => [Number(minutes), n]))

/** Since when each case waits for the receiving system’s word, now: found by an index, for there are few. */
export async function listWaiting(
  db: Db,
  scope: Scope,
  by?: Dimension,
): Promise<{ group: string; since: Instant }[]> {
  const { unit, period, ...only } = scope
  const steps = sql`
    select step.dossier_id, step.received_at as since, step.agency, dossier.province_code as province,
      dossier.bundle_id as bundle, step.procedure_id as procedure, dossier.rule_set_id as rule_set,
      dossier.channel, ${unit} as unit
    from step join dossier on dossier.id = step.dossier_id
    where step.received_at is not null and step.acknowledged_at is null and step.settled_at is null
      and step.issued_at is null and step.received_at <= ${period.until} and exists (
        select 1 from deadline where deadline.dossier_id = step.dossier_id
          and deadline.procedure_id = step.procedure_id and deadline.kind = 'acknowledge')`
  const perCase = unit === 'step' ? sql`dossier_id, procedure` : sql`dossier_id`
  const { rows } = await sql<{ group: string; since: Instant }>`
    select ${groupOf(by)} as "group", min(since) as since from (${steps})
    where ${within({ unit, period, ...only })} group by ${perCase}`.execute(db)
  return rows
}

/** The first day anything was counted on; undefined when nothing was. */
export async function firstDay(db: Db, unit: Scope['unit']): Promise<string | undefined> {
  const row = await db
    .selectFrom('roll_up')
    .select('span')
    .where('unit', '=', unit)
    .where('grain', '=', 'day')
    .orderBy('span')
    .limit(1)
    .executeTakeFirst()
  return row?.span
}
