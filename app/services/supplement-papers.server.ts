import { createHash } from 'node:crypto'
import { findDraftOfDossier } from '#db/drafts.server.ts'
import { deletePapers, insertPaper } from '#db/papers.server.ts'
import { MOST_FILES, type PaperType } from '#machines/papers.ts'
import { shownName, type HandedIn, type PaperFault } from './attaching.server.ts'
import type { Context } from './context.ts'
import { NotFoundError } from './errors.ts'
import type { OfStep } from './own-step.server.ts'
import { judgeContent } from './paper-content.server.ts'
import { dropFiles, keepFile } from './paper-files.server.ts'
import { openSupplement } from './supplementing.server.ts'

/** One paper an office asked for after sending, with the files chosen for it. Throws NotFoundError for any other. */
export async function askedPaper(ctx: Context, of: OfStep, paperId: string) {
  const { papers, ...open } = await openSupplement(ctx, of)
  const paper = papers.find(({ id }) => id === paperId)
  if (!paper) throw new NotFoundError(`paper ${paperId}`)
  return { ...open, paper }
}

/**
 * Keeps a file for a paper that was asked for; the office has it only once the supplement is sent. Judged like the
 * papers of a draft; the same file again changes nothing. Gives why it is not taken. Throws NotFoundError.
 */
export async function choosePaper(
  ctx: Context,
  of: OfStep,
  paperId: string,
  file: HandedIn,
): Promise<PaperFault | undefined> {
  await askedPaper(ctx, of, paperId)
  const judged = await judgeContent(file.content)
  if ('fault' in judged) return judged.fault
  const id = await keepFile(ctx.db, file.content)
  try {
    return await enter(ctx, of, { id, paper: paperId, type: judged.type, ...file })
  } finally {
    await dropFiles(ctx.db, [id])
  }
}

interface Entry extends HandedIn {
  id: string
  paper: string
  type: PaperType
}

function enter(ctx: Context, of: OfStep, { id, paper, type, name, content }: Entry) {
  return ctx.db.write.transaction().execute(async (trx) => {
    const { dossier, paper: asked } = await askedPaper(ctx, of, paper)
    const draft = await findDraftOfDossier(trx, of.dossierId)
    if (!draft) throw new NotFoundError(`draft of dossier ${of.dossierId}`)
    const sha256 = createHash('sha256').update(content).digest('hex')
    if (asked.handedIn.some((known) => known.sha256 === sha256)) return undefined
    if (asked.handedIn.length >= MOST_FILES) return 'tooMany'
    await insertPaper(trx, {
      id,
      draft_id: draft.id,
      dossier_id: null,
      owner_id: dossier.applicant_id,
      paper,
      name: shownName(name),
      type,
      bytes: content.length,
      sha256,
      handed_in_at: ctx.now,
      recorded_at: ctx.recordedAt,
    })
    return undefined
  })
}

/** Takes a file back that is not sent yet. Throws NotFoundError for any other. */
export async function unchoosePaper(ctx: Context, of: OfStep, paperId: string, fileId: string) {
  const { paper } = await askedPaper(ctx, of, paperId)
  if (!paper.handedIn.some(({ id, dossier_id }) => id === fileId && dossier_id === null)) {
    throw new NotFoundError(`file ${fileId}`)
  }
  await deletePapers(ctx.db.write, [fileId])
  await dropFiles(ctx.db, [fileId])
}
