import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { ConsentForms } from '#app/components/citizen/consent-forms.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { contextFor, portalContext, requireCitizen, withoutScripts } from '#app/context.server.ts'
import { refusalOf, served } from '#app/failures.server.ts'
import { readAnswer } from '#app/forms/consent-answer.server.ts'
import { conflictText, consentView, consentWords } from '#app/forms/consent-view.server.ts'
import { wordingFor } from '#app/forms/wording.server.ts'
import { answerConsent, findOwnDossierOf, viewConsent } from '#app/services/consenting.server.ts'
import { EventRefusedError } from '#app/services/errors.ts'
import type { Route } from './+types/consent.ts'
import '../styles/citizen.css'

export const handle = { i18n: 'consent' }

export async function loader({ params, url, context }: Route.LoaderArgs) {
  requireCitizen(context)
  withoutScripts(context)
  const ctx = contextFor(context)
  const own = await findOwnDossierOf(ctx, params.consentId)
  if (own) throw redirect(`/dossiers/${own}#consent`)
  const view = await served(() => viewConsent(ctx, params.consentId))
  return {
    ...consentView(view, wordingFor(context, view, view.names), consentWords(context)),
    isDone: url.searchParams.has('done'),
    commandKey: crypto.randomUUID(),
  }
}

/** An answer counts once; a second one is told of the first (409). */
export async function action({ request, params, context }: Route.ActionArgs) {
  const { name } = requireCitizen(context)
  const ctx = contextFor(context)
  const { consentId } = params
  const sent = readAnswer(await request.formData())
  if (!sent) throw data(null, { status: 400 })
  const view = await served(() => viewConsent(ctx, consentId))
  if ('problem' in sent) return data(sent, { status: 422 })
  try {
    await answerConsent(ctx, consentId, sent.answer, sent.key)
  } catch (error) {
    if (!(error instanceof EventRefusedError)) throw refusalOf(error)
    const now = await served(() => viewConsent(ctx, consentId))
    const text = conflictText(now, name, wordingFor(context, view), consentWords(context))
    throw data({ text }, { status: 409 })
  }
  await context.get(portalContext).deliver()
  return redirect(`/consents/${consentId}?done=1`, 303)
}

export default function ConsentPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('consent')
  const { question, lead, facts, standing, isDone } = loaderData
  const problem = actionData && t(`page.problems.${actionData.problem}`)
  const isOpen = standing === 'asked'
  return (
    <Page
      title={question}
      windowTitle={`${question} – ${t('vneid')}`}
      failed={problem !== undefined}
      eyebrow={t('vneid')}
      lead={lead}
      back={{ to: '/dossiers', label: t('page.back') }}
    >
      <ErrorSummary errors={problem ? [{ field: 'reason', message: problem }] : []} />
      {isDone && !isOpen && (
        <Notice tone="done" live>
          {t('page.thanks')}
        </Notice>
      )}
      {!isOpen && <Outcome {...loaderData} />}
      <section className="stack stack--tight">
        <SummaryList rows={facts} />
        <p className="quiet small">{t('page.only')}</p>
      </section>
      {isOpen && (
        <>
          <Means {...loaderData} />
          <ConsentForms {...loaderData} problem={problem} typed={actionData?.reason} />
        </>
      )}
      <p className="quiet small">{t('page.simulated')}</p>
    </Page>
  )
}

type Props = Route.ComponentProps['loaderData']

function Means({ agreeing, declining }: Pick<Props, 'agreeing' | 'declining'>) {
  const { t } = useTranslation('consent')
  return (
    <section className="stack stack--tight">
      <h2>{t('page.means')}</h2>
      <h3>{t('page.ifYes')}</h3>
      {agreeing.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <h3>{t('page.ifNo')}</h3>
      {declining.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{t('page.silence')}</p>
    </section>
  )
}

function Outcome({ standing, state, reason, after }: Props) {
  const { t } = useTranslation('consent')
  if (standing === 'ended') return <Notice>{t('page.ended')}</Notice>
  return (
    <Notice tone={standing === 'given' ? 'done' : 'stopped'} title={state}>
      {reason && (
        <p>
          {t('page.reason')}: “{reason}”
        </p>
      )}
      <p>
        <strong>{t('page.after')}</strong> {after}
      </p>
    </Notice>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
