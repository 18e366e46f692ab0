import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { SubmitButton } from '#app/components/button.tsx'
import { ChoiceField } from '#app/components/choice-field.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { contextFor, portalContext, requireOfficial, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { authorisationView, readAuthorisation } from '#app/forms/office-authorisation.server.ts'
import { keyIn } from '#app/forms/feedback-form.server.ts'
import { typedIn } from '#app/forms/office-exception-form.server.ts'
import { deskPath } from '#app/forms/office-queue.server.ts'
import { wordsFor } from '#app/forms/words.server.ts'
import { openAuthorisations, recordAuthorisation } from '#app/services/authorising.server.ts'
import type { Route } from './+types/office-authorisation.ts'
import '../styles/office.css'

export const handle = { i18n: ['authorising', 'exceptions'] }

export async function loader({ context, params }: Route.LoaderArgs) {
  requireOfficial(context)
  withoutScripts(context)
  const { dossierId, stepId } = params
  const open = await served(() => openAuthorisations(contextFor(context), { dossierId, stepId }))
  return {
    ...authorisationView(context, open, stepId),
    back: deskPath(dossierId, stepId),
    commandKey: crypto.randomUUID(),
  }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  requireOfficial(context)
  const { dossierId, stepId } = params
  const ctx = contextFor(context)
  const form = await request.formData()
  const key = keyIn(form)
  if (!key) throw data(null, { status: 400 })
  const typed = typedIn(form)
  const { asked } = await served(() => openAuthorisations(ctx, { dossierId, stepId }))
  const read = readAuthorisation(context, typed, asked, wordsFor(context))
  if (read.errors.length > 0) return data({ errors: read.errors, typed }, { status: 422 })
  const of = { dossierId, stepId, key: [key, 'GIVE_CONSENT', dossierId, stepId].join(':') }
  await served(() => recordAuthorisation(ctx, of, read))
  await context.get(portalContext).deliver()
  return redirect(deskPath(dossierId, stepId), 303)
}

/** Somebody who cannot answer on VNeID handed in a certified authorisation. */
export default function OfficeAuthorisationPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('authorising')
  const exceptions = useTranslation('exceptions').t
  const { eyebrow, back, commandKey, asked } = loaderData
  const { errors = [], typed = {} } = actionData ?? {}
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message
  return (
    <Page
      title={t('title')}
      windowTitle={`${t('title')} – ${eyebrow}`}
      failed={errors.length > 0}
      eyebrow={eyebrow}
      lead={t('lead')}
      back={{ to: back, label: exceptions('back') }}
      width="reading"
    >
      <ErrorSummary errors={errors} />
      {asked.length === 0 ? (
        <Notice>{t('nobody')}</Notice>
      ) : (
        <form method="post" className="form" noValidate>
          <input type="hidden" name="key" value={commandKey} />
          <ChoiceField
            name="consent"
            label={t('who')}
            error={errorOf('consent')}
            defaultValue={typed.consent}
            options={asked}
          />
          <TextArea
            name="note"
            label={t('note')}
            hint={t('noteHint')}
            error={errorOf('note')}
            defaultValue={typed.note}
          />
          <SubmitButton>{t('send')}</SubmitButton>
        </form>
      )}
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
