import { useTranslation } from 'react-i18next'
import { data } from 'react-router'
import { SubmitButton } from '#app/components/button.tsx'
import { CollectionsTable, CollectionsWords } from '#app/components/manage/collections-table.tsx'
import { FormulaHistory } from '#app/components/manage/formula-history.tsx'
import { useMarkName } from '#app/components/manage/mark-name.ts'
import { MarksToTick } from '#app/components/manage/marks-to-tick.tsx'
import { useOwnerName } from '#app/components/manage/owner-name.ts'
import { MeasureSection } from '#app/components/measure-tables.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { PeriodDays } from '#app/components/period-days.tsx'
import { contextFor, withoutScripts } from '#app/context.server.ts'
import { tickedIn } from '#app/forms/mark-field.ts'
import { measuresPath, readMeasuresQuery } from '#app/measures-query.ts'
import {
  listFormulas,
  listOwners,
  viewCollections,
} from '#app/services/measuring/collecting.server.ts'
import { assumedFormula, type PathMark } from '#machines/emc-formula.ts'
import type { Route } from './+types/measures-collection.ts'
import '../styles/collection.css'

export const handle = { i18n: ['collection', 'measure-pages', 'measures', 'charts'] }

/** Tried when nothing else is: as assumed, but who typed and who came to a counter are seen. */
const stricter: readonly PathMark[] = [
  ...assumedFormula.brokenBy,
  'typedByOfficial',
  'cameToCounter',
]

export async function loader({ url, context }: Route.LoaderArgs) {
  withoutScripts(context)
  const ctx = contextFor(context)
  const query = url.searchParams
  const { from, to, period, problem } = readMeasuresQuery(query, ctx.now)
  const tried = query.has('try') ? tickedIn((name) => query.get(name)) : stricter
  return data(
    {
      asked: { from, to, problem },
      tried,
      ...(await viewCollections(ctx, period, tried)),
      history: await listFormulas(ctx),
      owners: await listOwners(ctx),
    },
    { status: problem ? 422 : 200 },
  )
}

export default function CollectionPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('collection')
  const { t: words } = useTranslation('measures')
  const { asked, tried, whole, collections, history, owners } = loaderData
  const nameOf = useOwnerName(owners)
  const markName = useMarkName()
  const assumed = assumedFormula.brokenBy.map((mark) => markName(mark).toLowerCase()).join(', ')
  const { from, to } = asked
  const given = new URLSearchParams({
    ...(from && { from }),
    ...(to && { to }),
    breaks: tried.join(' '),
  })
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      back={{ to: '/measures/manage', label: t('back') }}
      width="wide"
    >
      <form
        method="get"
        action="/measures/collection"
        className="measure-filter no-print"
        aria-label={t('filter')}
      >
        {asked.problem && <Notice tone="late">{words(`period.problem.${asked.problem}`)}</Notice>}
        <input type="hidden" name="try" value="1" />
        <MarksToTick legend={t('try.title')} hint={t('try.text')} ticked={tried} />
        <div className="period">
          <PeriodDays {...asked} />
          <SubmitButton variant="secondary" small>
            {t('try.show')}
          </SubmitButton>
        </div>
      </form>
      <CollectionsWords whole={whole} collections={collections} nameOf={nameOf} />
      <MeasureSection title={t('table.title')} text={t('formula.assumedText', { marks: assumed })}>
        {collections.length > 0 ? (
          <CollectionsTable collections={collections} nameOf={nameOf} />
        ) : (
          <p>{t('table.none')}</p>
        )}
        <p className="quiet small">{t('table.few')}</p>
        <p className="actions">
          <a href={measuresPath('/measures/emc-collection', { unit: 'step', ...asked })}>
            {t('download.rows')}
          </a>
          <a href={`/api/v1/collections?${given}`}>{t('download.json')}</a>
          <a href={`/api/v1/collections?${given}&format=csv`}>{t('download.csv')}</a>
        </p>
      </MeasureSection>
      <MeasureSection title={t('history.title')}>
        <FormulaHistory history={history} nameOf={nameOf} />
        <p className="no-print">
          <a href="/operator/collection">{t('set.link')}</a>
        </p>
      </MeasureSection>
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
