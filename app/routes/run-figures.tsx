import { useTranslation } from 'react-i18next'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { GrowthChart } from '#app/components/runs/growth-chart.tsx'
import { RunFigures } from '#app/components/runs/run-figures.tsx'
import { RunRefresh } from '#app/components/runs/run-refresh.tsx'
import { ShareGrowth } from '#app/components/runs/share-growth.tsx'
import { requireOperator, runsContext, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { growthSeen, ifBegun } from '#app/forms/run-page-view.server.ts'
import { dateTime } from '#app/i18n/format.ts'
import { languageFor } from '#app/i18n/i18n.server.ts'
import { isUnderWay } from '#machines/run-states.ts'
import type { Route } from './+types/run-figures.ts'
import '../styles/runs.css'

export const handle = { i18n: ['runs', 'run-watch', 'figures', 'measures', 'charts'] }

export async function loader({ params: { runId }, context }: Route.LoaderArgs) {
  requireOperator(context)
  const runs = context.get(runsContext)
  const run = await served(() => runs.get(runId))
  const underWay = isUnderWay(run.state)
  if (!underWay) withoutScripts(context)
  const language = languageFor(context)
  const figures = await ifBegun(() => runs.look(runId, 'figures'))
  const growth = await growthSeen(runs, run, language)
  return {
    ...{ runId, underWay, figures, growth },
    name: run.name,
    now: dateTime(run.now_at, language),
  }
}

export default function RunFiguresPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('runs')
  const { runId, underWay, name, now, figures, growth } = loaderData
  return (
    <Page
      title={t('figures.title')}
      windowTitle={`${t('figures.title')} – ${name}`}
      eyebrow={name}
      back={{ to: `/operator/runs/${runId}`, label: t('map.back', { name }) }}
      width="wide"
      aside={<RunRefresh underWay={underWay} here={`/runs/${runId}/figures`} />}
    >
      <Notice>{t('map.readOnly', { now })}</Notice>
      {growth && <GrowthChart growth={growth} />}
      {growth && <ShareGrowth growth={growth} />}
      {figures ? <RunFigures figures={figures} /> : <p>{t('figures.none')}</p>}
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
