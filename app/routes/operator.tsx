import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { LiveRefresh } from '#app/components/live-refresh.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ClockPanel, problemText } from '#app/components/operator/clock-panel.tsx'
import { ComingList } from '#app/components/operator/coming-list.tsx'
import { BrokenNow } from '#app/components/operator/fault-switches.tsx'
import { Counts, DeadLetters } from '#app/components/operator/messages.tsx'
import { OutcomeNotice } from '#app/components/operator/outcome.tsx'
import { NumbersMissing, Unaccepted } from '#app/components/operator/unanswered.tsx'
import { Page } from '#app/components/page.tsx'
import { ConsoleNav } from '#app/components/stage/console-nav.tsx'
import { contextFor, portalContext, requireOperator } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { consoleView } from '#app/forms/console-view.server.ts'
import { answersIn } from '#app/forms/form-answers.ts'
import { readLeap, readMoment } from '#app/forms/moment-form.ts'
import { wordsFor } from '#app/forms/operator-words.server.ts'
import { outcomeOf } from '#app/forms/outcome.server.ts'
import { i18nFor } from '#app/i18n/i18n.server.ts'
import { viewConsole } from '#app/services/operating.server.ts'
import { ClockBackwardsError } from '#app/services/portal.server.ts'
import type { Route } from './+types/operator.ts'
import '../styles/operator.css'

export const handle = { i18n: ['operator', 'stage'] }

const REFRESH_SECONDS = 10

export async function loader({ url, context }: Route.LoaderArgs) {
  requireOperator(context)
  const ctx = contextFor(context)
  const words = wordsFor(i18nFor(context))
  const view = await served(() => viewConsole(ctx))
  return { ...consoleView(words, view), outcome: await outcomeOf(ctx, words, url) }
}

/** Moves the clock: by a button that names its moment, so that pressing twice moves once, or to a typed time. */
export async function action({ request, context }: Route.ActionArgs) {
  requireOperator(context)
  const portal = context.get(portalContext)
  const { clock } = portal
  const since = clock.now()
  const form = await request.formData()
  const { to: leap } = answersIn(form)
  const { to, ...read } =
    leap === undefined ? readMoment(form, since, clock.ends) : readLeap(leap, clock.ends)
  if (to === undefined || read.problems.length > 0) return data(read, { status: 422 })
  try {
    await portal.moveClock(to)
  } catch (error) {
    if (error instanceof ClockBackwardsError) return redirect('/operator?already=1', 303)
    throw error
  }
  return redirect(`/operator?since=${since}&until=${to}`, 303)
}

export default function OperatorPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('operator')
  const { clock, coming, switches, counts, dead, unaccepted, outcome } = loaderData
  const shows = `${clock.time}, ${clock.day}`
  const errors = (actionData?.problems ?? []).map((problem) => ({
    field: problem.field,
    message: problemText(t, problem, shows),
  }))
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      failed={errors.length > 0}
      width="wide"
      aside={<LiveRefresh seconds={REFRESH_SECONDS} off={errors.length > 0} />}
    >
      <ConsoleNav here="home" />
      <ErrorSummary errors={errors} />
      {outcome && errors.length === 0 && <OutcomeNotice outcome={outcome} />}
      <div className="stage">
        <ClockPanel clock={clock} failure={actionData} />
        <ComingList lines={coming} />
      </div>
      {loaderData.forged.length > 0 && (
        <Notice tone="stopped" title={t('forged.title')}>
          <ul>
            {loaderData.forged.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
      <BrokenNow switches={switches} />
      <DeadLetters rows={dead} by={loaderData.deadBy} />
      <Unaccepted {...unaccepted} />
      <NumbersMissing rows={loaderData.unanswered} />
      <Counts counts={counts} />
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
