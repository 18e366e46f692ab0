import { listEvents } from '#db/dossiers.server.ts'
import { listOfficeNames } from '#db/offices.server.ts'
import type { Db } from '#db/schema.ts'
import { wordsIn } from './telling-exceptions.server.ts'

/** Offices by their ids, with their names. */
export async function officesNamed(db: Db, ids: readonly string[]) {
  const offices = await listOfficeNames(db, [...new Set(ids)])
  return new Map(offices.map((office) => [office.id, office]))
}

/** Everything that happened to a dossier, oldest first. */
export async function historyOf(db: Db, dossierId: string) {
  const events = await listEvents(db, dossierId)
  const offices = await officesNamed(
    db,
    events.map(({ office_id }) => office_id).filter((id) => id !== null),
  )
  return events.map((event) => {
    const { type, procedure_id, actor_kind, actor_name, office_id, at, revision } = event
    const { alert, to } = wordsIn(event.payload)
    const office = office_id === null ? undefined : offices.get(office_id)
    return {
      revision,
      type,
      procedureId: procedure_id,
      by: actor_kind,
      name: actor_name,
      office: office && { vi: office.name_vi, en: office.name_en },
      at,
      /** What both sides were alarmed about; whose result was sent back. */
      alert,
      to,
    }
  })
}
