import type { RolledUp } from '#db/bulk-roll-ups.server.ts'
import { rollUpsOf } from '#machines/roll-ups.ts'
import type { Case } from './case.ts'
import { measuredOf } from './measured.ts'

/** Up to so many families somebody may be looking on: their figures follow every batch. */
const LOOKED_ON = 20_000

/**
 * What dossiers add to the roll-ups. Of a run that is looked on, with every batch; of a bigger one when nothing more
 * happens to them. What a dossier had added follows from its rows, so that nothing needs to be kept of it.
 */
export function rollingUp(families: number, wasOver: boolean) {
  const isLive = families <= LOOKED_ON
  return {
    isLive,
    /** Takes up a dossier that was under way, with what it had added when it was written down. */
    takeUp: (own: Case) => {
      if (isLive || wasOver) own.rolledUp = rollUpsOf(measuredOf(own)).cases
    },
    /** What these dossiers add now, once each. */
    add: (cases: Iterable<Case>): RolledUp[] =>
      [...cases].map((own) => {
        const { cases: adds, due } = rollUpsOf(measuredOf(own))
        const before = own.rolledUp
        own.rolledUp = adds
        return { dossierId: own.facts.id, before, cases: adds, due }
      }),
  }
}

export type RollingUp = ReturnType<typeof rollingUp>
