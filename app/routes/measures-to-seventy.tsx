import { useTranslation } from 'react-i18next'
import { ChartFigure } from '#app/components/charts/chart-figure.tsx'
import { MeasureSection } from '#app/components/measure-tables.tsx'
import { Page } from '#app/components/page.tsx'
import { LeversTable } from '#app/components/simulations/levers-table.tsx'
import { RangeBars } from '#app/components/simulations/range-bars.tsx'
import { simulationContext, withoutScripts } from '#app/context.server.ts'
import { leversView } from '#app/forms/levers-view.server.ts'
import type { Route } from './+types/measures-to-seventy.ts'

export const handle = { i18n: ['simulations', 'charts'] }

export function loader({ context }: Route.LoaderArgs) {
  withoutScripts(context)
  return leversView(context, context.get(simulationContext))
}

export default function ToSeventyPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('simulations')
  const { seeds, families, start, verdict, isReached, bars, table, levers } = loaderData
  return (
    <Page
      title={t('seventy.title')}
      lead={t('seventy.lead', { seeds, families, start })}
      back={{ to: '/measures', label: t('seventy.back') }}
      width="wide"
    >
      {verdict && (
        <p className="seventy-verdict">
          <strong>{t('seventy.verdict', verdict)}</strong>{' '}
          {t(isReached ? 'seventy.reached' : 'seventy.missed')} {t('seventy.all', verdict)}
        </p>
      )}
      <ChartFigure
        title={t('seventy.chart.title')}
        says={t('seventy.chart.says', { seeds })}
        table={<LeversTable caption={t('seventy.chart.title')} rows={table} short />}
      >
        <RangeBars rows={bars} />
      </ChartFigure>
      <MeasureSection title={t('seventy.table.title')} text={t('seventy.table.note')}>
        <LeversTable caption={t('seventy.table.title')} rows={table} />
      </MeasureSection>
      <MeasureSection title={t('seventy.how.title')}>
        <dl className="levers">
          {levers.map(({ id, title, mechanism, effect, visits }) => (
            <div key={id}>
              <dt>{title}</dt>
              <dd>
                {mechanism}{' '}
                <span className="quiet">
                  {t('seventy.how.effect', effect)} {visits && t('seventy.how.visits', visits)}
                </span>
              </dd>
            </div>
          ))}
        </dl>
      </MeasureSection>
      <MeasureSection title={t('seventy.cannot.title')}>
        <ul>
          {(['real', 'cost', 'named', 'other', 'small'] as const).map((one) => (
            <li key={one}>{t(`seventy.cannot.${one}`, { families })}</li>
          ))}
        </ul>
      </MeasureSection>
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
