import { termIds } from '#machines/figure-terms.ts'
import { Changes } from '#machines/roll-up-difference.ts'
import { rollUpsOf, termsIn, valuesOf } from '#machines/roll-ups.ts'
import { parseTally } from '#machines/stored-roll-ups.ts'
import { findMeasuredDossier } from './measured-dossier.server.ts'
import { placesOf } from './roll-ups.server.ts'
import type { Db } from './schema.ts'

/** A number of a roll-up that is not what the rows say. */
export interface Difference {
  /** The row, and the term or value in it. */
  where: string
  kept: number
  counted: number
}

const AT_ONCE = 500

/** Counts everything anew from the rows, dossier by dossier, and says where the roll-ups differ. Reads everything. */
export async function compareRollUps(db: Db): Promise<Difference[]> {
  const changes = new Changes()
  const due = new Map<string, number>()
  for (let after = ''; ;) {
    const ids = await db
      .selectFrom('dossier')
      .select('id')
      .where('id', '>', after)
      .orderBy('id')
      .limit(AT_ONCE)
      .execute()
    for (const { id } of ids) {
      const measured = await findMeasuredDossier(db, id)
      if (!measured) continue
      const added = rollUpsOf(measured)
      changes.add(added.cases)
      for (const one of added.due) {
        const where = ['due', id, one.due_at, one.day, ...valuesOf(one.of)]
        for (const term of termsIn(one)) tell(due, [...where, term].join('|'), one.n)
      }
    }
    const last = ids.at(-1)
    if (!last || ids.length < AT_ONCE) break
    after = last.id
  }
  return differences(await keptIn(db), countedIn(changes, due))
}

const tell = (numbers: Map<string, number>, where: string, n: number) => {
  if (n !== 0) numbers.set(where, (numbers.get(where) ?? 0) + n)
}

function countedIn(changes: Changes, due: Map<string, number>) {
  const counted = new Map(due)
  const { counts, tallies } = placesOf(changes)
  for (const { of, grain, span, known, terms } of counts) {
    const row = [grain, span, known, ...valuesOf(of)]
    for (const [term, n] of Object.entries(terms)) tell(counted, [...row, term].join('|'), n)
  }
  for (const { of, grain, span, what, values } of tallies) {
    const row = [grain, span, what, ...valuesOf(of)]
    for (const [value, n] of Object.entries(values)) tell(counted, [...row, value].join('|'), n)
  }
  return counted
}

async function keptIn(db: Db) {
  const kept = new Map<string, number>()
  for (const row of await db.selectFrom('roll_up').selectAll().execute()) {
    const where = [row.grain, row.span, row.known_in, ...valuesOf(row)]
    for (const term of termIds) tell(kept, [...where, term].join('|'), row[term])
  }
  for (const row of await db.selectFrom('roll_up_tally').selectAll().execute()) {
    const where = [row.grain, row.span, row.what, ...valuesOf(row)]
    for (const [value, n] of Object.entries(parseTally(row.tally))) {
      tell(kept, [...where, value].join('|'), n)
    }
  }
  for (const row of await db.selectFrom('roll_up_due').selectAll().execute()) {
    const where = ['due', row.dossier_id, row.due_at, row.day, ...valuesOf(row)]
    for (const term of termsIn(row)) tell(kept, [...where, term].join('|'), row.n)
  }
  return kept
}

function differences(kept: Map<string, number>, counted: Map<string, number>): Difference[] {
  return [...new Set([...kept.keys(), ...counted.keys()])].toSorted().flatMap((where) => {
    const one = { where, kept: kept.get(where) ?? 0, counted: counted.get(where) ?? 0 }
    return one.kept === one.counted ? [] : [one]
  })
}
