import { getDeclaration } from '#db/dossiers.server.ts'
import type { Db } from '#db/schema.ts'
import type { Bundle } from '#machines/bundle.ts'
import type { Instant } from '#machines/calendar.ts'
import { mergeTyped } from '#machines/passports.ts'
import type { Amended } from '#machines/rows.facts.ts'
import type { Context } from './context.ts'
import { parseDeclaration } from './stored.ts'
import { surroundingsOf } from './surroundings.server.ts'

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
  { why, values }: { why: Amended['why']; values: Readonly<Record<string, string>> },
): Promise<Amended> {
  const before = parseDeclaration((await getDeclaration(trx, dossierId)).declaration)
  const by = actor.kind === 'anonymous' ? '' : actor.id
  const byRole = actor.kind === 'official' ? 'official' : 'citizen'
  const around = await surroundingsOf(db, at)
  const declaration = mergeTyped(bundle, before, values, { by, byRole }, around)
  const fields = new Set([...Object.keys(before), ...Object.keys(declaration)])
  const changes = [...fields].flatMap((field) => {
    const change = { field, before: before[field]?.value, after: declaration[field]?.value }
    return change.before === change.after ? [] : [change]
  })
  return { why, declaration, changes }
}
