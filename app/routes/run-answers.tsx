import { useTranslation } from 'react-i18next'
import { BarTable } from '#app/components/charts/bar-table.tsx'
import { Disclosure } from '#app/components/disclosure.tsx'
import { MeasureSection } from '#app/components/measure-tables.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { AnswersTable } from '#app/components/simulations/answers-table.tsx'
import {
  requireOperator,
  runsContext,
  simulationContext,
  withoutScripts,
} from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { ifBegun } from '#app/forms/run-page-view.server.ts'
import { simulationAnswers, type SimulationAnswers } from '#app/forms/simulation-answers.server.ts'
import { dateTime } from '#app/i18n/format.ts'
import { languageFor } from '#app/i18n/i18n.server.ts'
import type { Route } from './+types/run-answers.ts'

export const handle = { i18n: ['simulations', 'figures', 'charts'] }

export async function loader({ params: { runId }, context }: Route.LoaderArgs) {
  requireOperator(context)
  withoutScripts(context)
  const runs = context.get(runsContext)
  const { name, now_at, state } = await served(() => runs.get(runId))
  const host = context.get(simulationContext)
  const kept = await ifBegun(() => runs.look(runId, 'simulation'))
  const told = kept && host.tell(kept)
  const now = dateTime(now_at, languageFor(context))
  const isOver = state === 'finished'
  return { runId, name, now, isOver, answers: told && simulationAnswers(context, told) }
}

export default function RunAnswersPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('simulations')
  const { runId, name, now, isOver, answers } = loaderData
  return (
    <Page
      title={t('answers.title')}
      windowTitle={`${t('answers.title')} – ${name}`}
      eyebrow={answers?.title ?? name}
      lead={answers?.story}
      back={{ to: `/operator/runs/${runId}`, label: t('answers.back', { name }) }}
      width="wide"
    >
      {!answers && <p>{t('answers.notSimulated')}</p>}
      {answers && !answers.hasBegun && <Notice>{t('answers.none')}</Notice>}
      {answers?.hasBegun && !isOver && <Notice>{t('answers.soFar', { now })}</Notice>}
      {answers?.hasBegun && <Answers answers={answers} />}
    </Page>
  )
}

function Answers({ answers }: { answers: SimulationAnswers }) {
  const { t } = useTranslation('simulations')
  const { published, way, provinces, all, assumptions } = answers
  return (
    <>
      <MeasureSection title={t('answers.published.title')} text={t('answers.lead')}>
        {published.length > 0 ? (
          <AnswersTable caption={t('answers.published.title')} rows={published} />
        ) : (
          <p>{t('answers.published.none')}</p>
        )}
        <ul className="small quiet">
          {(['input', 'fitted', 'predicted'] as const).map((label) => (
            <li key={label}>{t(`answers.labels.${label}`)}</li>
          ))}
        </ul>
      </MeasureSection>
      {way.length > 0 && (
        <MeasureSection title={t('answers.way.title')}>
          <BarTable
            caption={t('answers.way.title')}
            hideCaption
            header={t('answers.way.month')}
            measured={t('answers.way.share')}
            rows={way}
            most={1}
          />
        </MeasureSection>
      )}
      {provinces.length > 1 && (
        <MeasureSection title={t('answers.provinces.title')} text={t('answers.provinces.note')}>
          <Disclosure summary={t('answers.provinces.summary', { count: provinces.length })}>
            <BarTable
              caption={t('answers.provinces.title')}
              hideCaption
              header={t('answers.provinces.name')}
              measured={t('answers.way.share')}
              rows={provinces}
              most={1}
              more={[
                { key: 'days', header: t('answers.provinces.days'), cell: ({ days }) => days },
              ]}
            />
          </Disclosure>
        </MeasureSection>
      )}
      <MeasureSection title={t('answers.all.title')}>
        <Disclosure summary={t('answers.all.summary')}>
          <AnswersTable caption={t('answers.all.title')} rows={all} />
        </Disclosure>
      </MeasureSection>
      <MeasureSection title={t('answers.assumptions.title')}>
        <ul>
          {assumptions.map(({ text, source }) => (
            <li key={text}>
              {text} <span className="quiet">{t('answers.assumptions.source', { source })}</span>
            </li>
          ))}
        </ul>
      </MeasureSection>
    </>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
