import { getDeclaration } from '#db/dossiers.server.ts'
import type { Db } from '#db/schema.ts'
import { answersOf, procedureOf, type Bundle } from '#machines/bundle.ts'
import type { DossierEvent } from '#machines/dossier.events.ts'
import { parseDeclaration } from './stored.ts'

/** The personal number of the person a result speaks of, when it is revoked; undefined for every other event. */
export async function concernedBy(trx: Db, bundle: Bundle, dossierId: string, event: DossierEvent) {
  if (event.type !== 'REVOKE') return undefined
  const { revocable } = procedureOf(bundle, event.stepId)
  const { declaration } = await getDeclaration(trx, dossierId)
  return revocable?.concerns(answersOf(parseDeclaration(declaration)))
}
