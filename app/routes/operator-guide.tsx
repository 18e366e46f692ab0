import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { SubmitButton } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { ConsoleNav } from '#app/components/stage/console-nav.tsx'
import { StatusTag } from '#app/components/status-tag.tsx'
import {
  contextFor,
  portalContext,
  requireOperator,
  stageContext,
  withoutScripts,
} from '#app/context.server.ts'
import { refusalOf } from '#app/failures.server.ts'
import { guideView } from '#app/forms/guide-view.server.ts'
import { i18nFor } from '#app/i18n/i18n.server.ts'
import {
  leaveGuide,
  NobodyLeftError,
  takeGuideStep,
  viewGuide,
} from '#app/services/guiding.server.ts'
import type { Route } from './+types/operator-guide.ts'

export const handle = { i18n: 'stage' }

export async function loader({ url, context }: Route.LoaderArgs) {
  requireOperator(context)
  withoutScripts(context)
  const ended = url.searchParams.has('ended')
  return { ...guideView(await viewGuide(contextFor(context)), i18nFor(context)), ended }
}

/** Does the step of the button, or leaves the demo. */
export async function action({ request, context }: Route.ActionArgs) {
  requireOperator(context)
  const ctx = contextFor(context)
  const wanted = (await request.formData()).get('do')
  if (wanted === 'leave') {
    await leaveGuide(ctx)
    return redirect('/operator/guide', 303)
  }
  const [portal, host] = [context.get(portalContext), context.get(stageContext)]
  try {
    await takeGuideStep(ctx, portal, host, typeof wanted === 'string' ? wanted : '')
  } catch (error) {
    if (error instanceof NobodyLeftError) return data({ nobody: true }, { status: 422 })
    throw refusalOf(error)
  }
  return redirect(wanted === 'read' ? '/operator/guide?ended=1' : '/operator/guide#now', 303)
}

export default function OperatorGuidePage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('stage')
  const { steps, hasBegun, ended } = loaderData
  return (
    <Page title={t('guide.title')} lead={t('guide.lead')} width="wide">
      <ConsoleNav here="guide" />
      {actionData?.nobody && (
        <Notice tone="late" live>
          {t('guide.nobody')}
        </Notice>
      )}
      {ended && !hasBegun && (
        <Notice tone="done" title={t('guide.ended.title')}>
          <p>{t('guide.ended.text')}</p>
          <ul className="dots">
            {ways.map(([name, to]) => (
              <li key={name}>
                <a href={to}>{t(`guide.ended.${name}`)}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <ol className="guide plain-list">
        {steps.map((step, index) => (
          <Step key={step.name} {...step} number={index + 1} />
        ))}
      </ol>
      {hasBegun && (
        <form method="post" action="/operator/guide" className="actions">
          <SubmitButton variant="tertiary" name="do" value="leave">
            {t('guide.leave')}
          </SubmitButton>
          <p className="quiet small">{t('guide.leaveAbout')}</p>
        </form>
      )}
    </Page>
  )
}

/** Where to go on from the end. */
const ways = [
  ['measures', '/measures'],
  ['scenarios', '/operator/scenarios'],
  ['runs', '/operator/runs'],
] as const

type StepProps = Route.ComponentProps['loaderData']['steps'][number] & { number: number }

/** One step: what to do, what the portal sees of it, and where to look. */
function Step({ name, state, seen, look, number }: StepProps) {
  const { t } = useTranslation('stage')
  return (
    <li data-state={state} id={state === 'now' ? 'now' : undefined}>
      <h2>
        {number}. {t(`guide.step.${name}.title`)}{' '}
        {state === 'done' && <StatusTag tone="done">{t('guide.done')}</StatusTag>}
      </h2>
      {state !== 'later' && <p>{t(`guide.step.${name}.about`)}</p>}
      {seen.map((line) => (
        <p key={line}>
          <strong>{line}</strong>
        </p>
      ))}
      {look.length > 0 && (
        <ul className="dots">
          {look.map(({ to, text }) => (
            <li key={to}>
              <a href={to}>{text}</a>
            </li>
          ))}
        </ul>
      )}
      {state === 'now' && (
        <form method="post" action="/operator/guide">
          <SubmitButton name="do" value={name}>
            {t(`guide.step.${name}.do`)}
          </SubmitButton>
        </form>
      )}
    </li>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
