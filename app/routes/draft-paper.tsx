import { data, redirect } from 'react-router'
import { contextFor, oversizedContext, requireTypist, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { orToDossier, waysOf, type DraftWays } from '#app/forms/draft-ways.server.ts'
import { PaperPage } from '#app/forms/paper-page.tsx'
import { faultText, paperView } from '#app/forms/paper-view.server.ts'
import { readToEnd, readUpload, type Upload } from '#app/forms/upload.server.ts'
import { wordingFor } from '#app/forms/wording.server.ts'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import { viewPaper } from '#app/services/asking-papers.server.ts'
import { attachPaper, leavePaper } from '#app/services/attaching.server.ts'
import { getDraft } from '#app/services/drafting.server.ts'
import { neededPapers, paperPage } from '#machines/papers.ts'
import type { Route } from './+types/draft-paper.ts'

export const handle = { i18n: ['draft', 'papers'] }

const isFromCheck = ({ searchParams }: URL) => searchParams.get('from') === 'check'

export async function loader({ params, url, context }: Route.LoaderArgs) {
  const ways = waysOf(await requireTypist(context, params.draftId))
  const { draftId, paper } = params
  const view = await served(() => viewPaper(contextFor(context), draftId, paper))
  if (view.sentAs !== undefined) throw redirect(ways.sent(view.sentAs))
  if ('redirectTo' in view) throw redirect(`/drafts/${draftId}/${view.redirectTo}`)
  withoutScripts(context)
  const wording = wordingFor(context, view.draft)
  const t = i18nFor(context).getFixedT(languageFor(context), 'papers')
  const done = (['attached', 'removed'] as const).find((word) => url.searchParams.has(word))
  const oversized = context.get(oversizedContext)
  const page = {
    ...paperView(view, wording, t),
    fromCheck: isFromCheck(url),
    done: done && t(done),
    error: oversized ? faultText('tooLarge', paper, wording, t) : undefined,
  }
  return oversized ? data(page, { status: 413 }) : data(page)
}

/** Hands in the file that was chosen, if any, whichever button was pressed; they differ in where they lead. */
export async function action(args: Route.ActionArgs) {
  try {
    const ways = waysOf(await requireTypist(args.context, args.params.draftId))
    const upload = await readUpload(args.request)
    return await take(args, upload, ways).catch(orToDossier(ways))
  } finally {
    await readToEnd(args.request)
  }
}

async function take(
  { params, url, context }: Route.ActionArgs,
  upload: Upload | undefined,
  ways: DraftWays,
) {
  const ctx = contextFor(context)
  const { draftId, paper } = params
  const { bundle, declaration } = await served(() => getDraft(ctx, draftId))
  if (!neededPapers(bundle, declaration).some(({ id }) => id === paper)) {
    throw data(null, { status: 404 })
  }
  const refuse = (fault: Parameters<typeof faultText>[0]) => {
    const t = i18nFor(context).getFixedT(languageFor(context), 'papers')
    const error = faultText(
      fault,
      paper,
      wordingFor(context, { bundleId: bundle.id, bundleVersion: bundle.version }),
      t,
    )
    return data({ error }, { status: fault === 'tooLarge' ? 413 : 422 })
  }
  if (!upload) return refuse('unreadable')
  const { intent, file } = upload
  const fault = file && (await served(() => attachPaper(ctx, draftId, paper, file)))
  if (fault) return refuse(fault)
  if (intent === 'later') return redirect(ways.later, 303)
  if (intent === 'more') {
    if (!file) return refuse('missing')
    return redirect(`${url.pathname}?attached=1${isFromCheck(url) ? '&from=check' : ''}`, 303)
  }
  const next = await served(() => leavePaper(ctx, draftId))
  if (next === paperPage(paper)) return refuse('missing')
  return redirect(`/drafts/${draftId}/${next ?? 'check'}`, 303)
}

export default function DraftPaperPage({ loaderData, actionData }: Route.ComponentProps) {
  return <PaperPage {...loaderData} error={actionData?.error ?? loaderData.error} />
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
