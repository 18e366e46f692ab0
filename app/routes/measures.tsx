import { useTranslation } from 'react-i18next'
import { data } from 'react-router'
import { tilesFor } from '#app/charts/province-tiles.ts'
import { useFormats } from '#app/components/figure-text.ts'
import { MeasureFilter, usePeriodText } from '#app/components/measure-filter.tsx'
import { MeasureHeadline } from '#app/components/measure-headline.tsx'
import { MeasureSection, ReasonsTable } from '#app/components/measure-tables.tsx'
import { MeasureTiles } from '#app/components/measure-tiles.tsx'
import { AllFigures } from '#app/components/measures/all-figures.tsx'
import { mainFigures } from '#app/components/measures/figure-groups.ts'
import { ProvincesSection } from '#app/components/measures/provinces-section.tsx'
import { TargetsTable } from '#app/components/measures/targets-table.tsx'
import { TimesSection } from '#app/components/measures/times-section.tsx'
import { TrendSection } from '#app/components/measures/trend-section.tsx'
import { Page } from '#app/components/page.tsx'
import { PublishedTable } from '#app/components/published-table.tsx'
import { contextFor, withoutScripts } from '#app/context.server.ts'
import { languageFor } from '#app/i18n/i18n.server.ts'
import { measuresPath, readMeasuresQuery } from '#app/measures-query.ts'
import { measuredNames } from '#app/services/measured-names.ts'
import { viewOverview } from '#app/services/measuring/overview.server.ts'
import { targetsOf } from '#machines/targets.ts'
import type { FigureId } from '#machines/figures.ts'
import type { Route } from './+types/measures.ts'

export const handle = { i18n: ['measures', 'measure-pages', 'figures', 'charts'] }

export async function loader({ url, context }: Route.LoaderArgs) {
  withoutScripts(context)
  const ctx = contextFor(context)
  const { unit, from, to, period, problem } = readMeasuresQuery(url.searchParams, ctx.now)
  const asked = { unit: unit === 'step' ? unit : ('dossier' as const), from, to, problem }
  const { places, ...view } = await viewOverview(ctx, asked.unit, period)
  const { agencies } = measuredNames(languageFor(context))
  return data(
    { asked, until: period.until, agencies, tiles: tilesFor(places), places, ...view },
    { status: problem ? 422 : 200 },
  )
}

export default function MeasuresPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('measure-pages')
  const { t: words } = useTranslation('measures')
  const formats = useFormats()
  const periodText = usePeriodText()
  const { asked, until, figures, reasons, times, trend, aims, tiles, provinces } = loaderData
  const find = (id: FigureId) => figures.find((figure) => figure.id === id)
  const main = mainFigures.map(find).filter((figure) => figure && figure.value !== null)
  const anyDecided = Boolean(find('end-to-end-online')?.denominator)
  const ofCountry = targetsOf(
    aims.map(({ target }) => target),
    { unit: 'step' },
  )
  return (
    <Page title={words('title')} lead={t('lead')} width="wide">
      <MeasureFilter asked={asked} />
      <p className="quiet small">
        {periodText(asked)} · {words('asOf', { time: formats.dateTime(until) })}
      </p>
      <MeasureHeadline
        unit={asked.unit}
        find={find}
        isFiltered={!asked.problem && Boolean(asked.from || asked.to)}
      />
      {main.length > 0 && (
        <MeasureSection title={words('tiles.title')}>
          <MeasureTiles figures={main.filter((figure) => figure !== undefined)} asked={asked} />
        </MeasureSection>
      )}
      {anyDecided && (
        <>
          {times && <TimesSection times={times} unit={asked.unit} />}
          <ProvincesSection tiles={tiles} provinces={provinces} />
          <TrendSection points={trend} targets={ofCountry} />
          <MeasureSection title={t('targets.title')} text={t('targets.text')}>
            <TargetsTable
              aims={aims}
              agencies={loaderData.agencies}
              provinces={Object.fromEntries(
                loaderData.places.map(({ code, name }) => [code, name]),
              )}
            />
          </MeasureSection>
          <MeasureSection
            title={words('reasons.title')}
            text={reasons.length > 0 ? words('reasons.several') : undefined}
          >
            <ReasonsTable reasons={reasons} />
          </MeasureSection>
        </>
      )}
      <MeasureSection title={t('all.title')} text={t('all.text')}>
        <AllFigures figures={figures} asked={asked} />
      </MeasureSection>
      <MeasureSection title={words('published.title')} text={words('published.text')}>
        <PublishedTable />
      </MeasureSection>
      <MeasureSection title={words('computed.title')} text={words('computed.text')}>
        <p className="actions">
          <a href={measuresPath('/measures.csv', asked)}>{words('computed.csvRows')}</a>
          <a href={measuresPath('/measures.csv', { ...asked, content: 'figures' })}>
            {words('computed.csvFigures')}
          </a>
        </p>
      </MeasureSection>
      <MeasureSection title={t('more.title')}>
        <ul className="plain-list measure-more">
          <li>
            <a href="/measures/manage">{t('more.manage')}</a>
          </li>
          <li>
            <a href="/measures/process">{t('more.process')}</a>
          </li>
          <li>
            <a href="/measures/filling">{t('more.filling')}</a>
          </li>
          <li>
            <a href="/measures/to-70-percent">{t('more.seventy')}</a>
          </li>
          <li>
            <a href="/open-data">{t('more.openData')}</a>
          </li>
        </ul>
      </MeasureSection>
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
