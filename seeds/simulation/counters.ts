/** Running numbers, and which of them moved since they were last written down. */
export function countersFrom(known: ReadonlyMap<string, number> = new Map()) {
  const all = new Map(known)
  const moved = new Map<string, number>()
  return {
    /** The next running number of a name, from 1. */
    next: (name: string): number => {
      const next = (all.get(name) ?? 0) + 1
      all.set(name, next)
      moved.set(name, next)
      return next
    },
    /** Those that moved since this was asked last. */
    takeMoved: (): ReadonlyMap<string, number> => {
      const taken = new Map(moved)
      moved.clear()
      return taken
    },
  }
}

export type Counters = ReturnType<typeof countersFrom>
