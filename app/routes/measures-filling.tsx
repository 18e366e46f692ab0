import { useTranslation } from 'react-i18next'
import { data } from 'react-router'
import { ButtonLink, SubmitButton } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { FilterChoice } from '#app/components/filter-choice.tsx'
import { MeasureSection } from '#app/components/measure-tables.tsx'
import { FillingByParts } from '#app/components/measures/filling-parts.tsx'
import { FillingHow } from '#app/components/measures/filling-how.tsx'
import { FillingFunnel, FillingWords } from '#app/components/measures/filling-funnel.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { PeriodDays } from '#app/components/period-days.tsx'
import { contextFor, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { languageFor } from '#app/i18n/i18n.server.ts'
import { readMeasuresQuery } from '#app/measures-query.ts'
import { viewProvinces } from '#app/services/measuring/aims.server.ts'
import { fillingScope, formPageNames, viewFilling } from '#app/services/measuring/filling.server.ts'
import { viewFillingParts } from '#app/services/measuring/filling-parts.server.ts'
import { measuredNames } from '#app/services/measured-names.ts'
import type { Route } from './+types/measures-filling.ts'

export const handle = { i18n: ['filling', 'measures', 'figures', 'charts'] }

export async function loader({ url, context }: Route.LoaderArgs) {
  withoutScripts(context)
  const ctx = contextFor(context)
  const language = languageFor(context)
  const { from, to, period, problem } = readMeasuresQuery(url.searchParams, ctx.now)
  const { bundles } = measuredNames(language)
  const bundle = url.searchParams.get('bundle') || (bundles[0]?.value ?? '')
  const typedBy = typists.find((one) => one === url.searchParams.get('who'))
  const province = url.searchParams.get('province') ?? ''
  const wanted = { bundleId: bundle, period, typedBy, province }
  const view = await served(() => viewFilling(ctx, wanted))
  const parts = await viewFillingParts(ctx, fillingScope({ ...wanted, province: '' }))
  const asked = { bundle, province, who: typedBy ?? '', from, to, problem }
  const places = await viewProvinces(ctx)
  return data(
    { asked, bundles, places, parts, names: formPageNames(bundle, language), ...view },
    { status: problem ? 422 : 200 },
  )
}

const typists = ['citizen', 'official'] as const

export default function FillingPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('filling')
  const { t: words } = useTranslation('measures')
  const { asked, bundles, places, parts, names, whole, pages, suppressed, query } = loaderData
  const bundleNames = Object.fromEntries(bundles.map(({ value, label }) => [value, label]))
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
            name="province"
            label={t('filter.province')}
            options={[
              { value: '', label: t('filter.country') },
              ...places.map(({ code, name }) => ({ value: code, label: name })),
            ]}
            chosen={asked.province}
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
      <FillingByParts parts={parts} bundles={bundleNames} places={places} />
      <FillingHow asked={asked} query={query} />
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
