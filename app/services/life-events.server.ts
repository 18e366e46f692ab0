import type { Store } from '#db/database.server.ts'
import { listIssued } from '#db/earlier-results.server.ts'
import { insertRows } from '#db/insert.server.ts'
import type { Db } from '#db/schema.ts'
import { procedureOf, type Bundle, type Declaration } from '#machines/bundle.ts'
import type { Instant } from '#machines/calendar.ts'
import { newId } from './minting.server.ts'

/**
 * The need of the family that a new dossier serves: a new one, or the one that the earlier result it builds on
 * already served. One linked dossier, or several single ones.
 */
export async function lifeEventFor(
  trx: Db,
  store: Pick<Store, 'path'>,
  bundle: Bundle,
  declaration: Declaration,
  personId: string,
  at: Instant,
): Promise<string> {
  const earlier = await earlierLifeEvent(trx, bundle, declaration)
  if (earlier !== undefined) return earlier
  const id = newId(store)
  await insertRows(trx, 'life_event', [{ id, kind: bundle.lifeEvent, person_id: personId, at }])
  return id
}

async function earlierLifeEvent(trx: Db, bundle: Bundle, declaration: Declaration) {
  const earlier = bundle.earlier?.(declaration)
  if (!earlier) return undefined
  const { agency } = procedureOf(bundle, earlier.stepId)
  const issued = await listIssued(trx, agency, earlier.communeCode, earlier.number)
  return issued.find(
    ({ procedure_id, bundle_id }) => procedure_id === earlier.stepId && bundle_id === bundle.id,
  )?.life_event_id
}
