import { sql, type Selectable } from 'kysely'
import { dayAt, type Day } from '#machines/calendar.ts'
import type { Scope } from '#machines/scope.ts'
import type { Db, Schema } from './schema.ts'

/** What fillings can be broken down by: what a form has, and not what only a dossier has. */
const columns = {
  province: sql`province_code`,
  bundle: sql`bundle_id`,
  ruleSet: sql`rule_set_id`,
  channel: sql`case typed_by when 'citizen' then 'online' else 'counter' end`,
} as const
export type FillingPart = keyof typeof columns

const isPartName = (name: string): name is FillingPart => Object.hasOwn(columns, name)
const partNames = Object.keys(columns).filter(isPartName)
export const isFillingPart = isPartName

/** The days a filling must have ended on, both included. */
function daysOf({ period: { from, until } }: Scope): [Day, Day] {
  return [from <= 0 ? '0000-01-01' : dayAt(from), dayAt(until)]
}

const within = (day: 'day' | 'ended_on', scope: Scope) => {
  const [from, to] = daysOf(scope)
  const conditions = [sql`${sql.ref(day)} between ${from} and ${to}`]
  for (const name of partNames) {
    const wanted = scope[name]
    if (wanted !== undefined) conditions.push(sql`${columns[name]} = ${wanted}`)
  }
  return sql.join(conditions, sql` and `)
}

const groupOf = (by?: FillingPart) => (by ? columns[by] : sql`''`)

interface Counts {
  group: string
  page: string
  reached: number
  left_here: number
}

interface Times {
  group: string
  page: string
  minutes: number
  n: number
}

/** Every page, or only the whole form (then the page is empty). */
type Which = 'pages' | 'whole'
const ofPages = (which: Which) => (which === 'pages' ? sql`` : sql`and page = ''`)

const countsQuery = (scope: Scope, which: Which, by?: FillingPart) => sql<Counts>`
  select ${groupOf(by)} as "group", page, sum(reached) as reached, sum(left_here) as left_here
  from filling_count where ${within('day', scope)} ${ofPages(which)} group by 1, 2`

const timesQuery = (scope: Scope, which: Which, by?: FillingPart) => sql<Times>`
  select ${groupOf(by)} as "group", page, minutes, sum(n) as n
  from filling_time where ${within('day', scope)} ${ofPages(which)} group by 1, 2, 3`

/** The kept sums of fillings that ended in the period: by part of the whole when asked, and by page. */
export async function sumFillings(db: Db, scope: Scope, which: Which, by?: FillingPart) {
  const { rows: counts } = await countsQuery(scope, which, by).execute(db)
  const { rows: times } = await timesQuery(scope, which, by).execute(db)
  return { counts, times }
}

/** The query that reads the counts, or the times, for whoever wants to see it. */
export function explainFillings(db: Db, scope: Scope, which: Which, of: 'counts' | 'times') {
  const query = (of === 'counts' ? countsQuery : timesQuery)(scope, which).compile(db)
  return { sql: query.sql.replace(/\s+/g, ' ').trim(), parameters: query.parameters }
}

export type FillingRow = Selectable<Schema['filling']> & { pages: number; province: string | null }

/** The rows behind the sums, by the day they ended. Reads everything. */
export async function listFillings(db: Db, scope: Scope): Promise<FillingRow[]> {
  const { rows } = await sql<FillingRow>`
    select filling.*, place.name as province,
      (select count(*) from filling_page where filling_page.filling_id = filling.id) as pages
    from filling left join place on place.code = filling.province_code
    where ${within('ended_on', scope)} order by ended_on, id`.execute(db)
  return rows
}

/** The first day a filling ended on; undefined when none did. */
export async function firstFillingDay(db: Db): Promise<Day | undefined> {
  const row = await db
    .selectFrom('filling')
    .select(({ fn }) => fn.min('ended_on').as('day'))
    .executeTakeFirst()
  return row?.day ?? undefined
}
