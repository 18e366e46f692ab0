import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { Said } from '#app/components/citizen/said.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReplyForm } from '#app/components/office/reply-form.tsx'
import { Page } from '#app/components/page.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { contextFor, requireOfficial, withoutScripts } from '#app/context.server.ts'
import { refusalOf, served } from '#app/failures.server.ts'
import { keyIn, readReply } from '#app/forms/feedback-form.server.ts'
import { feedbackWords } from '#app/forms/feedback-view.server.ts'
import { feedbackDesk } from '#app/forms/office-feedback.server.ts'
import { AnswerClosedError, answerFeedback, viewFeedback } from '#app/services/answering.server.ts'
import type { Route } from './+types/office-feedback-answer.ts'
import '../styles/citizen.css'

export const handle = { i18n: 'feedback' }

export async function loader({ params, url, context }: Route.LoaderArgs) {
  requireOfficial(context)
  withoutScripts(context)
  const view = await served(() => viewFeedback(contextFor(context), params.feedbackId))
  return {
    ...feedbackDesk(context, view),
    isDone: url.searchParams.has('done'),
    commandKey: crypto.randomUUID(),
  }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  requireOfficial(context)
  const { feedbackId } = params
  const form = await request.formData()
  const key = keyIn(form)
  if (!key) throw data(null, { status: 400 })
  const { reply, typed, problems } = readReply(form)
  if (!reply) return data({ typed, problems }, { status: 422 })
  try {
    await answerFeedback(contextFor(context), feedbackId, { ...reply, key })
  } catch (error) {
    if (!(error instanceof AnswerClosedError)) throw refusalOf(error)
    if (error.open.length > 0) {
      return data(
        { typed, problems: { answer: 'closed' as const, words: undefined } },
        { status: 422 },
      )
    }
    throw data({ text: feedbackWords(context)('office.conflict') }, { status: 409 })
  }
  return redirect(`/office/feedback/${feedbackId}?done=1`, 303)
}

export default function OfficeFeedbackAnswerPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('feedback')
  const { code, sender, item, left, limits, answers, isDone, commandKey } = loaderData
  const { answer, words } = actionData?.problems ?? {}
  const errors = [
    ...(answer ? [{ field: 'answer', message: t(`office.problems.${answer}`) }] : []),
    ...(words ? [{ field: 'words', message: t(`office.problems.${words}`) }] : []),
  ]
  return (
    <Page
      title={item.title}
      windowTitle={`${item.title} – ${code}`}
      eyebrow={code}
      failed={errors.length > 0}
      aside={left && <p className="quiet">{left}</p>}
      back={{ to: '/office/feedback', label: t('office.back') }}
    >
      <ErrorSummary errors={errors} />
      {isDone && errors.length === 0 && (
        <Notice tone="done" live>
          {t('office.done')}
        </Notice>
      )}
      <SummaryList rows={[{ label: t('office.from'), value: sender }, ...limits]} />
      <section className="stack stack--tight">
        <h2>{t('office.words')}</h2>
        <Said item={item} />
        <p className="quiet small">{t('office.logged')}</p>
      </section>
      {answers.length > 0 && (
        <ReplyForm
          answers={answers}
          commandKey={commandKey}
          typed={actionData?.typed}
          errors={errors}
        />
      )}
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
