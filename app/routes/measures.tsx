import { useTranslation } from 'react-i18next'
import { data } from 'react-router'
import { useFormats } from '#app/components/figure-text.ts'
import { exceptional, MeasureExceptions } from '#app/components/measure-exceptions.tsx'
import { MeasureFilter, usePeriodText } from '#app/components/measure-filter.tsx'
import { MeasureHeadline } from '#app/components/measure-headline.tsx'
import {
  AgenciesTable,
  FiguresTable,
  MeasureSection,
  ReasonsTable,
} from '#app/components/measure-tables.tsx'
import { MeasureTiles } from '#app/components/measure-tiles.tsx'
import { Page } from '#app/components/page.tsx'
import { PublishedTable } from '#app/components/published-table.tsx'
import { contextFor, withoutScripts } from '#app/context.server.ts'
import { languageFor } from '#app/i18n/i18n.server.ts'
import { measuresPath, readMeasuresQuery } from '#app/measures-query.ts'
import { measuredNames } from '#app/services/measured-names.ts'
import { viewMeasures } from '#app/services/measuring.server.ts'
import type { FigureId } from '#machines/figures.ts'
import type { Route } from './+types/measures.ts'

export const handle = { i18n: ['measures', 'figures'] }

export async function loader({ url, context }: Route.LoaderArgs) {
  withoutScripts(context)
  const ctx = contextFor(context)
  const { unit, from, to, period, problem } = readMeasuresQuery(url.searchParams, ctx.now)
  const asked = { unit: unit === 'step' ? unit : ('dossier' as const), from, to, problem }
  const view = await viewMeasures(ctx, asked.unit, period)
  const { agencies: agencyNames } = measuredNames(languageFor(context))
  return data({ asked, until: period.until, agencyNames, ...view }, { status: problem ? 422 : 200 })
}

const main: readonly FigureId[] = [
  'end-to-end-online',
  'processing-working-days-median',
  'processing-working-days-p90',
  'on-time-first-promise',
  'on-time',
  'reuse-share',
]

const waits: readonly FigureId[] = [
  'wait-office-median',
  'wait-citizen-median',
  'wait-third-party-median',
  'wait-other-agency-median',
]

/** The time with the waiting in it: beside the waits, which are the difference. */
const gross: readonly FigureId[] = ['gross-working-days-median', 'gross-working-days-p90']

const elsewhere = [...main, ...waits, ...gross, ...exceptional]

export default function MeasuresPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('measures')
  const formats = useFormats()
  const periodText = usePeriodText()
  const { asked, until, figures, reasons, moves, agencies, agencyNames } = loaderData
  const some = (ids: readonly FigureId[]) => figures.filter(({ id }) => ids.includes(id))
  const find = (id: FigureId) => figures.find((figure) => figure.id === id)
  const others = figures.filter(({ id }) => !elsewhere.includes(id))
  const known = some(main).filter(({ value }) => value !== null)
  const anyDecided = Boolean(find('end-to-end-online')?.denominator)
  return (
    <Page title={t('title')} lead={t('lead')} width="wide">
      <MeasureFilter asked={asked} />
      <p className="quiet small">
        {periodText(asked)} · {t('asOf', { time: formats.dateTime(until) })}
      </p>
      <MeasureHeadline unit={asked.unit} find={find} />
      {known.length > 0 && (
        <MeasureSection title={t('tiles.title')}>
          <MeasureTiles figures={known} asked={asked} />
        </MeasureSection>
      )}
      {anyDecided && (
        <MeasureSection
          title={t('reasons.title')}
          text={reasons.length > 0 ? t('reasons.several') : undefined}
        >
          <ReasonsTable reasons={reasons} />
        </MeasureSection>
      )}
      {anyDecided && (
        <MeasureSection title={t('waits.title')} text={t('waits.text')}>
          <FiguresTable
            caption={t('waits.title')}
            header={t('waits.whose')}
            value={t('waits.median')}
            figures={[...some(waits), ...some(gross)]}
            asked={asked}
          />
        </MeasureSection>
      )}
      {agencies.length > 0 && (
        <MeasureSection title={t('agencies.title')} text={t('agencies.note')}>
          <AgenciesTable agencies={agencies} names={agencyNames} />
        </MeasureSection>
      )}
      <MeasureExceptions figures={figures} moves={moves} asked={asked} />
      <MeasureSection title={t('counts.title')}>
        <FiguresTable
          caption={t('counts.title')}
          header={t('counts.what')}
          value={t('counts.value')}
          figures={others}
          asked={asked}
        />
      </MeasureSection>
      <MeasureSection title={t('published.title')} text={t('published.text')}>
        <PublishedTable />
      </MeasureSection>
      <MeasureSection title={t('computed.title')} text={t('computed.text')}>
        <p className="actions">
          <a href={measuresPath('/measures.csv', asked)}>{t('computed.csvRows')}</a>
          <a href={measuresPath('/measures.csv', { ...asked, content: 'figures' })}>
            {t('computed.csvFigures')}
          </a>
        </p>
      </MeasureSection>
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
