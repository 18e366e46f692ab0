import type { Gathered, Measured } from '#db/bulk-simulation.server.ts'
import { Changes } from '#machines/roll-up-difference.ts'
import { rollUpsOf } from '#machines/roll-ups.ts'
import type { Case } from './case.ts'
import { measuredOf } from './measured.ts'

/**
 * What dossiers add to the roll-ups where somebody looks on: with every batch. What a dossier had added follows from its
 * rows when a run goes on.
 */
export function rollingUp() {
  let changes = new Changes()
  let due: Gathered['due'][number][] = []
  return {
    /** Takes up a dossier that was under way, with what it had added when it was written down. */
    takeUp: (own: Case) => {
      own.rolledUp = rollUpsOf(measuredOf(own)).cases
    },
    /** What these dossiers add now, once each. */
    add: (cases: Iterable<Case>) => {
      for (const own of cases) {
        const rolled = rollUpsOf(measuredOf(own))
        changes.add(rolled.cases)
        if (own.rolledUp) changes.add(own.rolledUp, -1)
        due.push({ dossierId: own.facts.id, isNew: !own.rolledUp, due: rolled.due })
        own.rolledUp = rolled.cases
      }
    },
    take: (): Gathered => {
      const taken = { changes, due }
      changes = new Changes()
      due = []
      return taken
    },
  }
}

/** A dossier for a writer that rolls up by itself: where nobody looks on, once it has ended or nothing more is followed. */
export const toRollUp = (own: Case, isEnded: boolean): Measured => ({
  dossierId: own.facts.id,
  measured: measuredOf(own),
  isEnded,
})
