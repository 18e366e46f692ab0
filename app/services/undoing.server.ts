import { listCompensations, listRevocations } from '#db/revocations.server.ts'
import type { Db } from '#db/schema.ts'
import { procedureOf, ruleSetOf, type Bundle, type RuleSet } from '#machines/bundle.ts'
import { getBundle } from '#machines/bundles/index.ts'
import type { Undoing } from '#machines/dossier.events.ts'

/** What the law says about taking a result back; a procedure that is never revoked has nothing. */
export const revocationLaw = ({ exceptions }: RuleSet, stepId: string) =>
  exceptions.revocations?.[stepId]

/** The ways in which an office can undo this procedure, the usual one first. */
export function waysOf(bundle: Bundle, stepId: string): readonly Undoing[] {
  return procedureOf(bundle, stepId).onRevocation?.ways ?? []
}

/** What was taken back in a dossier, and who has undone what; the last revocation of each procedure counts. */
export async function undoingOf(db: Db, { id, bundle_id, bundle_version, rule_set_id }: Dossier) {
  const bundle = getBundle(bundle_id, bundle_version)
  const law = ruleSetOf(bundle, rule_set_id)
  const compensations = await listCompensations(db, id)
  const inOrder = bundle.procedures.flatMap((procedure) =>
    compensations.filter((row) => row.procedure_id === procedure.id),
  )
  return {
    revocations: (await listRevocations(db, id)).map((row) => ({
      id: row.id,
      stepId: row.procedure_id,
      ground: row.ground,
      legalBasis:
        revocationLaw(law, row.procedure_id)?.grounds.find((one) => one.id === row.ground)
          ?.legalBasis ?? '',
      reason: row.reason,
      by: row.revoked_by,
      at: row.at,
    })),
    compensations: inOrder.map((row) => ({
      revocationId: row.revocation_id,
      stepId: row.procedure_id,
      hadResult: row.had_result === 1,
      dueAt: row.due_at,
      heardAt: row.acknowledged_at,
      done: row.done,
      note: row.note,
      doneAt: row.done_at,
    })),
  }
}

interface Dossier {
  id: string
  bundle_id: string
  bundle_version: number
  rule_set_id: string
}

export type Undone = Awaited<ReturnType<typeof undoingOf>>
