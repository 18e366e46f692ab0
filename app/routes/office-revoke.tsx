import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { SubmitButton } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import { RevokeConfirm, RevokeForm } from '#app/components/office/revoke-forms.tsx'
import { RegisterValueTable } from '#app/components/register-values.tsx'
import { Page } from '#app/components/page.tsx'
import { contextFor, portalContext, requireOfficial, withoutScripts } from '#app/context.server.ts'
import { refusalOf, served } from '#app/failures.server.ts'
import { keyIn } from '#app/forms/feedback-form.server.ts'
import { typedIn } from '#app/forms/office-exception-form.server.ts'
import { deskPath } from '#app/forms/office-queue.server.ts'
import { refusedText } from '#app/forms/office-refusal.server.ts'
import { readRevocation, revokeView } from '#app/forms/office-revoke.server.ts'
import { registerValueRows } from '#app/forms/register-values-view.server.ts'
import { wordsFor } from '#app/forms/words.server.ts'
import { OwnSignatureError } from '#app/services/errors.ts'
import { viewRegisterValues } from '#app/services/register-values.server.ts'
import { prepareRevocation, revoke } from '#app/services/revoking.server.ts'
import type { Route } from './+types/office-revoke.ts'
import '../styles/office.css'
import '../styles/undoing.css'

export const handle = { i18n: ['undoing', 'exceptions', 'official'] }

export async function loader({ context, params }: Route.LoaderArgs) {
  requireOfficial(context)
  withoutScripts(context)
  const { dossierId, stepId } = params
  const [ctx, words] = [contextFor(context), wordsFor(context)]
  const prepared = await served(() => prepareRevocation(ctx, { dossierId, stepId }))
  const { isAllowed, mustLeaveIt } = prepared
  const shown = {
    ...revokeView(prepared, words),
    values: registerValueRows(await viewRegisterValues(ctx, { dossierId, stepId }), words),
    back: deskPath(dossierId, stepId),
    commandKey: crypto.randomUUID(),
    mustLeaveIt,
    closed: isAllowed ? undefined : await refusedText(ctx, params, 'REVOKE', words),
  }
  return data(shown, { status: !isAllowed ? 409 : mustLeaveIt ? 403 : 200 })
}

/** Sent for the first time, everything is shown once more; only sent again, and so confirmed, it is done. */
export async function action({ request, context, params }: Route.ActionArgs) {
  requireOfficial(context)
  const { dossierId, stepId } = params
  const [ctx, words] = [contextFor(context), wordsFor(context)]
  const form = await request.formData()
  const key = keyIn(form)
  if (!key) throw data(null, { status: 400 })
  const of = { dossierId, stepId, key: [key, 'REVOKE', dossierId, stepId].join(':') }
  const prepared = await served(() => prepareRevocation(ctx, of))
  const typed = typedIn(form)
  const { errors, ground, reason } = readRevocation(typed, prepared, words)
  const answer = { errors, typed, review: false, refused: undefined }
  if (errors.length > 0) return data(answer, { status: 422 })
  if (typed.do !== 'confirm') return data({ ...answer, review: typed.do !== 'edit' })
  try {
    await revoke(ctx, of, { ground, reason })
  } catch (error) {
    if (error instanceof OwnSignatureError) throw refusalOf(error)
    const refused = await refusedText(ctx, params, 'REVOKE', words, error)
    return data({ ...answer, refused }, { status: 409 })
  }
  await context.get(portalContext).deliver()
  return redirect(`${deskPath(dossierId, stepId)}?done=REVOKE`, 303)
}

export default function OfficeRevokePage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('undoing')
  const exceptions = useTranslation('exceptions').t
  const { eyebrow, back, mustLeaveIt, values, ...view } = loaderData
  const { errors = [], typed = {}, review = false } = actionData ?? {}
  const closed = actionData?.refused ?? view.closed
  const title = review ? t('confirm.title') : view.title
  return (
    <Page
      title={title}
      windowTitle={`${title} – ${eyebrow}`}
      failed={errors.length > 0}
      eyebrow={eyebrow}
      lead={review ? t('confirm.lead') : t('leader.lead')}
      back={{ to: back, label: exceptions('back') }}
      width="reading"
    >
      <ErrorSummary errors={errors} />
      {closed && (
        <Notice tone="stopped" title={exceptions('closed')}>
          {closed}
        </Notice>
      )}
      {!closed && mustLeaveIt && (
        <Notice tone="stopped" title={t('leader.own.title')}>
          {t('leader.own.text')}
        </Notice>
      )}
      {!closed && !mustLeaveIt && <RegisterValueTable rows={values} />}
      {!closed && !mustLeaveIt && review && <RevokeConfirm {...view} typed={typed} />}
      {!closed && !mustLeaveIt && !review && (
        <RevokeForm {...view} typed={typed} errors={errors}>
          <SubmitButton name="do" value="review">
            {t('leader.review')}
          </SubmitButton>
        </RevokeForm>
      )}
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
