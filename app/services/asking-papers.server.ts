import { listPapersOfDraft } from '#db/papers.server.ts'
import { answersOf } from '#machines/bundle.ts'
import { firstOpenPage, pagesFor } from '#machines/journey.ts'
import { neededPapers, paperPage } from '#machines/papers.ts'
import { firstOpenPlace } from './completing.server.ts'
import { consultRegisters } from './consulting.server.ts'
import type { Context } from './context.ts'
import { rememberOpening } from './counter-reads.server.ts'
import { getDraft, type Draft } from './drafting.server.ts'
import { NotFoundError } from './errors.ts'
import { surroundingsOf } from './surroundings.server.ts'

/** The papers a draft needs, each with the files that were handed in. */
export async function papersOf({ db }: Pick<Context, 'db'>, draft: Draft) {
  const needed = neededPapers(draft.bundle, draft.declaration)
  if (needed.length === 0) return []
  const rows = await listPapersOfDraft(db.read, draft.row.id)
  return needed.map(({ id, consumers, optional = false }) => ({
    id,
    consumers,
    optional,
    files: rows
      .filter(({ paper }) => paper === id)
      .map(({ id: fileId, name, type, bytes }) => ({ id: fileId, name, type, bytes })),
  }))
}

export type NeededPaper = Awaited<ReturnType<typeof papersOf>>[number]

/**
 * The page of one paper. Throws NotFoundError for a paper the bundle does not know; gives `redirectTo` when
 * questions come first, or when the paper is not needed.
 */
export async function viewPaper(ctx: Context, draftId: string, paperId: string) {
  const draft = await getDraft(ctx, draftId)
  const { row, bundle, declaration, unfinished } = draft
  if (!bundle.papers?.some(({ id }) => id === paperId)) throw new NotFoundError(`paper ${paperId}`)
  await rememberOpening(ctx, row, Object.keys(declaration))
  const around = await surroundingsOf(ctx.db, ctx.now)
  const answers = answersOf(declaration)
  const papers = await papersOf(ctx, draft)
  const place = papers.findIndex(({ id }) => id === paperId)
  const paper = papers[place]
  const question = firstOpenPage(bundle, answers, around, Object.keys(unfinished))
  if (row.dossier_id !== null) return { sentAs: row.dossier_id }
  if (question) return { redirectTo: question.id }
  if (!paper) return { redirectTo: (await firstOpenPlace(ctx.db.read, draft, around)) ?? 'check' }
  const pages = pagesFor(bundle, answers)
  const before = papers[place - 1]
  return {
    draft: {
      id: draftId,
      bundleId: bundle.id,
      bundleVersion: bundle.version,
      expiresAt: row.expires_at,
    },
    paper,
    position: pages.length + place + 1,
    of: pages.length + papers.length,
    previous: before ? paperPage(before.id) : pages.at(-1)?.id,
    /** Whether everything is answered and handed in. */
    complete: !(await firstOpenPlace(ctx.db.read, draft, around)),
    /** A register has the data by now, so that going on is enough. */
    arrived: await hasArrived(ctx, draft, paperId),
  }
}

export type PaperView = Extract<Awaited<ReturnType<typeof viewPaper>>, { paper: NeededPaper }>

async function hasArrived(ctx: Context, { row, bundle, declaration }: Draft, paperId: string) {
  const around = await surroundingsOf(ctx.db, ctx.now)
  const consulted = await consultRegisters(ctx, row.id, bundle, declaration, around)
  return !neededPapers(bundle, consulted.declaration).some(({ id }) => id === paperId)
}
