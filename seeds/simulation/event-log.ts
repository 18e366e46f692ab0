import { createHash } from 'node:crypto'
import type { EventRow } from '#machines/rows.types.ts'

/** Events that are hashed at once. */
const BLOCK = 1000

/** How far a log has come: the hash of its whole blocks, and the lines after them. */
export interface LogState {
  events: number
  hash: string
  lines: string[]
}

/**
 * A hash over everything that happened, in order: the same seed gives the same one on every machine, however often the
 * run was stopped. Wall time is no part of it.
 */
export function eventLog(state: LogState = { events: 0, hash: '', lines: [] }) {
  let { events, hash, lines } = state
  const mix = () => {
    hash = createHash('sha256').update(hash).update(lines.join('\n')).digest('hex')
    lines = []
  }
  return {
    add: (row: Omit<EventRow, 'recorded_at'>) => {
      events++
      lines.push(
        `${row.dossier_id} ${row.revision} ${row.type} ${row.procedure_id ?? '-'} ${row.actor_id} ${row.at} ${row.payload}`,
      )
      if (lines.length === BLOCK) mix()
    },
    state: (): LogState => ({ events, hash, lines: [...lines] }),
    events: () => events,
    /** Of everything so far. */
    hash: () => createHash('sha256').update(hash).update(lines.join('\n')).digest('hex'),
  }
}

export type EventLog = ReturnType<typeof eventLog>
