import { createHash } from 'node:crypto'
import { deletePapers, findPaper, insertPaper, listPapersOfDraft } from '#db/papers.server.ts'
import type { PaperRow } from '#db/schema.ts'
import { PAPERS } from '#machines/filling.ts'
import { MOST_FILES, neededPapers, type PaperType } from '#machines/papers.ts'
import { tidy } from '#machines/validation.ts'
import { firstOpenPlace } from './completing.server.ts'
import { consultRegisters } from './consulting.server.ts'
import type { Context } from './context.ts'
import { openDraft, type Draft } from './drafting.server.ts'
import { NotFoundError } from './errors.ts'
import { judgeContent, type ContentFault } from './paper-content.server.ts'
import { dropFiles, keepFile } from './paper-files.server.ts'
import { saveAs } from './saving.server.ts'
import { surroundingsOf } from './surroundings.server.ts'

/** Longer than any name a phone gives; only ever shown to its owner. */
const NAME_LENGTH = 100

export type PaperFault = ContentFault | 'tooMany'

/** A file as it came: its content decides what it is, its name is for its owner's eyes. */
export interface HandedIn {
  name: string
  content: Uint8Array
}

/**
 * Hands in one file of a paper that the draft needs: on the disk first, then its row, so that a row never names a
 * file that is not there. The same file again changes nothing. Gives why it is not taken, or undefined.
 * Throws NotFoundError for a paper that is not asked for, DraftSentError.
 */
export async function attachPaper(
  ctx: Context,
  draftId: string,
  paperId: string,
  file: HandedIn,
): Promise<PaperFault | undefined> {
  requireNeeded(await openDraft(ctx, draftId), paperId)
  const judged = await judgeContent(file.content)
  if ('fault' in judged) return judged.fault
  const id = await keepFile(ctx.db, file.content)
  try {
    return await enter(ctx, draftId, { id, paper: paperId, type: judged.type, ...file })
  } finally {
    await dropFiles(ctx.db, [id])
  }
}

interface Entry extends HandedIn {
  id: string
  paper: string
  type: PaperType
}

function enter(ctx: Context, draftId: string, { id, paper, type, name, content }: Entry) {
  return ctx.db.write.transaction().execute(async (trx) => {
    const draft = await openDraft(ctx, draftId, trx)
    requireNeeded(draft, paper)
    const sha256 = createHash('sha256').update(content).digest('hex')
    const files = (await listPapersOfDraft(trx, draftId)).filter((row) => row.paper === paper)
    if (files.some((known) => known.sha256 === sha256)) return undefined
    if (files.length >= MOST_FILES) return 'tooMany'
    await insertPaper(trx, {
      id,
      draft_id: draftId,
      dossier_id: null,
      owner_id: draft.row.owner_id,
      paper,
      name: shownName(name),
      type,
      bytes: content.length,
      sha256,
      handed_in_at: ctx.now,
      recorded_at: ctx.recordedAt,
    })
    await saveAs(trx, { ...draft, page: PAPERS }, ctx.now)
    return undefined
  })
}

/** The last part of a path, without signs that cannot be seen or turn the line around. */
export function shownName(name: string) {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  return [...tidy(last.replace(/\p{C}/gu, ''))].slice(0, NAME_LENGTH).join('')
}

function requireNeeded({ bundle, declaration }: Draft, paperId: string) {
  const paper = neededPapers(bundle, declaration).find(({ id }) => id === paperId)
  if (!paper) throw new NotFoundError(`paper ${paperId}`)
  return paper
}

/** Takes a file back while the draft is not sent. Throws NotFoundError for anybody but its owner, DraftSentError. */
export async function removePaper(ctx: Context, id: string): Promise<PaperRow> {
  const paper = await findPaper(ctx.db.read, id)
  if (!paper) throw new NotFoundError(`file ${id}`)
  await ctx.db.write.transaction().execute(async (trx) => {
    const draft = await openDraft(ctx, paper.draft_id, trx)
    await deletePapers(trx, [id])
    await saveAs(trx, { ...draft, page: PAPERS }, ctx.now)
  })
  await dropFiles(ctx.db, [id])
  return paper
}

/**
 * Goes on from the papers: asks the registers once more, for they may have the data by now. Gives where to go next;
 * undefined: check the answers. Throws NotFoundError, DraftSentError.
 */
export async function leavePaper(ctx: Context, draftId: string): Promise<string | undefined> {
  const draft = await openDraft(ctx, draftId)
  const around = await surroundingsOf(ctx.db, ctx.now)
  const { declaration } = await consultRegisters(
    ctx,
    draftId,
    draft.bundle,
    draft.declaration,
    around,
  )
  // Somebody else saving in between is no harm: the registers are asked again on every page.
  if (declaration !== draft.declaration)
    await saveAs(ctx.db.write, { ...draft, page: PAPERS, declaration }, ctx.now)
  return firstOpenPlace(ctx.db.read, await openDraft(ctx, draftId), around)
}
