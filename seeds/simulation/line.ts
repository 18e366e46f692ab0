import TinyQueue from 'tinyqueue'
import type { Instant } from '#machines/calendar.ts'
import type { Case, Coming } from './case.ts'

/** Whose something is, as long as anything may still happen to it. */
interface Place {
  own: Case | undefined
}

/** With when it is due beside it: millions of comparisons ask for that alone. */
interface Waiting {
  at: Instant
  order: number
  place: Place
  coming: Coming
}

/** Everything that will happen, the earliest first; at one moment, what was decided first. */
export function lineOf(order = 0) {
  let last = order
  const queue = new TinyQueue<Waiting>(
    [],
    (one, other) => one.at - other.at || one.order - other.order,
  )
  const places = new Map<Case, Place>()
  const placeOf = (own: Case): Place => {
    const found = places.get(own) ?? { own }
    places.set(own, found)
    return found
  }
  const wait = (own: Case, coming: Coming) => {
    own.coming.push(coming)
    queue.push({ at: coming.at, order: coming.order, place: placeOf(own), coming })
  }
  return {
    add: (own: Case, coming: Omit<Coming, 'order'>) => {
      wait(own, { ...coming, order: ++last })
    },
    /** Puts back what a case remembers it waits for. */
    restore: (own: Case, coming: readonly Coming[]) => {
      for (const one of coming) wait(own, one)
    },
    /** Nothing more happens to it: what it still waits for is nobody’s, and it need not be kept until then. */
    forget: (own: Case) => {
      const place = places.get(own)
      if (place) place.own = undefined
      places.delete(own)
    },
    next: (): Instant | undefined => queue.peek()?.at,
    /** What is due next; undefined also where it was somebody’s to whom nothing more happens. */
    take: (): { own: Case; coming: Coming } | undefined => {
      const taken = queue.pop()
      const own = taken?.place.own
      if (!own) return undefined
      const { coming } = taken
      const place = own.coming.indexOf(coming)
      if (place >= 0) own.coming.splice(place, 1)
      return { own, coming }
    },
    order: () => last,
  }
}
