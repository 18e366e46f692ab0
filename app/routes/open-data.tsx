import { useTranslation } from 'react-i18next'
import { useFormats } from '#app/components/figure-text.ts'
import { MeasureSection } from '#app/components/measure-tables.tsx'
import { DataSet } from '#app/components/open-data/data-set.tsx'
import { EventLogForm } from '#app/components/open-data/event-log-form.tsx'
import { Page } from '#app/components/page.tsx'
import { withoutScripts } from '#app/context.server.ts'
import { columnNames, fillingColumnNames } from '#app/measure-columns.server.ts'
import { languageFor } from '#app/i18n/i18n.server.ts'
import { measuredNames } from '#app/services/measured-names.ts'
import { EXPORTED_AT_MOST } from '#app/services/open-data/logged-dossiers.server.ts'
import type { Route } from './+types/open-data.ts'

export const handle = { i18n: ['open-data', 'measures', 'measure-columns'] }

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/'
const units = ['life-event', 'dossier', 'step'] as const

export function loader({ context }: Route.LoaderArgs) {
  withoutScripts(context)
  const { bundles } = measuredNames(languageFor(context))
  return {
    bundles,
    limit: EXPORTED_AT_MOST,
    rowColumns: columnNames,
    fillingColumns: fillingColumnNames,
  }
}

export default function OpenDataPage({ loaderData }: Route.ComponentProps) {
  const { bundles, limit, rowColumns } = loaderData
  const { t } = useTranslation('open-data')
  const formats = useFormats()
  const { t: columnWords } = useTranslation('measure-columns')
  const columns = t('columns', { returnObjects: true })
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      back={{ to: '/measures', label: t('back') }}
      width="wide"
    >
      <MeasureSection title={t('choose.title')} text={t('choose.text')}>
        <EventLogForm bundles={bundles} />
        <p className="quiet small">{t('limit', { count: formats.number(limit) })}</p>
      </MeasureSection>
      <MeasureSection title={t('sets.title')}>
        <div className="data-sets">
          <DataSet
            name={t('sets.rows.name')}
            about={t('sets.rows.about')}
            columns={rowColumns.map((column) => [column, columnWords(column)] as const)}
            downloads={units.map((unit) => ({
              to: `/measures.csv?unit=${unit}`,
              label: `${t('sets.download')}: ${t(`unit.${unit}`)}`,
            }))}
          />
          <DataSet
            name={t('sets.figures.name')}
            about={t('sets.figures.about')}
            columns={Object.entries(columns.figures)}
            downloads={(['dossier', 'step'] as const).map((unit) => ({
              to: `/measures.csv?unit=${unit}&content=figures`,
              label: `${t('sets.download')}: ${t(`unit.${unit}`)}`,
            }))}
          />
          <DataSet
            name={t('sets.fillings.name')}
            about={t('sets.fillings.about')}
            columns={loaderData.fillingColumns.map((name) => [name, columnWords(name)] as const)}
            downloads={[
              {
                to: '/measures.csv?unit=dossier&content=fillings',
                label: t('sets.download'),
              },
            ]}
          />
          <DataSet
            name={t('sets.events.name')}
            about={t('sets.events.about')}
            columns={Object.entries(columns.events)}
            downloads={[{ to: '/open-data/events.csv', label: t('choose.csv') }]}
          />
          <DataSet
            name={t('sets.ocel.name')}
            about={t('sets.ocel.about')}
            columns={Object.entries(columns.ocel)}
            downloads={[{ to: '/open-data/events.ocel.json', label: t('choose.ocel') }]}
          />
        </div>
      </MeasureSection>
      <MeasureSection title={t('api.title')} text={t('api.text')}>
        <p className="actions">
          <a href="/api/v1/openapi.json">{t('api.document')}</a>
          <a href="/api/v1/figures?unit=step">{t('api.example')}</a>
        </p>
      </MeasureSection>
      <MeasureSection title={t('privacy.title')} text={t('privacy.text')}>
        {null}
      </MeasureSection>
      <MeasureSection title={t('licence.title')} text={t('licence.text')}>
        <p>
          <a href={LICENCE} rel="license noreferrer">
            {t('licence.link')}
          </a>
        </p>
      </MeasureSection>
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
