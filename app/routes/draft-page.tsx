import { data, redirect } from 'react-router'
import { contextFor, requireTypist, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { counterView } from '#app/forms/counter-view.server.ts'
import { waysOf } from '#app/forms/draft-ways.server.ts'
import { castHelp } from '#app/forms/cast-help.server.ts'
import { answersIn } from '#app/forms/form-answers.ts'
import { declaredBeforeView } from '#app/forms/followed-view.server.ts'
import { ANSWERS_FORM, QuestionPage } from '#app/forms/question-page.tsx'
import { errorsOf, questionsView } from '#app/forms/question-view.server.ts'
import { wordingFor } from '#app/forms/wording.server.ts'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import { languageCookie } from '#app/i18n/language-cookie.server.ts'
import { isLanguage } from '#app/i18n/language.ts'
import { safeReturn } from '#app/safe-return.ts'
import { viewPage } from '#app/services/declaring.server.ts'
import { declaredBefore } from '#app/services/following.server.ts'
import { answerPage, DraftSentError, getDraft } from '#app/services/drafting.server.ts'
import type { Route } from './+types/draft-page.ts'

export const handle = { i18n: ['draft', 'law'], saves: ANSWERS_FORM }

const correctedIn = ({ searchParams }: URL) =>
  (searchParams.get('correct') ?? '').split(',').filter(Boolean)

const isFromCheck = ({ searchParams }: URL) => searchParams.get('from') === 'check'

export async function loader({ params, url, context }: Route.LoaderArgs) {
  const ways = waysOf(await requireTypist(context, params.draftId))
  withoutScripts(context)
  const { draftId, page } = params
  const view = await served(() => viewPage(contextFor(context), draftId, page, correctedIn(url)))
  if ('redirectTo' in view)
    throw redirect(`/drafts/${draftId}/${view.redirectTo}${isFromCheck(url) ? '?from=check' : ''}`)
  const { dossierId } = view.draft
  if (dossierId !== null) throw redirect(ways.sent(dossierId))
  const t = i18nFor(context).getFixedT(languageFor(context), 'draft')
  const law = i18nFor(context).getFixedT(languageFor(context), 'law')
  return {
    ...questionsView(view, wordingFor(context, view.draft, view.names), t, law),
    fromCheck: isFromCheck(url),
    counter: counterView(context, view),
    before: declaredBeforeView(context, await declaredBefore(contextFor(context), draftId)),
    cast: await castHelp(context),
  }
}

/** Every button of the page saves it first; they differ in where they lead. */
export async function action({ request, params, url, context }: Route.ActionArgs) {
  const ways = waysOf(await requireTypist(context, params.draftId))
  const ctx = contextFor(context)
  const { draftId, page } = params
  const { correct, find, take, intent, back, language, ...answers } = answersIn(
    await request.formData(),
  )
  const here = `/drafts/${draftId}`
  try {
    const answered = await served(() => answerPage(ctx, draftId, page, answers, take))
    if (back) return redirect(safeReturn(back), 303)
    if (isLanguage(language)) {
      const headers = { 'Set-Cookie': languageCookie(language, url) }
      return redirect(`${url.pathname}${url.search}`, { status: 303, headers })
    }
    if (intent === 'later') return redirect(ways.later, 303)
    if (correct) return redirect(withCorrected(url, correct.split(',')), 303)
    if (take) return redirect(withCorrectedNoMore(url, take), 303)
    if (find) return redirect(`${url.pathname}${url.search}${anchor(find)}`, 303)
    if ('problems' in answered) {
      const { bundle } = await getDraft(ctx, draftId)
      const errors = errorsOf(
        answered.problems,
        wordingFor(context, { bundleId: bundle.id, bundleVersion: bundle.version }),
      )
      return data({ errors }, { status: 422 })
    }
    const next = isFromCheck(url) ? 'check' : (answered.next ?? 'check')
    return redirect(`${here}/${next}`, 303)
  } catch (error) {
    if (!(error instanceof DraftSentError)) throw error
    return redirect(ways.sent(error.dossierId), 303)
  }
}

function withCorrected(url: URL, keys: readonly string[]) {
  const query = new URLSearchParams(url.search)
  query.set('correct', [...new Set([...correctedIn(url), ...keys])].join(','))
  return `${url.pathname}?${query}${anchor(keys[0])}`
}

function withCorrectedNoMore(url: URL, key: string) {
  const query = new URLSearchParams(url.search)
  const rest = correctedIn(url).filter((one) => one !== key)
  if (rest.length > 0) query.set('correct', rest.join(','))
  else query.delete('correct')
  return `${url.pathname}?${query}`
}

/** A header takes no letters beyond Latin-1, and anybody can send them. */
const anchor = (field = '') => `#${encodeURIComponent(field)}`

export default function DraftPage({ loaderData, actionData }: Route.ComponentProps) {
  return <QuestionPage {...loaderData} refused={actionData?.errors} />
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
