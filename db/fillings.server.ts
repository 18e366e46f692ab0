import { sql, type Insertable, type RawBuilder, type Selectable } from 'kysely'
import type { EndedFilling } from '#machines/filling.ts'
import { insertRows } from './insert.server.ts'
import { prepared } from './prepared.server.ts'
import type { Difference } from './recounted.server.ts'
import type { Db, Schema } from './schema.ts'

type Form = Pick<
  Insertable<Schema['filling']>,
  'id' | 'bundle_id' | 'bundle_version' | 'typed_by' | 'province_code' | 'rule_set_id' | 'ended_on'
>

/** Writes down how a filling ended, and adds it to the sums of its day, in the transaction that ended it. */
export async function insertFilling(
  trx: Db,
  form: Form,
  { outcome, leftAt, minutes, pages }: EndedFilling,
) {
  await insertRows(trx, 'filling', [{ ...form, outcome, left_at: leftAt, minutes }])
  await insertRows(
    trx,
    'filling_page',
    pages.map((one) => ({ filling_id: form.id, ...one })),
  )
  await addCountsOf(trx, form.id, form.id)
  await addTimesOf(trx, form.id, form.id)
}

/** Forgets the sums and counts them anew from the rows. */
export async function recountFillings(trx: Db) {
  await trx.deleteFrom('filling_count').execute()
  await trx.deleteFrom('filling_time').execute()
  await addSums(trx, sql`true`)
}

type Where = RawBuilder<unknown>
type CountRow = Selectable<Schema['filling_count']>
type TimeRow = Selectable<Schema['filling_time']>

async function addSums(trx: Db, which: Where) {
  await addCounts(which).execute(trx)
  await addTimes(which).execute(trx)
}

const addCounts = (whole: Where, pages = whole) => sql`
  insert into filling_count (${form}, page, day, reached, left_here)
  select * from (${countsOf(whole, pages)}) where true
  on conflict do update set reached = reached + excluded.reached,
    left_here = left_here + excluded.left_here`
const addTimes = (whole: Where, pages = whole) => sql`
  insert into filling_time (${form}, page, day, minutes, n)
  select * from (${timesOf(whole, pages)}) where true
  on conflict do update set n = n + excluded.n`

/** What one filling adds, whose id stands in both halves of the statement. */
const ofOne = (id: string) => sql`filling.id = ${id}`
const addCountsOf = prepared((db, whole: string, pages: string) => ({
  compile: () => addCounts(ofOne(whole), ofOne(pages)).compile(db),
}))
const addTimesOf = prepared((db, whole: string, pages: string) => ({
  compile: () => addTimes(ofOne(whole), ofOne(pages)).compile(db),
}))

const withPages = sql`filling join filling_page on filling_page.filling_id = filling.id`
const form = sql`bundle_id, bundle_version, typed_by, province_code, rule_set_id`

/** Of every page, and of the whole form (then the page is empty): how many reached it, and how many left there. */
const countsOf = (whole: Where, pages = whole) => sql<CountRow>`
  select ${form}, '' as page, ended_on as day, count(*) as reached, sum(outcome = 'left') as left_here
  from filling where ${whole} group by ${form}, 6, 7
  union all
  select ${form}, page, ended_on, count(*), sum(left_at is page)
  from ${withPages} where ${pages} group by ${form}, 6, 7`

/** How often each class of minutes occurred. */
const timesOf = (whole: Where, pages = whole) => sql<TimeRow>`
  select ${form}, '' as page, ended_on as day, minutes, count(*) as n
  from filling where minutes is not null and ${whole} group by ${form}, 6, 7, 8
  union all
  select ${form}, page, ended_on, filling_page.minutes, count(*)
  from ${withPages} where filling_page.minutes is not null and ${pages} group by ${form}, 6, 7, 8`

/** Where the sums are not what the rows give. Reads everything. */
export async function compareFillings(db: Db): Promise<Difference[]> {
  const kept = numbersIn(
    await db.selectFrom('filling_count').selectAll().execute(),
    await db.selectFrom('filling_time').selectAll().execute(),
  )
  const counted = numbersIn(
    (await countsOf(sql`true`).execute(db)).rows,
    (await timesOf(sql`true`).execute(db)).rows,
  )
  return [...new Set([...kept.keys(), ...counted.keys()])].flatMap((where) => {
    const one = { where, kept: kept.get(where) ?? 0, counted: counted.get(where) ?? 0 }
    return one.kept === one.counted ? [] : [one]
  })
}

function numbersIn(counts: readonly CountRow[], times: readonly TimeRow[]) {
  const numbers = new Map<string, number>()
  const rowOf = ({ bundle_id, bundle_version, typed_by, ...row }: CountRow | TimeRow) =>
    ['filling', bundle_id, bundle_version, typed_by, row.province_code, row.rule_set_id]
      .concat(row.page, row.day)
      .join('|')
  for (const row of counts) {
    numbers.set(`${rowOf(row)}|reached`, row.reached)
    numbers.set(`${rowOf(row)}|left`, row.left_here)
  }
  for (const row of times) numbers.set(`${rowOf(row)}|${row.minutes}`, row.n)
  return numbers
}
