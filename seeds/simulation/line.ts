import TinyQueue from 'tinyqueue'
import type { Instant } from '#machines/calendar.ts'
import type { Case, Coming } from './case.ts'

interface Waiting {
  own: Case
  coming: Coming
}

/** Everything that will happen, the earliest first; at one moment, what was decided first. */
export function lineOf(order = 0) {
  let last = order
  const queue = new TinyQueue<Waiting>(
    [],
    (one, other) => one.coming.at - other.coming.at || one.coming.order - other.coming.order,
  )
  return {
    add: (own: Case, coming: Omit<Coming, 'order'>) => {
      const waiting = { ...coming, order: ++last }
      own.coming.push(waiting)
      queue.push({ own, coming: waiting })
    },
    /** Puts back what a case remembers it waits for. */
    restore: (own: Case, coming: readonly Coming[]) => {
      for (const one of coming) {
        own.coming.push(one)
        queue.push({ own, coming: one })
      }
    },
    next: (): Instant | undefined => queue.peek()?.coming.at,
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
