import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { Checkpoints } from '#app/components/runs/checkpoints.tsx'
import { RunControls } from '#app/components/runs/run-controls.tsx'
import { RunDossiers } from '#app/components/runs/run-dossiers.tsx'
import { GrowthChart } from '#app/components/runs/growth-chart.tsx'
import { RunProgress } from '#app/components/runs/run-progress.tsx'
import { RunRefresh } from '#app/components/runs/run-refresh.tsx'
import { RunTiles } from '#app/components/runs/run-tiles.tsx'
import { RunViews } from '#app/components/runs/run-views.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { ConsoleNav } from '#app/components/stage/console-nav.tsx'
import { requireOperator, runsContext } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { commandRun } from '#app/forms/run-command.server.ts'
import { runPageView } from '#app/forms/run-page-view.server.ts'
import { runWords } from '#app/forms/runs-view.server.ts'
import type { Route } from './+types/run.ts'
import '../styles/runs.css'

export const handle = { i18n: ['runs', 'run-watch', 'stage', 'charts', 'figures', 'measures'] }

export async function loader({ params, url, context }: Route.LoaderArgs) {
  requireOperator(context)
  return served(() => runPageView(context, params.runId, url))
}

/** Each command is a form of its own; it says with `do` what it asks for. */
export async function action({ request, params, context }: Route.ActionArgs) {
  requireOperator(context)
  const runs = context.get(runsContext)
  const run = await served(() => runs.get(params.runId))
  const form = await request.formData()
  const outcome = await served(() => commandRun(runs, run, form, runWords(context)))
  if ('to' in outcome) return redirect(outcome.to, 303)
  return data(outcome.failure, { status: 422 })
}

export default function RunPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('runs')
  const { run, same, notice, speeds, checkpoints, dossiers, underWay, simulated } = loaderData
  const { growth } = loaderData
  const errors = actionData?.errors ?? []
  return (
    <Page
      title={run.name}
      windowTitle={`${run.name} – ${t('title')} ${run.id.slice(0, 4)}`}
      eyebrow={t('run.eyebrow', run)}
      lead={t('run.lead', run)}
      failed={errors.length > 0}
      back={{ to: '/operator/runs', label: t('run.back') }}
      width="wide"
      aside={
        <RunRefresh underWay={underWay} here={`/operator/runs/${run.id}`} off={errors.length > 0} />
      }
    >
      <ConsoleNav here="runs" />
      <ErrorSummary errors={errors} />
      {notice && <Notice tone="late">{notice}</Notice>}
      {same !== undefined && (
        <Notice tone={same ? 'done' : 'late'}>{t(same ? 'replay.same' : 'replay.other')}</Notice>
      )}
      {run.isReplay && <p className="quiet">{t('replay.about')}</p>}
      {run.note && <Notice tone={run.state === 'failed' ? 'stopped' : 'info'}>{run.note}</Notice>}
      <div className="run-stage">
        <section className="panel stack stack--tight" aria-labelledby="now-title">
          <h2 id="now-title">{t('run.now')}</h2>
          <p className="run-clock">{run.now}</p>
          <RunProgress run={run} />
        </section>
        <RunControls run={run} speeds={speeds} failure={actionData} />
      </div>
      {growth && (
        <section className="panel stack stack--tight" aria-labelledby="sofar-title">
          <h2 id="sofar-title">{t('run.sofar')}</h2>
          <div className="run-grows">
            <div>
              <RunTiles figures={growth.headlines} />
            </div>
            <GrowthChart growth={growth} />
          </div>
        </section>
      )}
      {run.begun && <RunViews run={run} simulated={simulated} />}
      <RunDossiers runId={run.id} dossiers={dossiers} />
      <Checkpoints
        checkpoints={checkpoints}
        mayKeep={run.takes.includes('checkpoint')}
        mayReturn={run.takes.includes('return')}
        failure={actionData}
      />
      <SummaryList
        rows={[
          { label: t('run.created'), value: run.created },
          { label: t('run.seed'), value: run.seed ?? t('run.none') },
          ...(run.until ? [{ label: t('run.until'), value: run.until }] : []),
        ]}
      />
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
