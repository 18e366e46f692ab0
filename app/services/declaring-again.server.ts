import { insertDraft } from '#db/drafts.server.ts'
import { getDeclaration } from '#db/dossiers.server.ts'
import { carriedOver } from '#machines/law-change.ts'
import { settle } from '#machines/settling.ts'
import { getLawOn } from '#machines/bundles/index.ts'
import { dayAt } from '#machines/calendar.ts'
import { consultRegisters } from './consulting.server.ts'
import type { Context } from './context.ts'
import { newDraft } from './new-draft.server.ts'
import { requireOwnDossier } from './own-step.server.ts'
import { parseDeclaration } from './stored.ts'
import { surroundingsOf } from './surroundings.server.ts'

/**
 * Opens a draft with everything that was declared in a dossier of one's own, for filing it anew after it failed;
 * what registers say by now takes the place of what they said then. Gives the draft. Throws NotFoundError for
 * somebody else's dossier, NoRuleSetError outside the law's dates.
 */
export async function declareAgain(ctx: Context, dossierId: string): Promise<string> {
  const dossier = await requireOwnDossier(ctx, dossierId)
  const { bundle } = getLawOn(dossier.bundle_id, dayAt(ctx.now))
  const { declaration } = await getDeclaration(ctx.db.read, dossierId)
  const draft = await newDraft(ctx, bundle.id)
  const around = await surroundingsOf(ctx.db, ctx.now)
  const known = { ...carriedOver(bundle, parseDeclaration(declaration)) }
  const begun = settle(bundle, { ...known, ...parseDeclaration(draft.declaration) }, around)
  const consulted = await consultRegisters(ctx, draft.id, bundle, begun, around)
  await insertDraft(ctx.db.write, { ...draft, declaration: JSON.stringify(consulted.declaration) })
  return draft.id
}
