import type { Gathered } from '#db/bulk-simulation.server.ts'
import { Changes } from '#machines/roll-up-difference.ts'
import { rollUpsOf } from '#machines/roll-ups.ts'
import type { Case } from './case.ts'
import { measuredOf } from './measured.ts'

/**
 * Rows of the roll-ups that are added to together where nobody looks on: the more, the more dossiers fall into the same
 * ones. It is rows that fill the memory: a few families of a whole year touch as many as all those of one week.
 */
const TOGETHER = 100_000

/**
 * What dossiers add to the roll-ups. Of a run that is looked on, with every batch; of a bigger one when nothing more
 * happens to them, many together. What a dossier had added follows from its rows, so that nothing needs to be kept of it.
 */
export function rollingUp(isLive: boolean, wasOver: boolean, together = TOGETHER) {
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
      if (!isLive && !all && changes.size < together) return { rolledUp: undefined, ended: [] }
      const taken = { rolledUp: { changes, due }, ended }
      changes = new Changes()
      due = []
      ended = []
      return taken
    },
  }
}

export type RollingUp = ReturnType<typeof rollingUp>
