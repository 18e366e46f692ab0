import type { Context } from '#app/services/context.ts'
import { viewPage } from '#app/services/declaring.server.ts'
import { answerPage, getDraft, startDraft } from '#app/services/drafting.server.ts'
import { submitDeclaration } from '#app/services/submitting.server.ts'

/** A simulated citizen is a user: the same pages, the same services, in the same order. */

/** What this citizen answers to questions no register answers, by field key. */
export type Knows = Readonly<Record<string, string>>

/** Goes through the pages as they come and stops before sending, or after `pages` of them. Gives the draft. */
export async function fillDraft(
  ctx: Context,
  bundleId: string,
  knows: Knows,
  pages = Infinity,
): Promise<string> {
  const draftId = await startDraft(ctx, bundleId)
  await answerPages(ctx, draftId, knows, pages)
  return draftId
}

/** Answers the pages of a draft from the first on, or so many of them. */
export async function answerPages(ctx: Context, draftId: string, knows: Knows, pages = Infinity) {
  const { bundle } = await getDraft(ctx, draftId)
  let pageId = bundle.pages[0]?.id
  for (
    let answered = 0;
    pageId !== undefined && pageId !== 'check' && answered < pages;
    answered++
  ) {
    pageId = await answer(ctx, draftId, pageId, knows)
  }
}

/** What a citizen of the cast knows is not enough for a page. */
export class PageNotAnsweredError extends Error {
  constructor(pageId: string, faults: string) {
    super(`Page “${pageId}” is not answered by this citizen: ${faults}`)
    this.name = 'PageNotAnsweredError'
  }
}

/** Answers one page with what the citizen knows. Throws when that is not enough: a seed must be whole. */
async function answer(ctx: Context, draftId: string, pageId: string, knows: Knows) {
  const view = await viewPage(ctx, draftId, pageId)
  if ('redirectTo' in view) return view.redirectTo
  const form: Record<string, string> = {}
  for (const { key, value } of view.open) form[key] = knows[key] ?? value
  const outcome = await answerPage(ctx, draftId, pageId, form)
  if ('next' in outcome) return outcome.next
  const faults = outcome.problems.map(({ message }) => message).join(', ')
  throw new PageNotAnsweredError(pageId, faults)
}

/** Declares and sends. Gives the dossier. */
export async function declare(ctx: Context, bundleId: string, knows: Knows): Promise<string> {
  const draftId = await fillDraft(ctx, bundleId, knows)
  const { dossierId } = await submitDeclaration(ctx, draftId)
  return dossierId
}
