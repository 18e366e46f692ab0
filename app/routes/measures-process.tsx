import { useTranslation } from 'react-i18next'
import { data } from 'react-router'
import { layOutProcess } from '#app/charts/process-layout.server.ts'
import { ButtonLink } from '#app/components/button.tsx'
import { ChartFigure } from '#app/components/charts/chart-figure.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { useFormats } from '#app/components/figure-text.ts'
import { usePeriodText } from '#app/components/measure-filter.tsx'
import { MeasureSection } from '#app/components/measure-tables.tsx'
import { Page } from '#app/components/page.tsx'
import { Conformance } from '#app/components/process/conformance.tsx'
import { useProcessNames } from '#app/components/process/names.ts'
import { ProcessDrawing, ProcessKey } from '#app/components/process/process-drawing.tsx'
import { ProcessFilter, type ProcessAsked } from '#app/components/process/process-filter.tsx'
import { SlowTable, SlowWords, WaysTable } from '#app/components/process/process-tables.tsx'
import { VariantsTable } from '#app/components/process/variants-table.tsx'
import { contextFor, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { languageFor } from '#app/i18n/i18n.server.ts'
import { readMeasuresQuery } from '#app/measures-query.ts'
import { measuredNames } from '#app/services/measured-names.ts'
import { MINED_AT_MOST, viewProcess } from '#app/services/mining.server.ts'
import type { Route } from './+types/measures-process.ts'

export const handle = { i18n: ['process', 'measures', 'rehearsal', 'charts'] }

export async function loader({ url, context }: Route.LoaderArgs) {
  withoutScripts(context)
  const ctx = contextFor(context)
  const { from, to, period, problem } = readMeasuresQuery(url.searchParams, ctx.now)
  const { procedures: names, bundles } = measuredNames(languageFor(context))
  const asked: ProcessAsked = {
    from,
    to,
    problem,
    bundle: url.searchParams.get('bundle') || (bundles[0]?.value ?? ''),
    procedure: url.searchParams.get('procedure') || undefined,
    variant: url.searchParams.get('variant') || undefined,
  }
  const { bundle: bundleId, procedure: procedureId, variant } = asked
  const view = await served(() => viewProcess(ctx, { bundleId, procedureId, variant, period }))
  const layout = layOutProcess(view.map)
  return data(
    { asked, names, bundles, layout, limit: MINED_AT_MOST, ...view },
    { status: problem ? 422 : 200 },
  )
}

export default function ProcessPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('process')
  const formats = useFormats()
  const periodText = usePeriodText()
  const { asked, bundles, map, layout, variants, conformance, procedures, limit } = loaderData
  const names = useProcessNames(loaderData.names, asked.bundle)
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      back={{ to: '/measures', label: t('back') }}
      width="wide"
    >
      <ProcessFilter
        asked={asked}
        bundles={bundles}
        procedures={procedures.map((id) => ({ value: id, label: names.procedure(id) }))}
      />
      <p className="quiet small">
        {periodText({ ...asked, unit: 'dossier' })} ·{' '}
        {t('bounded', { count: map.dossiers, limit: formats.number(limit) })}
      </p>
      {map.dossiers === 0 ? (
        <EmptyState
          title={t('empty.title')}
          action={<ButtonLink to="/measures/process">{t('empty.link')}</ButtonLink>}
        >
          {t('empty.text')}
        </EmptyState>
      ) : (
        <>
          <MeasureSection title={t('slow.title')} text={t('slow.text')}>
            <SlowWords bottlenecks={loaderData.bottlenecks} names={names} />
            <SlowTable bottlenecks={loaderData.bottlenecks} names={names} />
          </MeasureSection>
          <ChartFigure
            title={t('drawing.title')}
            says={t('drawing.says', {
              states: map.nodes.length,
              ways: map.edges.length,
              dossiers: formats.number(map.dossiers),
            })}
            table={<WaysTable map={map} names={names} />}
          >
            <ProcessKey />
            <p className="quiet small no-print">{t('drawing.scroll')}</p>
            <ProcessDrawing map={map} layout={layout} names={names} />
          </ChartFigure>
          <MeasureSection title={t('variants.title')} text={t('variants.text')}>
            <VariantsTable
              variants={variants}
              chosen={asked.variant}
              to={(variant) => processPath({ ...asked, variant })}
              names={names}
            />
          </MeasureSection>
          <MeasureSection title={t('fit.title')} text={t('fit.text')}>
            <Conformance checked={conformance} names={names} />
          </MeasureSection>
        </>
      )}
    </Page>
  )
}

function processPath({ problem, ...asked }: ProcessAsked): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) if (value) query.set(name, value)
  return problem ? '/measures/process' : `/measures/process?${query}`
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
