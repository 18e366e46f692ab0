import { getDeclaration } from '#db/dossiers.server.ts'
import type { Db } from '#db/schema.ts'
import type { Bundle, Declaration } from '#machines/bundle.ts'
import type { Instant } from '#machines/calendar.ts'
import { mergeTyped } from '#machines/passports.ts'
import type { Amended } from '#machines/rows.facts.ts'
import type { Context } from './context.ts'
import { parseDeclaration } from './stored.ts'
import { surroundingsOf } from './surroundings.server.ts'

/** How a declaration that was sent changes, and why: some values, or the whole as it was worked out and judged. */
export type Amendment = { why: Amended['why'] } & (
  { values: Readonly<Record<string, string>> } | { declaration: Declaration }
)

/**
 * A declaration that was sent, with some values changed and what follows from them worked out again. The caller
 * has judged the values. Nothing is written here: the change is part of an event.
 */
export async function amendDeclaration(
  trx: Db,
  { db, actor }: Context,
  bundle: Bundle,
  dossierId: string,
  at: Instant,
  amendment: Amendment,
): Promise<Amended> {
  const before = parseDeclaration((await getDeclaration(trx, dossierId)).declaration)
  const by = actor.kind === 'anonymous' ? '' : actor.id
  const byRole = actor.kind === 'official' ? 'official' : 'citizen'
  const around = await surroundingsOf(db, at)
  const declaration =
    'declaration' in amendment
      ? amendment.declaration
      : mergeTyped(bundle, before, amendment.values, { by, byRole }, around)
  const fields = new Set([...Object.keys(before), ...Object.keys(declaration)])
  const changes = [...fields].flatMap((field) => {
    const change = { field, before: before[field]?.value, after: declaration[field]?.value }
    return change.before === change.after ? [] : [change]
  })
  return { why: amendment.why, declaration, changes }
}
