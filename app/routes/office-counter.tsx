import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { OpenAtCounter } from '#app/components/office/counter-drafts.tsx'
import { PeopleFound, PersonSearch } from '#app/components/office/counter-people.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { contextFor, requireOfficial, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { counterPage, foundView } from '#app/forms/counter-page.server.ts'
import { findPeople, startAtCounter, viewCounter } from '#app/services/counter.server.ts'
import type { Route } from './+types/office-counter.ts'

export const handle = { i18n: 'counter' }

export async function loader({ url, context }: Route.LoaderArgs) {
  requireOfficial(context)
  const counter = await served(() => viewCounter(contextFor(context)))
  withoutScripts(context)
  const done = (['saved', 'deleted'] as const).find((word) => url.searchParams.has(word))
  return { ...counterPage(context, counter), done }
}

/** Finds the person who came, or begins a declaration for them. What was looked for stands in no address. */
export async function action({ request, context }: Route.ActionArgs) {
  requireOfficial(context)
  const ctx = contextFor(context)
  const form = await request.formData()
  const typed = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  if (form.has('person')) {
    const [bundleId = '', variantId] = typed('start').split('/')
    const id = await served(() => startAtCounter(ctx, typed('person'), bundleId, variantId))
    return redirect(`/drafts/${id}`, 303)
  }
  const found = foundView(context, await served(() => findPeople(ctx, typed('who'))), typed('who'))
  return data(found, { status: found.error === undefined ? 200 : 422 })
}

export default function OfficeCounterPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('counter')
  const { office, choices, drafts, done } = loaderData
  const error = actionData?.error
  return (
    <Page
      title={t('title')}
      windowTitle={`${t('title')} – ${office}`}
      eyebrow={office}
      lead={t('lead')}
      failed={error !== undefined}
      back={{ to: '/office', label: t('back') }}
    >
      <ErrorSummary errors={error ? [{ field: 'who', message: error }] : []} />
      {done && <Notice tone="done">{t(done)}</Notice>}
      <PersonSearch typed={actionData?.typed} error={error} />
      {actionData?.people && <PeopleFound people={actionData.people} choices={choices} />}
      <OpenAtCounter drafts={drafts} />
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
