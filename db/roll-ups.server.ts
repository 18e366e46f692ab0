import { CompiledQuery } from 'kysely'
import { termIds, type TermId } from '#machines/figure-terms.ts'
import { Changes, type CountChange, type TallyChange } from '#machines/roll-up-difference.ts'
import {
  dimensionNames,
  rollUpsOf,
  valuesOf,
  type Dimensions,
  type Due,
  type MeasuredDossier,
  type RollUps,
} from '#machines/roll-ups.ts'
import { insertRows } from './insert.server.ts'
import { findMeasuredDossier } from './measured-dossier.server.ts'
import { prepared } from './prepared.server.ts'
import { parseAdded, parseTally } from '#machines/stored-roll-ups.ts'
import type { Grain } from './schema.roll-ups.ts'
import type { Db } from './schema.ts'

/**
 * Brings the roll-ups up to date with the rows of one dossier, inside the transaction that changed them: adds the
 * difference to what the dossier had added before. Doing it again changes nothing.
 */
export async function refreshRollUps(trx: Db, dossierId: string) {
  const measured = await findMeasuredDossier(trx, dossierId)
  if (!measured) return
  const [before] = await findAdded(trx, dossierId)
  await bringUpToDate(trx, dossierId, rollUpsOf(measured), before?.added)
}

/** The same for a dossier that is new: it added nothing before. */
export const startRollUps = (trx: Db, dossierId: string, measured: MeasuredDossier) =>
  bringUpToDate(trx, dossierId, rollUpsOf(measured), undefined)

async function bringUpToDate(
  trx: Db,
  dossierId: string,
  { cases, due }: RollUps,
  before: string | undefined,
) {
  const added = JSON.stringify(cases)
  if (before !== added) {
    const changes = new Changes()
    changes.add(cases)
    if (before !== undefined) changes.add(parseAdded(before), -1)
    await addToRollUps(trx, changes)
    await saveAdded(trx, dossierId, added)
  }
  if (before !== undefined) await dropDue(trx, dossierId)
  await insertDue(trx, dossierId, due)
}

const findAdded = prepared((db, id: string) =>
  db.selectFrom('measured_case').select('added').where('dossier_id', '=', id),
)

const saveAdded = (db: Db, id: string, added: string) =>
  db.executeQuery(
    CompiledQuery.raw(
      `insert into measured_case (dossier_id, added) values (?, ?)
        on conflict do update set added = excluded.added`,
      [id, added],
    ),
  )

const dropDue = (db: Db, id: string) =>
  db.executeQuery(CompiledQuery.raw('delete from roll_up_due where dossier_id = ?', [id]))

async function insertDue(db: Db, dossierId: string, due: readonly Due[]) {
  const rows = due.map(({ of, ...one }) => ({ dossier_id: dossierId, ...one, ...of }))
  await insertRows(db, 'roll_up_due', rows)
}

/**
 * Adds to the roll-ups what a whole batch of dossiers adds, e.g. of a run that only grows; `due` is what is still to
 * come of each. Nothing is remembered by dossier, so none of them may be refreshed one by one later.
 */
export async function addBatch(
  trx: Db,
  changes: Changes,
  due: readonly { dossierId: string; due: readonly Due[] }[] = [],
) {
  await addToRollUps(trx, changes)
  for (const one of due) await insertDue(trx, one.dossierId, one.due)
}

async function addToRollUps(trx: Db, changes: Changes) {
  const { counts, tallies } = placesOf(changes)
  for (let from = 0; from < counts.length; from += ROWS_AT_ONCE) {
    await addCounts(trx, counts.slice(from, from + ROWS_AT_ONCE))
  }
  for (const change of tallies) await addTally(trx, change)
}

/** Every row of the roll-ups that changes touch, with what is to be added to it. */
export const placesOf = ({ counts, tallies }: Pick<Changes, 'counts' | 'tallies'>) => ({
  counts: spread(
    counts,
    () => '',
    (change) => ({ ...change, terms: {} }),
    ({ terms }) => terms,
  ),
  tallies: spread(
    tallies,
    ({ what }) => what,
    (change) => ({ ...change, values: {} }),
    ({ values }) => values,
  ),
})

type At<Change> = Change & { grain: Grain; span: string; known: string }

/**
 * Every change by day, by month, and by month for the whole country; what falls together is one. In the order in which
 * the tables find their rows: of a large batch every page is then touched once.
 */
function spread<Change extends { of: Dimensions; day: string; known_on?: string }>(
  changes: readonly Change[],
  kindOf: (change: Change) => string,
  emptied: (change: Change) => Change,
  amountsOf: (change: Change) => Record<string, number>,
): At<Change>[] {
  const found = new Map<string, At<Change>>()
  for (const change of changes) {
    const { of, day, known_on = day } = change
    const { unit, province, bundle, procedure, agency, rule_set, channel } = of
    const kind = kindOf(change)
    const [span, known] = [day.slice(0, 7), known_on.slice(0, 7)]
    const part = `${bundle}|${procedure}|${agency}|${rule_set}|${channel}`
    const country = { ...of, province: '' }
    const places = [
      [`${unit}|day|${kind}|${day}|${known_on}|${province}|${part}`, of, 'day', day, known_on],
      [`${unit}|month|${kind}|${span}|${known}|${province}|${part}`, of, 'month', span, known],
      [`${unit}|country|${kind}|${span}|${known}||${part}`, country, 'country', span, known],
    ] as const
    for (const [key, own, grain, spanned, since] of places) {
      const there = found.get(key)
      const place = there ?? { ...emptied(change), of: own, grain, span: spanned, known: since }
      addTo(amountsOf(place), amountsOf(change))
      if (!there) found.set(key, place)
    }
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, place]) => place)
}

function addTo(sums: Record<string, number>, added: Readonly<Record<string, number>>) {
  for (const key in added) sums[key] = (sums[key] ?? 0) + (added[key] ?? 0)
}

const ROWS_AT_ONCE = 100

/** Many rows with one statement: what one of them does not change, it adds 0 to. */
async function addCounts(trx: Db, changes: readonly At<CountChange>[]) {
  const added = countStatement(changes)
  if (added) await trx.executeQuery(CompiledQuery.raw(added.text, added.values))
}

/** The statement that adds changes of counts to their rows; undefined when they change nothing. */
export function countStatement(changes: readonly At<CountChange>[]) {
  const touched = new Set<string>()
  for (const { terms } of changes) for (const name in terms) if (terms[name]) touched.add(name)
  const names = termIds.filter((name) => touched.has(name))
  if (names.length === 0) return undefined
  const values: (string | number)[] = []
  for (const { of, grain, span, known, terms } of changes) {
    values.push(grain, span, known, ...valuesOf(of))
    for (const name of names) values.push(terms[name] ?? 0)
  }
  return { text: addCountsText(names, changes.length), values }
}

/** Texts by columns and number of rows: few, for most events change the same. */
const countsTexts = new Map<string, string>()

function addCountsText(names: readonly TermId[], rows: number) {
  const key = `${names.join()} ${rows}`
  const known = countsTexts.get(key)
  if (known !== undefined) return known
  const quoted = names.map((name) => `"${name}"`)
  const columns = ['grain', 'span', 'known_in', ...dimensionNames, ...quoted]
  const row = `(${columns.map(() => '?').join()})`
  const text = `insert into roll_up (${columns.join()}) values ${Array(rows).fill(row).join()}
    on conflict do update set ${quoted.map((name) => `${name} = ${name} + excluded.${name}`).join()}`
  if (countsTexts.size > 500) countsTexts.clear()
  countsTexts.set(key, text)
  return text
}

async function addTally(trx: Db, change: At<TallyChange>) {
  const { key, save } = tallyStatement(change)
  const found = await trx.executeQuery<{ tally: string }>(CompiledQuery.raw(tallyText, key))
  await trx.executeQuery(CompiledQuery.raw(saveTallyText, save(found.rows[0]?.tally)))
}

/** What finds the row of a tally, and what it is saved with once its text is known. */
export const tallyStatement = ({ of, grain, span, what, values }: At<TallyChange>) => {
  const key = [grain, span, what, ...valuesOf(of)]
  const save = (before = '{}') => {
    const after = parseTally(before)
    addTo(after, values)
    for (const value in values) if (after[value] === 0) delete after[value]
    return [...key, JSON.stringify(after)]
  }
  return { key, save }
}

const tallyColumns = ['grain', 'span', 'what', ...dimensionNames]
export const tallyText = `select tally from roll_up_tally
  where ${tallyColumns.map((name) => `${name} = ?`).join(' and ')}`
export const saveTallyText = `insert into roll_up_tally (${tallyColumns.join()}, tally)
  values (${tallyColumns.map(() => '?').join()}, ?) on conflict do update set tally = excluded.tally`
