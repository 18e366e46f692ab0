/** Does what concerns one thing in turn, and what concerns others beside it. */
export function inTurns() {
  const last = new Map<string, Promise<unknown>>()
  return <Result>(id: string, work: () => Promise<Result>): Promise<Result> => {
    const next = (last.get(id) ?? Promise.resolve()).then(work)
    const settled = next.catch(() => {})
    last.set(id, settled)
    void settled.then(() => {
      if (last.get(id) === settled) last.delete(id)
    })
    return next
  }
}

export type InTurn = ReturnType<typeof inTurns>
