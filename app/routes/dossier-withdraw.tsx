import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { ButtonLink, SubmitButton } from '#app/components/button.tsx'
import { Overtaken } from '#app/components/citizen/meanwhile.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { contextFor, portalContext, requireCitizen, withoutScripts } from '#app/context.server.ts'
import { refusalOf } from '#app/failures.server.ts'
import { isCarried } from '#app/forms/carried-form.server.ts'
import { keyIn } from '#app/forms/feedback-form.server.ts'
import { meanwhile, typedIn } from '#app/forms/meanwhile-view.server.ts'
import { sentTo } from '#app/forms/sent-view.server.ts'
import { shortWords } from '#app/forms/short-words.server.ts'
import { withdrawalView } from '#app/forms/withdrawal-view.server.ts'
import { EventRefusedError } from '#app/services/errors.ts'
import { askWithdrawal, cancelWithdrawal } from '#app/services/withdrawing.server.ts'
import type { Route } from './+types/dossier-withdraw.ts'
import '../styles/citizen.css'

export const handle = { i18n: 'going-wrong' }

export async function loader({ params, context }: Route.LoaderArgs) {
  requireCitizen(context)
  withoutScripts(context)
  const view = await withdrawalView(context, params)
  if (!view) return { overtaken: await meanwhile(context, params, 'withdraw') }
  return { view, commandKey: crypto.randomUUID() }
}

/** Withdraws or asks to, or thinks better of it. */
export async function action({ request, params, context }: Route.ActionArgs) {
  requireCitizen(context)
  const ctx = contextFor(context)
  const form = await request.formData()
  const key = keyIn(form)
  const written = form.get('reason')
  const reason = typeof written === 'string' ? written : ''
  const wanted = form.get('do')
  if (!key || (wanted !== 'ask' && wanted !== 'cancel')) throw data(null, { status: 400 })
  const typed = typedIn(form)
  const read = shortWords(reason)
  if ('problem' in read) return data({ reason, problem: read.problem, typed }, { status: 422 })
  if (isCarried(form)) return data({ reason, problem: undefined, typed })
  const of = { ...params, key }
  try {
    await (wanted === 'ask' ? askWithdrawal(ctx, of, read.words) : cancelWithdrawal(ctx, of))
  } catch (error) {
    if (!(error instanceof EventRefusedError)) throw refusalOf(error)
    return data({ reason, problem: undefined, typed }, { status: 409 })
  }
  await context.get(portalContext).deliver()
  const now = await withdrawalView(context, params)
  const asked = now?.isAsked ? 'withdrawalAsked' : 'withdrawn'
  const sent = wanted === 'ask' ? asked : 'withdrawalCancelled'
  return redirect(sentTo(params.dossierId, sent, params.stepId), 303)
}

export default function DossierWithdrawPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('going-wrong')
  const { overtaken, view, commandKey } = loaderData
  if (overtaken) return <Overtaken {...overtaken} typed={actionData?.typed} />
  const { title, eyebrow, lead, back, means, isAsked, send } = view
  const problem = actionData?.problem && t(`problems.${actionData.problem}`)
  return (
    <Page
      title={title}
      windowTitle={`${title} – ${eyebrow}`}
      failed={problem !== undefined}
      eyebrow={eyebrow}
      lead={lead}
      back={back}
    >
      <ErrorSummary errors={problem ? [{ field: 'reason', message: problem }] : []} />
      <section className="stack stack--tight">
        <h2>{t('withdraw.means')}</h2>
        <Notice tone={isAsked ? 'info' : 'late'}>
          <ul className="dots">
            {means.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      </section>
      <form method="post" className="form" noValidate>
        <input type="hidden" name="key" value={commandKey} />
        <input type="hidden" name="do" value={isAsked ? 'cancel' : 'ask'} />
        {!isAsked && (
          <TextArea
            name="reason"
            label={t('withdraw.reason')}
            hint={t('withdraw.reasonHint')}
            optional
            rows={3}
            error={problem}
            defaultValue={actionData?.reason}
          />
        )}
        <div className="actions">
          <SubmitButton tone={isAsked ? undefined : 'danger'}>
            {isAsked ? t('withdraw.asked.send') : send}
          </SubmitButton>
          <ButtonLink to={back.to} variant="secondary">
            {isAsked ? back.label : t('withdraw.keep')}
          </ButtonLink>
        </div>
      </form>
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
