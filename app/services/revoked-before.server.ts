import { getDossier } from '#db/dossiers.server.ts'
import type { Db } from '#db/schema.ts'
import { answersOf, type Bundle, type Declaration } from '#machines/bundle.ts'
import { likeCases } from './opening.server.ts'

/**
 * Earlier dossiers of the same case whose result was taken back, for the official who decides about it again: their code
 * and when that was, and nothing of what they declared. None for a procedure that compares nothing.
 */
export async function revokedBefore(
  db: Db,
  bundle: Bundle,
  { dossierId, stepId }: { dossierId: string; stepId: string },
  declaration: Declaration,
) {
  const { identity } = bundle
  if (identity?.stepId !== stepId) return []
  const alike = await likeCases(db, bundle, identity.keys(answersOf(declaration)), declaration)
  const revoked = alike.flatMap(({ otherId, kind, revokedAt }) =>
    otherId !== dossierId && kind === 'same' && revokedAt !== null ? [{ otherId, revokedAt }] : [],
  )
  return Promise.all(
    revoked.map(async ({ otherId, revokedAt }) => ({
      code: (await getDossier(db, otherId)).code,
      revokedAt,
    })),
  )
}
