import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { FeedbackForm, MoreForm } from '#app/components/citizen/feedback-forms.tsx'
import { Said } from '#app/components/citizen/said.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { contextFor, requireCitizen, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { keyIn, readFeedback, readMore, WHOLE } from '#app/forms/feedback-form.server.ts'
import { feedbackItem, feedbackWords } from '#app/forms/feedback-view.server.ts'
import { wordingFor } from '#app/forms/wording.server.ts'
import { sendFeedback, tellMore, viewMyFeedback } from '#app/services/complaining.server.ts'
import type { Route } from './+types/dossier-feedback.ts'
import '../styles/citizen.css'

export const handle = { i18n: 'feedback' }

export async function loader({ params, url, context }: Route.LoaderArgs) {
  requireCitizen(context)
  withoutScripts(context)
  const view = await served(() => viewMyFeedback(contextFor(context), params.dossierId))
  const wording = wordingFor(context, view.dossier)
  const t = feedbackWords(context)
  return {
    dossier: view.dossier,
    steps: [
      { value: WHOLE, label: t('page.whole') },
      ...view.steps.map(({ procedureId, office }) => ({
        value: procedureId,
        label: `${wording.procedure(procedureId)} (${office[wording.language]})`,
      })),
    ],
    items: view.feedback.map((item) => feedbackItem(item, view.now, wording, t)),
    done: (['sent', 'toldMore'] as const).find((word) => url.searchParams.has(word)),
    commandKey: crypto.randomUUID(),
  }
}

/** Something new, or more to what the office asked about. */
export async function action({ request, params, context }: Route.ActionArgs) {
  requireCitizen(context)
  const ctx = contextFor(context)
  const { dossierId } = params
  const view = await served(() => viewMyFeedback(ctx, dossierId))
  const form = await request.formData()
  const key = keyIn(form)
  if (!key) throw data(null, { status: 400 })
  const back = `/dossiers/${dossierId}/feedback`
  if (form.has('feedback')) {
    const more = readMore(form)
    if (!view.feedback.some(({ id }) => id === more.id)) throw data(null, { status: 404 })
    if ('problem' in more) return data({ more }, { status: 422 })
    await served(() => tellMore(ctx, more.id, more.words, key))
    return redirect(`${back}?toldMore=1#f-${more.id}`, 303)
  }
  const read = readFeedback(
    form,
    view.steps.map(({ procedureId }) => procedureId),
  )
  const { said } = read
  if (!said) return data({ fresh: read }, { status: 422 })
  await served(() => sendFeedback(ctx, dossierId, { ...said, key }))
  return redirect(`${back}?sent=1`, 303)
}

export default function DossierFeedbackPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('feedback')
  const { dossier, steps, items, done, commandKey } = loaderData
  const [fresh, more] = [
    actionData && 'fresh' in actionData ? actionData.fresh : undefined,
    actionData && 'more' in actionData ? actionData.more : undefined,
  ]
  const { kind, step, words } = fresh?.problems ?? {}
  const problems = [
    { field: 'kind', problem: kind },
    { field: 'step', problem: step },
    { field: 'words', problem: words },
    { field: `more-${more?.id}`, problem: more?.problem },
  ]
  const errors = problems.flatMap(({ field, problem }) =>
    problem ? [{ field, message: t(`page.problems.${problem}`) }] : [],
  )
  return (
    <Page
      title={t('page.title')}
      windowTitle={`${t('page.title')} – ${dossier.code}`}
      eyebrow={`${dossier.title} · ${dossier.code}`}
      lead={t('page.lead')}
      failed={errors.length > 0}
      back={{ to: `/dossiers/${dossier.id}`, label: t('page.back', { code: dossier.code }) }}
    >
      <ErrorSummary errors={errors} />
      {done && errors.length === 0 && (
        <Notice tone="done" live>
          {t(`page.${done}`)}
        </Notice>
      )}
      {items.length > 0 && (
        <section className="stack">
          <h2>{t('page.yours')}</h2>
          {items.map((item) => (
            <Said key={item.id} item={item}>
              {item.asksMore && (
                <MoreForm
                  id={item.id}
                  commandKey={commandKey}
                  typed={more?.id === item.id ? more.typed : undefined}
                  error={errors.find(({ field }) => field === `more-${item.id}`)?.message}
                />
              )}
            </Said>
          ))}
        </section>
      )}
      <FeedbackForm
        steps={steps}
        commandKey={commandKey}
        isFirst={items.length === 0}
        typed={fresh?.typed}
        errors={errors}
      />
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
