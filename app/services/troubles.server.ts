import { findDossier, listEvents } from '#db/dossiers.server.ts'
import {
  listAmendments,
  listCorrections,
  listLikenesses,
  listPromiseMoves,
  listRefusals,
  listSupplements,
} from '#db/exceptions.server.ts'
import type { Db } from '#db/schema.ts'
import type { Bundle } from '#machines/bundle.ts'
import { parseFaults, parseSaid } from './stored.ts'

type Of = Readonly<{ dossierId: string; stepId: string }>

/**
 * Everything that went wrong with one step and how it was answered, as its office may see it: of values that
 * changed only those its procedure uses. Oldest first.
 */
export async function troublesOf(
  db: Db,
  bundle: Bundle,
  { dossierId, stepId }: Of,
  fields: ReadonlySet<string>,
) {
  const own = ({ procedure_id }: { procedure_id: string | null }) => procedure_id === stepId
  const corrections = await listCorrections(db, dossierId)
  return {
    supplements: (await listSupplements(db, dossierId))
      .filter(own)
      .map((row) => ({ ...row, items: parseFaults(row.items) })),
    refusals: (await listRefusals(db, dossierId)).filter(own),
    corrections: corrections
      .filter((row) => own(row) || row.asked_from === stepId)
      .map((row) => ({ ...row, items: parseFaults(row.items) })),
    amendments: (await listAmendments(db, dossierId)).filter(({ field }) => fields.has(field)),
    moves: (await listPromiseMoves(db, dossierId)).filter(own),
    likenesses: bundle.identity?.stepId === stepId ? await likenessesOf(db, dossierId) : [],
    /** What people said with their events: a finding, why they want to withdraw. */
    said: (await listEvents(db, dossierId))
      .filter(own)
      .flatMap(({ type, payload, actor_name, at }) => {
        const words = parseSaid(payload)
        return words ? [{ type, words, by: actor_name, at }] : []
      }),
  }
}

async function likenessesOf(db: Db, dossierId: string) {
  const rows = await listLikenesses(db, dossierId)
  return Promise.all(
    rows.map(async (row) => {
      const other = await findDossier(db, row.other_id)
      return { ...row, code: other?.code ?? row.other_id }
    }),
  )
}
