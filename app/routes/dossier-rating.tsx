import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { Rating } from '#app/components/citizen/rating.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { contextFor, requireCitizen, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { readRating } from '#app/forms/feedback-form.server.ts'
import { ratingView } from '#app/forms/feedback-view.server.ts'
import { rateDossier } from '#app/services/rating.server.ts'
import type { Route } from './+types/dossier-rating.ts'
import '../styles/citizen.css'

export const handle = { i18n: 'feedback' }

export async function loader({ params, url, context }: Route.LoaderArgs) {
  requireCitizen(context)
  withoutScripts(context)
  const view = await served(() => ratingView(context, params.dossierId))
  return { ...view, isDone: url.searchParams.has('done') }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  requireCitizen(context)
  const { dossierId } = params
  const read = readRating(await request.formData())
  const { rating } = read
  if (!rating) {
    await served(() => ratingView(context, dossierId))
    return data(read, { status: 422 })
  }
  await served(() => rateDossier(contextFor(context), dossierId, rating))
  return redirect(`/dossiers/${dossierId}/rating?done=1`, 303)
}

export default function DossierRatingPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('feedback')
  const { code, title, mayRate, given, isDone, ownTitle } = loaderData
  const asks = ownTitle ?? t('rating.title')
  const { typed, problems } = actionData ?? {}
  const said = {
    score: problems?.score && t(`rating.problems.${problems.score}`),
    words: problems?.words && t(`rating.problems.${problems.words}`),
  }
  const errors = (['score', 'words'] as const).flatMap((field) => {
    const message = said[field]
    return message ? [{ field, message }] : []
  })
  return (
    <Page
      title={asks}
      windowTitle={`${asks} – ${code}`}
      eyebrow={`${title} · ${code}`}
      failed={errors.length > 0}
      back={{ to: `/dossiers/${loaderData.dossierId}`, label: t('rating.back', { code }) }}
    >
      <ErrorSummary errors={errors} />
      {isDone && given && errors.length === 0 && (
        <Notice tone="done" live>
          {t('rating.thanks')}
        </Notice>
      )}
      {!mayRate && !given && <Notice>{t('rating.later')}</Notice>}
      <section className="stack stack--tight">
        <Rating
          {...loaderData}
          action={`/dossiers/${loaderData.dossierId}/rating`}
          typed={typed}
          problems={errors.length > 0 ? said : undefined}
        />
      </section>
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
