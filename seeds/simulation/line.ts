import TinyQueue from 'tinyqueue'
import type { Instant } from '#machines/calendar.ts'
import type { Case, Coming } from './case.ts'

/** With when it is due beside it: millions of comparisons ask for that alone. */
interface Waiting {
  at: Instant
  order: number
  own: Case
  coming: Coming
}

/** Everything that will happen, the earliest first; at one moment, what was decided first. */
export function lineOf(order = 0) {
  let last = order
  const queue = new TinyQueue<Waiting>(
    [],
    (one, other) => one.at - other.at || one.order - other.order,
  )
  const wait = (own: Case, coming: Coming) => {
    own.coming.push(coming)
    queue.push({ at: coming.at, order: coming.order, own, coming })
  }
  return {
    add: (own: Case, coming: Omit<Coming, 'order'>) => {
      wait(own, { ...coming, order: ++last })
    },
    /** Puts back what a case remembers it waits for. */
    restore: (own: Case, coming: readonly Coming[]) => {
      for (const one of coming) wait(own, one)
    },
    next: (): Instant | undefined => queue.peek()?.at,
    take: (): Waiting | undefined => {
      const taken = queue.pop()
      if (taken) {
        const place = taken.own.coming.indexOf(taken.coming)
        if (place >= 0) taken.own.coming.splice(place, 1)
      }
      return taken
    },
    order: () => last,
  }
}
