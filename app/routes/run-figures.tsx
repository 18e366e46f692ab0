import { useTranslation } from 'react-i18next'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { RunFigures } from '#app/components/runs/run-figures.tsx'
import { requireOperator, runsContext, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { ifBegun } from '#app/forms/run-page-view.server.ts'
import { dateTime } from '#app/i18n/format.ts'
import { languageFor } from '#app/i18n/i18n.server.ts'
import type { Route } from './+types/run-figures.ts'

export const handle = { i18n: ['runs', 'figures', 'measures'] }

export async function loader({ params: { runId }, context }: Route.LoaderArgs) {
  requireOperator(context)
  withoutScripts(context)
  const runs = context.get(runsContext)
  const { name, now_at } = await served(() => runs.get(runId))
  const figures = await ifBegun(() => runs.look(runId, 'figures'))
  return { runId, name, now: dateTime(now_at, languageFor(context)), figures }
}

export default function RunFiguresPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('runs')
  const { runId, name, now, figures } = loaderData
  return (
    <Page
      title={t('figures.title')}
      windowTitle={`${t('figures.title')} – ${name}`}
      eyebrow={name}
      back={{ to: `/operator/runs/${runId}`, label: t('map.back', { name }) }}
      width="wide"
    >
      <Notice>{t('map.readOnly', { now })}</Notice>
      {figures ? <RunFigures figures={figures} /> : <p>{t('figures.none')}</p>}
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
