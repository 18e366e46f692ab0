import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { Backups } from '#app/components/runs/backups.tsx'
import { LiveForm } from '#app/components/runs/live-form.tsx'
import { ConsoleNav } from '#app/components/stage/console-nav.tsx'
import { liveContext, requireOperator, runsContext, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { answersIn } from '#app/forms/form-answers.ts'
import { failureOf, isReplacedWith, readReplacement } from '#app/forms/live-form.server.ts'
import { liveView, runsToTakeOver } from '#app/forms/live-view.server.ts'
import { i18nFor } from '#app/i18n/i18n.server.ts'
import type { LiveStage } from '#app/services/runs.ts'
import type { Route } from './+types/live.ts'
import '../styles/pills.css'
import '../styles/runs.css'

export const handle = { i18n: ['live', 'stage'] }

const PAGE = '/operator/live'

export function loader({ url, context }: Route.LoaderArgs) {
  requireOperator(context)
  withoutScripts(context)
  return liveView(context, url)
}

/** Replaces the live portal. What follows is another page: the portal this request began with may be closed by then. */
export async function action({ request, url, context }: Route.ActionArgs) {
  requireOperator(context)
  const live = context.get(liveContext)
  const form = await request.formData()
  const { do: does, backup = '', sure } = answersIn(form)
  if (does === 'restore' || does === 'remove') {
    if (!sure) return redirect(`${PAGE}?unsure=1`, 303)
    if (does === 'restore') return carry(live, (stage) => restore(context, stage, backup))
    await served(() => live.removeBackup(backup))
    return redirect(`${PAGE}?removed=1`, 303)
  }
  const asked = url.searchParams.get('with')
  const what = isReplacedWith(asked) ? asked : 'demo'
  const known = {
    plays: await context.get(runsContext).plays(),
    runs: await runsToTakeOver(context),
  }
  const { values, problems, carry: replace } = readReplacement(form, what, known)
  if (replace) return carry(live, replace)
  return data({ values, problems }, { status: 422 })
}

async function restore(context: Route.ActionArgs['context'], live: LiveStage, id: string) {
  const backup = (await live.backups()).find((one) => one.id === id)
  const t = i18nFor(context).getFixedT(null, 'live')
  await live.restore(id, t('backups.restored', { name: backup?.name ?? '' }).slice(0, 80))
}

async function carry(live: LiveStage, replace: (live: LiveStage) => Promise<void>) {
  try {
    await served(() => replace(live))
    return redirect(`${PAGE}?done=1`, 303)
  } catch (error) {
    const why = failureOf(error)
    if (!why) throw error
    if (why === 'failed') console.error('The live portal was not replaced:', error)
    return redirect(`${PAGE}?failed=${why}`, 303)
  }
}

export default function LivePage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('live')
  const { what, run, play, now, done, failure, unsure, plays, runs, backups } = loaderData
  const problems = actionData?.problems ?? []
  const errors = problems.map(({ field, mistake }) => ({ field, message: t(`error.${mistake}`) }))
  return (
    <Page title={t('title')} lead={t('lead')} failed={errors.length > 0} width="wide">
      <ConsoleNav here="live" />
      <ErrorSummary errors={errors} />
      {done && errors.length === 0 && <Notice tone="done">{t(done)}</Notice>}
      {failure && <Notice tone="stopped">{t(`failed.${failure}`)}</Notice>}
      {unsure && <Notice tone="late">{t('backups.sureMissing')}</Notice>}
      <Notice tone="late" title={t('warning.title')}>
        <p>{t('warning.text')}</p>
        <p>{now}</p>
      </Notice>
      <section className="stack stack--tight">
        <h2>{t('from')}</h2>
        <nav aria-label={t('from')}>
          <ul className="pills plain-list">
            {(['demo', 'scenario', 'run'] as const).map((one) => (
              <li key={one}>
                <a href={`${PAGE}?with=${one}`} aria-current={one === what ? 'page' : undefined}>
                  {t(`what.${one}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <LiveForm
          what={what}
          plays={plays}
          runs={runs}
          values={actionData?.values ?? { run, play }}
          errorOf={(name) => errors.find(({ field }) => field === name)?.message}
        />
      </section>
      <Backups backups={backups} />
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
