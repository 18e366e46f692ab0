import { createHash } from 'node:crypto'
import type { Store } from '#db/database.server.ts'
import { listEventLog } from '#db/event-log.server.ts'

/** What is minted anew each time: ids of dossiers and keys. */
const MINTED = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/**
 * Everything that happened to the dossiers of a database, in its order, and a hash of it: two that have the same hash
 * tell the same story. Left out is what differs each time: wall time and ids that are minted.
 */
export async function readEventLog({ read }: Pick<Store, 'read'>) {
  const events = await listEventLog(read)
  const hash = createHash('sha256')
  const numbers = new Map<string, number>()
  const numberOf = (id: string) => {
    const number = numbers.get(id) ?? numbers.size + 1
    numbers.set(id, number)
    return number
  }
  for (const { dossier_id, recorded_at: _, ...event } of events) {
    const told = JSON.stringify({ dossier: numberOf(dossier_id), ...event })
    hash.update(told.replaceAll(MINTED, (id) => `#${numberOf(id)}`)).update('\n')
  }
  return { events, hash: hash.digest('hex') }
}
