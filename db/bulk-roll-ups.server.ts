import { Changes } from '#machines/roll-up-difference.ts'
import { rollUpsOf, type Due, type MeasuredDossier } from '#machines/roll-ups.ts'
import type { Prepare } from './bulk-tables.server.ts'
import {
  countStatement,
  placesOf,
  saveTallyText,
  tallyStatement,
  tallyText,
} from './roll-ups.server.ts'

/** What many dossiers add to the roll-ups, summed up by day, and what is still to come of each. */
export interface RolledUp extends Pick<Changes, 'counts' | 'tallies'> {
  due: readonly { dossierId: string; isNew: boolean; due: readonly Due[] }[]
}

/**
 * Adds to the roll-ups what a batch of dossiers adds, in the transaction that writes them. Nothing is remembered by
 * dossier: whoever simulates works out again what it had added, so none of them may be refreshed one by one later.
 */
export function writeRollUps(prepare: Prepare, { due: perDossier, ...changes }: RolledUp) {
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
  for (const { dossierId, isNew, due } of perDossier) {
    if (!isNew) prepare('delete from roll_up_due where dossier_id = ?').run(dossierId)
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

/** A dossier that is added to the roll-ups once, as its rows stand. */
export interface Measured {
  dossierId: string
  measured: MeasuredDossier
  /** Nothing more happens to it: it is forgotten with that. */
  isEnded: boolean
}

/**
 * How much is added to the roll-ups at once: the more, the more of it falls into the same rows. A few families of a whole
 * year touch as many rows as all those of one week.
 */
export interface Together {
  rows: number
  dossiers: number
}

const MOST: Together = { rows: 30_000, dossiers: 5_000 }

/** Dossiers that wait to be added together. What waits is lost with the process: whoever simulates brings it again. */
export function gatheringRollUps(together = MOST) {
  let changes = new Changes()
  let due: RolledUp['due'][number][] = []
  let ended: string[] = []
  return {
    add: (all: readonly Measured[]) => {
      for (const { dossierId, measured, isEnded } of all) {
        const rolled = rollUpsOf(measured)
        changes.add(rolled.cases)
        due.push({ dossierId, isNew: true, due: rolled.due })
        if (isEnded) ended.push(dossierId)
      }
    },
    /** What is written now, and which dossiers are done with it; undefined while more should come together. */
    take: (all: boolean): { rolledUp: RolledUp; ended: readonly string[] } | undefined => {
      const isMuch = changes.size >= together.rows || due.length >= together.dossiers
      if (due.length === 0 || (!all && !isMuch)) return undefined
      const { counts, tallies } = changes
      const taken = { rolledUp: { counts, tallies, due }, ended }
      changes = new Changes()
      due = []
      ended = []
      return taken
    },
  }
}
