import type { Instant } from '#machines/calendar.ts'
import type { SimulationState } from '#db/bulk-simulation.server.ts'
import type { Case } from './case.ts'

/** One family whose dossiers have not all ended. */
export interface FamilyUnderWay {
  lifeEventAt: Instant
  cases: Case[]
}

/** Dossiers that changed and go on, and those to which nothing more will happen. */
interface Changed {
  goOn: Case[]
  ended: Case[]
}

/** Things that happen to a dossier after its end. */
const afterwards: ReadonlySet<string> = new Set([
  'rate',
  'file',
  'complain',
  'answerComplaint',
  'askCorrection',
  'acknowledgeCorrection',
])

/** Who is under way, and which of their dossiers changed since they were last written down. */
export function familiesUnderWay() {
  const families = new Map<number, FamilyUnderWay>()
  const touched = new Set<Case>()
  const gone: Case[] = []
  return {
    add: (own: Case, lifeEventAt: Instant) => {
      const family = families.get(own.family) ?? { lifeEventAt, cases: [] }
      family.cases.push(own)
      families.set(own.family, family)
    },
    find: (family: number) => families.get(family),
    all: () => families.values(),
    size: () => families.size,
    touch: (own: Case) => touched.add(own),

    /** Takes a family out to which nothing more will happen; undefined while something will. */
    takeEnded: (own: Case): FamilyUnderWay | undefined => {
      const family = families.get(own.family)
      const isOver = family?.cases.every(
        ({ closedAt, coming }) =>
          closedAt !== null && !coming.some(({ does }) => afterwards.has(does)),
      )
      if (!family || !isOver) return undefined
      families.delete(own.family)
      for (const one of family.cases) {
        touched.delete(one)
        gone.push(one)
      }
      return family
    },

    /** What changed since this was asked last, for writing it down. */
    takeChanged: (): Changed => {
      const goOn = [...touched]
      const ended = [...gone]
      touched.clear()
      gone.length = 0
      return { goOn, ended }
    },
  }
}

/** How dossiers that changed are written down. */
export const writtenDown = (cases: readonly Case[]): SimulationState['cases'] =>
  cases.map(({ facts, family, coming }) => ({
    dossier_id: facts.id,
    family,
    coming: JSON.stringify(coming),
  }))
