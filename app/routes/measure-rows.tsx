import { useTranslation } from 'react-i18next'
import { data } from 'react-router'
import { useFigureText, useFormats } from '#app/components/figure-text.ts'
import { usePeriodText } from '#app/components/measure-filter.tsx'
import { MeasureRowsTable } from '#app/components/measure-rows-table.tsx'
import { MeasureSection, ReasonsTable } from '#app/components/measure-tables.tsx'
import { FillingByParts } from '#app/components/measures/filling-parts.tsx'
import { FillingRowsTable } from '#app/components/measures/filling-rows-table.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { contextFor, scansFor, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { languageFor } from '#app/i18n/i18n.server.ts'
import { isFillingRow } from '#app/measure-columns.server.ts'
import { measuresPath, readMeasuresQuery } from '#app/measures-query.ts'
import { measuredNames } from '#app/services/measured-names.ts'
import { viewProvinces } from '#app/services/measuring/aims.server.ts'
import { viewPaths } from '#app/services/measuring/distributions.server.ts'
import { viewFigureRows } from '#app/services/measuring/figure-page.server.ts'
import { formPageNames } from '#app/services/measuring/filling.server.ts'
import { viewFillingParts } from '#app/services/measuring/filling-parts.server.ts'
import { isOfFilling, parts } from '#machines/figures.ts'
import type { Route } from './+types/measure-rows.ts'

export const handle = { i18n: ['measures', 'measure-pages', 'figures', 'filling'] }

/** A page of rows that a cheap telephone still shows; the CSV has them all. */
const SHOWN = 200

const none = { reasons: [] }

export async function loader({ url, params, context }: Route.LoaderArgs) {
  withoutScripts(context)
  const ctx = contextFor(context)
  const { period, ...asked } = readMeasuresQuery(url.searchParams, ctx.now)
  const { figureId } = params
  const { unit, part, problem } = asked
  const scope = { unit, period }
  const page = { figureId, part, offset: 0, limit: SHOWN }
  const view = await served(() => viewFigureRows(ctx, scansFor(context), scope, page))
  const { reasons } = figureId === 'end-to-end-online' ? await viewPaths(ctx, scope) : none
  const language = languageFor(context)
  const { procedures, bundles } = measuredNames(language)
  const ofFilling = isOfFilling(view.figure.id) && {
    parts: await viewFillingParts(ctx, scope),
    bundles: Object.fromEntries(bundles.map(({ value, label }) => [value, label])),
    pages: Object.fromEntries(
      bundles.map(({ value }) => [value, formPageNames(value, language)] as const),
    ),
    places: await viewProvinces(ctx),
    rows: view.rows.filter(isFillingRow),
  }
  return data(
    {
      asked,
      now: ctx.now,
      procedures,
      reasons,
      ofFilling,
      ...view,
      rows: view.rows.flatMap((row) => (isFillingRow(row) ? [] : [row])),
    },
    { status: problem ? 422 : 200 },
  )
}

export default function MeasureRowsPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('measures')
  const { t: words } = useTranslation('figures')
  const formats = useFormats()
  const periodText = usePeriodText()
  const { t: pages } = useTranslation('measure-pages')
  const { asked, now, figure, reasons, rows, count, procedures, query, recounted, ofFilling } =
    loaderData
  const isSame =
    recounted?.numerator === figure.numerator && recounted.denominator === figure.denominator
  const { value, unit, fraction } = useFigureText()(figure)
  const here = `/measures/${figure.id}`
  return (
    <Page
      title={words(`${figure.id}.name`)}
      eyebrow={t('measuredIn', {
        unit: ofFilling
          ? `${t(`unit.${figure.unit}.name`)} (${t('counted.filling')})`
          : t(`unit.${figure.unit}.name`),
      })}
      back={{ to: measuresPath('/measures', { ...asked, part: undefined }), label: t('rows.back') }}
      width="wide"
    >
      {asked.problem && <Notice tone="late">{t(`period.problem.${asked.problem}`)}</Notice>}
      <section className="statement" aria-label={t('headline.title')}>
        <p className="statement__words">
          {value} {unit}
        </p>
        {fraction && <p>{fraction}</p>}
        <p className="quiet small">
          {periodText(asked)} · {t(`tiles.kind.${figure.label}`)}
        </p>
      </section>
      <dl className="explained">
        <dt>{t('rows.definition')}</dt>
        <dd>{words(figure.definitionKey)}</dd>
        <dt>{t('rows.formula')}</dt>
        <dd>{words(`${figure.id}.formula`)}</dd>
        {query && (
          <>
            <dt>{pages('figure.query')}</dt>
            <dd>
              <code className="query">{query.sql}</code>
            </dd>
          </>
        )}
        <dt>{pages('figure.recount')}</dt>
        <dd>{pages(isSame ? 'figure.same' : 'figure.differs')}</dd>
      </dl>
      <p className="actions">
        <span className="quiet small">{t('rows.againText', { time: formats.dateTime(now) })}</span>
        <a href={measuresPath(here, asked)}>{t('rows.again')}</a>
        <a
          href={measuresPath('/measures.csv', {
            ...asked,
            part: undefined,
            ...(ofFilling && { content: 'fillings' }),
          })}
        >
          {t('computed.csvRows')}
        </a>
      </p>
      {reasons.length > 0 && (
        <MeasureSection title={t('reasons.title')} text={t('reasons.several')}>
          <ReasonsTable reasons={reasons} />
        </MeasureSection>
      )}
      <MeasureSection title={count > 0 ? t('rows.title', { count }) : t('rows.none')}>
        {figure.denominator !== null && (
          <nav aria-label={t('rows.part.label')}>
            <ul className="pills plain-list">
              {parts.map((part) => (
                <li key={part}>
                  <a
                    href={measuresPath(here, { ...asked, part })}
                    aria-current={part === asked.part ? 'page' : undefined}
                  >
                    {t(`rows.part.${part}`)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {count > SHOWN && <p>{t('rows.first', { shown: SHOWN })}</p>}
        {rows.length > 0 && <MeasureRowsTable figure={figure} rows={rows} names={procedures} />}
        {ofFilling && ofFilling.rows.length > 0 && <FillingRowsTable {...ofFilling} />}
      </MeasureSection>
      {ofFilling && <FillingByParts {...ofFilling} />}
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
