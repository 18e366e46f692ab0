import type { Gathered } from '#db/bulk-simulation.server.ts'
import { Changes } from '#machines/roll-up-difference.ts'
import { rollUpsOf } from '#machines/roll-ups.ts'
import type { Case } from './case.ts'
import { measuredOf } from './measured.ts'

/**
 * Where nobody looks on, dossiers are added together: the more, the more of them fall into the same rows. Until then
 * both wait in memory, and a run that goes on takes the dossiers up again. A few families of a whole year touch as many
 * rows as all those of one week.
 */
export interface Together {
  rows: number
  dossiers: number
}

const MOST: Together = { rows: 50_000, dossiers: 15_000 }

/**
 * What dossiers add to the roll-ups. Of a run that is looked on, with every batch; of a bigger one when nothing more
 * happens to them, many together. What a dossier had added follows from its rows, so that nothing needs to be kept of it.
 */
export function rollingUp(isLive: boolean, wasOver: boolean, together = MOST) {
  let changes = new Changes()
  let due: Gathered['due'][number][] = []
  let ended: string[] = []
  return {
    isLive,
    /** Takes up a dossier that was under way, with what it had added when it was written down. */
    takeUp: (own: Case) => {
      if (isLive || wasOver) own.rolledUp = rollUpsOf(measuredOf(own)).cases
    },
    /** What these dossiers add now, once each. */
    add: (cases: Iterable<Case>) => {
      for (const own of cases) {
        const rolled = rollUpsOf(measuredOf(own))
        changes.add(rolled.cases)
        if (own.rolledUp) changes.add(own.rolledUp, -1)
        due.push({ dossierId: own.facts.id, isNew: !own.rolledUp, due: rolled.due })
        own.rolledUp = isLive ? rolled.cases : undefined
      }
    },
    /** These end with it: they may be forgotten once it is written. */
    end: (cases: Iterable<Case>) => {
      for (const { facts } of cases) ended.push(facts.id)
    },
    /** What is written now, and which dossiers are done with it: nothing yet while more should come together. */
    take: (all: boolean): { rolledUp: Gathered | undefined; ended: readonly string[] } => {
      const isMuch = changes.size >= together.rows || due.length >= together.dossiers
      if (!isLive && !all && !isMuch) return { rolledUp: undefined, ended: [] }
      const taken = { rolledUp: { changes, due }, ended }
      changes = new Changes()
      due = []
      ended = []
      return taken
    },
  }
}

export type RollingUp = ReturnType<typeof rollingUp>
