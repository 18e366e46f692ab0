import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Page } from '#app/components/page.tsx'
import { RunRefresh } from '#app/components/runs/run-refresh.tsx'
import { RunTable } from '#app/components/runs/run-table.tsx'
import { ConsoleNav } from '#app/components/stage/console-nav.tsx'
import { requireOperator, runsContext } from '#app/context.server.ts'
import { roomText, runView, runWords } from '#app/forms/runs-view.server.ts'
import { isUnderWay } from '#machines/run-states.ts'
import type { Route } from './+types/runs.ts'
import '../styles/runs.css'

export const handle = { i18n: ['runs', 'run-watch', 'stage'] }

export async function loader({ context }: Route.LoaderArgs) {
  requireOperator(context)
  const host = context.get(runsContext)
  const words = runWords(context)
  const runs = await host.list()
  return {
    runs: runs.map((run) => runView(run, words)),
    underWay: runs.some(({ state }) => isUnderWay(state)),
    room: roomText(await host.room(), words),
  }
}

export default function RunsPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('runs')
  const { t: watch } = useTranslation('run-watch')
  const { runs, underWay, room } = loaderData
  const begun = runs.filter((run) => run.begun).length
  const create = <ButtonLink to="/operator/runs/new">{t('new')}</ButtonLink>
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      width="wide"
      aside={<RunRefresh underWay={underWay} here="/operator/runs" />}
    >
      <ConsoleNav here="runs" />
      {runs.length === 0 ? (
        <EmptyState title={t('empty.title')} action={create}>
          {t('empty.text')}
        </EmptyState>
      ) : (
        <>
          <p className="actions">{create}</p>
          <RunTable runs={runs} />
        </>
      )}
      <p className="quiet small">{room}</p>
      <p className="run-views">
        {begun > 0 && <a href="/operator/runs/beside">{watch('beside.link')}</a>}
        {begun > 1 && <a href="/operator/runs/compare">{t('compare.title')}</a>}
        <a href="/operator/live">{t('live')}</a>
      </p>
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
