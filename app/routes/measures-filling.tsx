import { useTranslation } from 'react-i18next'
import { data } from 'react-router'
import { ButtonLink, SubmitButton } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { FilterChoice } from '#app/components/filter-choice.tsx'
import { MeasureSection } from '#app/components/measure-tables.tsx'
import { FillingFunnel, FillingWords } from '#app/components/measures/filling-funnel.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { PeriodDays } from '#app/components/period-days.tsx'
import { contextFor, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { languageFor } from '#app/i18n/i18n.server.ts'
import { readMeasuresQuery } from '#app/measures-query.ts'
import { formPageNames, viewFilling } from '#app/services/measuring/filling.server.ts'
import { measuredNames } from '#app/services/measured-names.ts'
import type { Route } from './+types/measures-filling.ts'

export const handle = { i18n: ['filling', 'measures', 'charts'] }

export async function loader({ url, context }: Route.LoaderArgs) {
  withoutScripts(context)
  const ctx = contextFor(context)
  const language = languageFor(context)
  const { from, to, period, problem } = readMeasuresQuery(url.searchParams, ctx.now)
  const { bundles } = measuredNames(language)
  const bundle = url.searchParams.get('bundle') || (bundles[0]?.value ?? '')
  const typedBy = typists.find((one) => one === url.searchParams.get('who'))
  const view = await served(() => viewFilling(ctx, { bundleId: bundle, period, typedBy }))
  const asked = { bundle, who: typedBy ?? '', from, to, problem }
  return data(
    { asked, bundles, names: formPageNames(bundle, language), ...view },
    { status: problem ? 422 : 200 },
  )
}

const typists = ['citizen', 'official'] as const

export default function FillingPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('filling')
  const { t: words } = useTranslation('measures')
  const { asked, bundles, names, whole, pages, suppressed, query } = loaderData
  const kept = new URLSearchParams({ bundle: asked.bundle })
  if (asked.who) kept.set('typedBy', asked.who)
  if (asked.from) kept.set('from', asked.from)
  if (asked.to) kept.set('to', asked.to)
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      back={{ to: '/measures', label: t('back') }}
      width="wide"
    >
      <section className="measure-filter no-print" aria-label={t('filter.title')}>
        {asked.problem && <Notice tone="late">{words(`period.problem.${asked.problem}`)}</Notice>}
        <form method="get" action="/measures/filling" className="period">
          <FilterChoice
            name="bundle"
            label={t('filter.bundle')}
            options={bundles}
            chosen={asked.bundle}
          />
          <FilterChoice
            name="who"
            label={t('filter.who')}
            options={[
              { value: '', label: t('who.all') },
              ...typists.map((value) => ({ value, label: t(`who.${value}`) })),
            ]}
            chosen={asked.who}
          />
          <PeriodDays {...asked} />
          <SubmitButton variant="secondary" small>
            {t('filter.show')}
          </SubmitButton>
        </form>
      </section>
      {whole ? (
        <>
          <FillingWords whole={whole} pages={pages} names={names} />
          <MeasureSection title={t('funnel.title')}>
            <FillingFunnel pages={pages} names={names} />
          </MeasureSection>
        </>
      ) : (
        <EmptyState
          title={t('empty.title')}
          action={
            <ButtonLink to={`/measures/filling?bundle=${asked.bundle}`}>
              {t('empty.link')}
            </ButtonLink>
          }
        >
          {t(suppressed ? 'empty.few' : 'empty.text')}
        </EmptyState>
      )}
      <MeasureSection title={t('how.title')}>
        <dl className="explained">
          {(['reached', 'left', 'time', 'kept'] as const).map((term) => (
            <Explained key={term} term={t(`how.${term}`)}>
              {t(`how.${term}Text`)}
            </Explained>
          ))}
          <Explained term={t('how.query')}>
            <code className="query">{query.sql}</code>
            <code className="query">{JSON.stringify(query.parameters)}</code>
          </Explained>
        </dl>
        <p className="actions">
          <a href={`/api/v1/filling/rows?${kept}&format=csv`}>{t('how.rows')}</a>
          <a href={`/api/v1/filling?${kept}`}>{t('how.json')}</a>
        </p>
      </MeasureSection>
    </Page>
  )
}

function Explained({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
