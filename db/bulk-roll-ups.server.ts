import { Changes } from '#machines/roll-up-difference.ts'
import type { CaseRollUp, Due } from '#machines/roll-ups.ts'
import type { Prepare } from './bulk-tables.server.ts'
import {
  countStatement,
  placesOf,
  saveTallyText,
  tallyStatement,
  tallyText,
} from './roll-ups.server.ts'

/** What one dossier adds to the roll-ups by now, and what it had added before. */
export interface RolledUp {
  dossierId: string
  before: readonly CaseRollUp[] | undefined
  cases: readonly CaseRollUp[]
  due: readonly Due[]
}

/**
 * Adds to the roll-ups what a batch of dossiers adds, in the transaction that writes them. Nothing is remembered by
 * dossier: whoever simulates works out again what it had added, so none of them may be refreshed one by one later.
 */
export function writeRollUps(prepare: Prepare, batch: readonly RolledUp[]) {
  const changes = new Changes()
  for (const { before, cases } of batch) {
    changes.add(cases)
    if (before) changes.add(before, -1)
  }
  const { counts, tallies } = placesOf(changes)
  for (const change of counts) {
    const added = countStatement([change])
    if (added) prepare(added.text).run(...added.values)
  }
  const find = prepare(`select (${tallyText}) as tally`)
  for (const change of tallies) {
    const { key, save } = tallyStatement(change)
    prepare(saveTallyText).run(...save(textOf(find.get(...key))))
  }
  for (const { dossierId, before, due } of batch) {
    if (before) prepare('delete from roll_up_due where dossier_id = ?').run(dossierId)
    for (const { of, ...one } of due) {
      const row = Object.entries({ dossier_id: dossierId, ...one, ...of })
      const columns = row.map(([name]) => name)
      const text = `insert into roll_up_due (${columns.join()}) values (${columns.map(() => '?').join()})`
      prepare(text).run(...row.map(([, value]) => value))
    }
  }
}

/** The text of a tally that is there. */
const textOf = (row: unknown) =>
  typeof row === 'object' && row !== null && 'tally' in row && typeof row.tally === 'string'
    ? row.tally
    : undefined
