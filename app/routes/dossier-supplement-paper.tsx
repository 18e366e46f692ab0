import { data, redirect } from 'react-router'
import {
  contextFor,
  oversizedContext,
  requireCitizen,
  withoutScripts,
} from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { faultText } from '#app/forms/paper-view.server.ts'
import { SupplementPaperPage } from '#app/forms/supplement-paper-page.tsx'
import { supplementPaperView } from '#app/forms/supplement-paper-view.server.ts'
import { readToEnd, readUpload, type Upload } from '#app/forms/upload.server.ts'
import { wordingFor } from '#app/forms/wording.server.ts'
import { i18nFor } from '#app/i18n/i18n.server.ts'
import { askedPaper, choosePaper, unchoosePaper } from '#app/services/supplement-papers.server.ts'
import { findSupplement } from '#app/services/supplementing.server.ts'
import type { Route } from './+types/dossier-supplement-paper.ts'

export const handle = { i18n: ['going-wrong', 'papers'] }

const backTo = ({ dossierId, stepId }: Route.LoaderArgs['params']) =>
  `/dossiers/${dossierId}/supplement/${stepId}`

export async function loader({ params, url, context }: Route.LoaderArgs) {
  requireCitizen(context)
  withoutScripts(context)
  await leaveIfClosed({ params, context })
  const view = await supplementPaperView(context, params)
  const t = i18nFor(context).getFixedT(null, 'papers')
  const done = (['attached', 'removed'] as const).find((word) => url.searchParams.has(word))
  const oversized = context.get(oversizedContext)
  const page = {
    ...view,
    done: done && t(done),
    error: oversized ? await faultOf(context, params, 'tooLarge') : undefined,
  }
  return oversized ? data(page, { status: 413 }) : data(page)
}

/** Keeps the file that was chosen, or takes one back. */
export async function action(args: Route.ActionArgs) {
  try {
    requireCitizen(args.context)
    await leaveIfClosed(args)
    return await take(args, await readUpload(args.request))
  } finally {
    await readToEnd(args.request)
  }
}

/** Nothing is asked any more: the page before says what happened. */
async function leaveIfClosed({ params, context }: Pick<Route.LoaderArgs, 'params' | 'context'>) {
  if (await served(() => findSupplement(contextFor(context), params))) return
  throw redirect(backTo(params), 303)
}

async function take({ params, url, context }: Route.ActionArgs, upload: Upload | undefined) {
  const ctx = contextFor(context)
  const refuse = async (fault: Parameters<typeof faultText>[0]) => {
    const error = await faultOf(context, params, fault)
    return data({ error }, { status: fault === 'tooLarge' ? 413 : 422 })
  }
  await served(() => askedPaper(ctx, params, params.paper))
  if (!upload) return refuse('unreadable')
  const { intent, file } = upload
  const [, removed] = /^remove ([\w-]+)$/.exec(intent) ?? []
  if (removed) {
    await served(() => unchoosePaper(ctx, params, params.paper, removed))
    return redirect(`${url.pathname}?removed=1`, 303)
  }
  if (!file) return refuse('missing')
  const fault = await served(() => choosePaper(ctx, params, params.paper, file))
  return fault ? refuse(fault) : redirect(`${url.pathname}?attached=1`, 303)
}

async function faultOf(
  context: Route.LoaderArgs['context'],
  params: Route.LoaderArgs['params'],
  fault: Parameters<typeof faultText>[0],
) {
  const { bundle } = await served(() => askedPaper(contextFor(context), params, params.paper))
  const wording = wordingFor(context, { bundleId: bundle.id, bundleVersion: bundle.version })
  return faultText(fault, params.paper, wording, i18nFor(context).getFixedT(null, 'papers'))
}

export default function SupplementPaper({ loaderData, actionData }: Route.ComponentProps) {
  return <SupplementPaperPage {...loaderData} error={actionData?.error ?? loaderData.error} />
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
