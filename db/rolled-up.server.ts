import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import type { Instant } from '#machines/calendar.ts'
import { terms, type TermId, type TimeId } from '#machines/figure-terms.ts'
import { spansOf, type Scope, type Spans } from '#machines/scope.ts'
import { MinuteSums } from '#machines/stored-roll-ups.ts'
import { termsIn, type Tallied } from '#machines/roll-ups.ts'
import {
  grainOf,
  grouped,
  groupOf,
  looseDays,
  partsOf,
  within,
  type Dimension,
} from './roll-up-parts.server.ts'
import type { Db } from './schema.ts'

export interface Sums {
  /** Of the dimension it is broken down by; empty without one. */
  group: string
  terms: Partial<Record<TermId, number>>
}

const isStanding = (id: TermId) => terms[id].on === 'standing'

/** Terms of a scope, summed from roll-ups, as they stood at the end of its period; by group when asked. */
export async function sumTerms(
  db: Db,
  scope: Scope,
  ids: readonly TermId[],
  now: Instant,
  by?: Dimension,
) {
  const { period } = scope
  const spans = spansOf(period, now)
  const sofar = spansOf({ from: 0, until: period.until }, now)
  const found = new Map<string, Partial<Record<TermId, number>>>()
  const add = (group: string, term: TermId, n: number) => {
    const sums = found.get(group) ?? {}
    sums[term] = (sums[term] ?? 0) + n
    found.set(group, sums)
  }
  const asked = isDeepStrictEqual(spans, sofar)
    ? [{ own: ids, covered: spans }]
    : [
        { own: ids.filter((id) => !isStanding(id)), covered: spans },
        { own: ids.filter(isStanding), covered: sofar },
      ]
  for (const { own, covered } of asked.filter(({ own }) => own.length > 0)) {
    for (const row of await sumOf(db, scope, own, covered, by)) {
      for (const id of own) if (row[id]) add(String(row.group), id, Number(row[id]))
    }
  }
  for (const { group, term, n } of await sumDue(db, scope, spans, by)) {
    for (const id of termsIn({ term })) add(group, id, n)
  }
  return [...found].map(([group, sums]): Sums => ({ group, terms: sums }))
}

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
  const columns = sql.raw(ids.map((id) => `sum("${id}") as "${id}"`).join())
  return partsOf(spans, grainOf(scope, by)).map(
    (part) => sql<Record<string, unknown>>`
      select ${groupOf(by)} as "group", ${columns} from roll_up
      where ${within(scope)} and ${part} ${grouped(by)}`,
  )
}

/** What has come to pass since without anything happening: of dossiers still under way. */
async function sumDue(db: Db, scope: Scope, { from, to }: Spans, by?: Dimension) {
  const { rows } = await sql<{ group: string; term: string; n: number }>`
    select ${groupOf(by)} as "group", term, sum(n) as n from roll_up_due
    where due_at <= ${scope.period.until} and (day = '' or day between ${from} and ${to})
      and ${within(scope)} group by 1, 2`.execute(db)
  return rows
}

/** The minutes of a scope and how often each occurred, from roll-ups: by what they are of, then by group. */
export async function sumTimes(
  db: Db,
  scope: Scope,
  times: readonly TimeId[],
  now: Instant,
  by?: Dimension,
): Promise<Map<Tallied, Map<string, Map<number, number>>>> {
  const found = new Map<Tallied, Map<string, MinuteSums>>()
  for (const { what, group, tallies } of await listTallies(db, scope, times, now, by)) {
    const groups = found.get(what) ?? new Map<string, MinuteSums>()
    const sums = groups.get(group) ?? new MinuteSums()
    sums.add(tallies)
    found.set(what, groups.set(group, sums))
  }
  const tallied = (groups: Map<string, MinuteSums>) =>
    new Map([...groups].map(([group, sums]) => [group, sums.tally()]))
  return new Map([...found].map(([what, groups]) => [what, tallied(groups)]))
}

/** Tallies of a scope as they are stored, by what they are of and by group; `apart` also by province and agency. */
export async function listTallies(
  db: Db,
  scope: Scope,
  whats: readonly Tallied[],
  now: Instant,
  by?: Dimension,
  apart = false,
) {
  if (whats.length === 0) return []
  const found: TallyRow[] = []
  for (const query of tallyQueries(scope, whats, now, by, apart)) {
    for (const row of (await query.execute(db)).rows) found.push(row)
  }
  return found
}

function tallyQueries(
  scope: Scope,
  whats: readonly Tallied[],
  now: Instant,
  by?: Dimension,
  apart = false,
) {
  const spans = spansOf(scope.period, now)
  const { firstMonth, lastMonth } = spans
  const grain = grainOf(scope, apart ? 'province' : by)
  const owner = apart ? sql`province, agency,` : sql``
  const keys = [sql`what`, ...(by ? [sql`2`] : []), ...(apart ? [sql`province, agency`] : [])]
  const months = sql`grain = ${grain} and span between ${firstMonth} and ${lastMonth}`
  const days = looseDays(spans).map((span) => sql`grain = 'day' and ${span}`)
  const asked = sql.join(whats)
  return (firstMonth > lastMonth ? days : [months, ...days]).map(
    (part) => sql<TallyRow>`
      select what, ${groupOf(by)} as "group", ${owner} group_concat(tally, ',') as tallies
      from roll_up_tally where ${within(scope)} and ${part} and what in (${asked})
      group by ${sql.join(keys)}`,
  )
}

/** Tallies of one group, as JSON texts one after the other; of whom, only where that is asked. */
interface TallyRow {
  what: Tallied
  group: string
  province?: string
  agency?: string
  tallies: string
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
      ? tallyQueries(scope, [asked], now)
      : sumQueries(scope, asked, spansOf(scope.period, now))
  const [query] = queries.map((one) => one.compile(db))
  return query ? { sql: query.sql.replace(/\s+/g, ' ').trim(), parameters: query.parameters } : null
}

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
