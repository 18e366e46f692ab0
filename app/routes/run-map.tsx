import { useTranslation } from 'react-i18next'
import { CaseStatus } from '#app/components/case-status.tsx'
import { DossierHistory } from '#app/components/citizen/dossier-history.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { StepMap } from '#app/components/step-map.tsx'
import { RunRefresh } from '#app/components/runs/run-refresh.tsx'
import { requireOperator, runsContext, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { dossierView } from '#app/forms/dossier-view.server.ts'
import { exceptionWords } from '#app/forms/exception-words.server.ts'
import { parentStatusView } from '#app/forms/status-view.server.ts'
import { wordingFor } from '#app/forms/wording.server.ts'
import { dateTime } from '#app/i18n/format.ts'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import { isUnderWay } from '#machines/run-states.ts'
import type { Route } from './+types/run-map.ts'
import '../styles/citizen.css'

export const handle = { i18n: ['runs', 'run-watch', 'dossier'] }

/** The map of a dossier in a run, as its applicant would see it, but nothing on it leads into the live portal. */
export async function loader({ params, context }: Route.LoaderArgs) {
  requireOperator(context)
  const { runId, dossierId } = params
  const runs = context.get(runsContext)
  const { name, state } = await served(() => runs.get(runId))
  const underWay = isUnderWay(state)
  if (!underWay) withoutScripts(context)
  const view = await served(() => runs.look(runId, 'map', dossierId))
  const language = languageFor(context)
  const i18n = i18nFor(context)
  const wording = wordingFor(context, view.dossier, view.names)
  const texts = { dossier: i18n.getFixedT(null, 'dossier'), common: i18n.getFixedT(null, 'common') }
  const shown = dossierView(view, wording, texts, exceptionWords(context, wording))
  return {
    ...{ runId, dossierId, underWay },
    name,
    now: dateTime(view.now, language),
    code: shown.code,
    bundle: shown.bundle,
    status: parentStatusView(view.steps, i18n.getFixedT(null, 'statuses')),
    stages: shown.stages.map((nodes) => nodes.map((node) => ({ ...node, links: undefined }))),
    events: shown.events,
  }
}

export default function RunMapPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('runs')
  const { runId, dossierId, underWay, name, now, code, bundle, status, stages, events } = loaderData
  const title = t('map.title', { code })
  return (
    <Page
      title={title}
      eyebrow={bundle}
      back={{ to: `/operator/runs/${runId}`, label: t('map.back', { name }) }}
      width="wide"
      aside={<RunRefresh underWay={underWay} here={`/runs/${runId}/map/${dossierId}`} />}
    >
      <Notice>{t('map.readOnly', { now })}</Notice>
      <CaseStatus {...status} />
      <section className="stack stack--tight">
        <h2>{t('map.way')}</h2>
        <StepMap label={t('map.way')} stages={stages} />
      </section>
      <section className="stack stack--tight">
        <h2>{t('map.history')}</h2>
        <DossierHistory events={events} />
      </section>
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
