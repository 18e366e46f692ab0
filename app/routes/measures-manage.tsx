import { useTranslation } from 'react-i18next'
import { data } from 'react-router'
import { Bottleneck } from '#app/components/manage/bottleneck.tsx'
import { ChangesTable } from '#app/components/manage/changes-table.tsx'
import { LeagueTable } from '#app/components/manage/league-table.tsx'
import { ComparePills } from '#app/components/manage/compare-pills.tsx'
import { ManageFilter } from '#app/components/manage/manage-filter.tsx'
import { Reconciliation } from '#app/components/manage/reconciliation.tsx'
import { ScoreTable } from '#app/components/manage/score-table.tsx'
import { Stages } from '#app/components/manage/stages.tsx'
import { MeasureSection } from '#app/components/measure-tables.tsx'
import { TrendSection } from '#app/components/measures/trend-section.tsx'
import { Page } from '#app/components/page.tsx'
import { contextFor, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { dayText } from '#app/i18n/format.ts'
import { languageFor } from '#app/i18n/i18n.server.ts'
import { readManageQuery, type AskedPeriod, type ManageQuery } from '#app/manage-query.ts'
import { measuredNames } from '#app/services/measured-names.ts'
import { viewManaged } from '#app/services/measuring/managing.server.ts'
import { viewBottlenecks } from '#app/services/mining.server.ts'
import { targetsOf, type Target } from '#machines/targets.ts'
import type { Route } from './+types/measures-manage.ts'

export const handle = {
  i18n: ['measure-pages', 'measures', 'figures', 'process', 'rehearsal', 'charts'],
}

export async function loader({ url, context }: Route.LoaderArgs) {
  withoutScripts(context)
  const ctx = contextFor(context)
  const asked = readManageQuery(url.searchParams, ctx.now)
  const { bundles, agencies, procedures } = measuredNames(languageFor(context))
  const { now, before, ...part } = asked
  const view = await served(() => viewManaged(ctx, part, now.period, before.period))
  const bundleId = asked.bundle || (bundles[0]?.value ?? '')
  const stuck = await served(() =>
    viewBottlenecks(ctx, {
      bundleId,
      period: now.period,
      ...(asked.province && { provinceCode: asked.province }),
    }),
  )
  return data(
    {
      asked,
      search: url.searchParams.toString(),
      ...view,
      bundles,
      agencyNames: agencies,
      procedures,
      stuck: { bundleId, ...stuck },
    },
    { status: asked.problem ? 422 : 200 },
  )
}

export default function ManagePage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('measure-pages')
  const { asked, search, bundles, agencyNames, stuck, places } = loaderData
  const provinceNames = Object.fromEntries(places.map(({ code, name }) => [code, name]))
  const optionsOf = (names: Record<string, string>) =>
    Object.entries(names).map(([value, label]) => ({ value, label }))
  const nearest = (own: readonly Target[]) =>
    own.find(({ untilOn }) => untilOn >= asked.now.to) ?? own.at(-1)
  const days = ({ from, to }: AskedPeriod) =>
    t('manage.days', { from: dayText(from), to: dayText(to) })
  return (
    <Page
      title={t('manage.title')}
      lead={t('manage.lead')}
      back={{ to: '/measures', label: t('manage.back') }}
      width="wide"
    >
      <ComparePills here="periods" />
      <ManageFilter
        asked={asked}
        options={{
          province: places.map(({ code, name }) => ({ value: code, label: name })),
          agency: optionsOf(agencyNames),
          bundle: bundles,
        }}
      />
      <p className="quiet small">
        {t('manage.periods', { now: days(asked.now), before: days(asked.before) })}
      </p>
      <MeasureSection title={t('manage.change.title')}>
        <ChangesTable changes={loaderData.changes} />
        <p>
          <a href={`/measures/manage.csv?${search}`}>{t('manage.compare.csv')}</a>
        </p>
      </MeasureSection>
      {stuck.bottlenecks.length > 0 && (
        <Bottleneck
          {...stuck}
          place={provinceNames[asked.province] ?? t('targets.country')}
          bundle={bundles.find(({ value }) => value === stuck.bundleId)?.label ?? ''}
          procedures={loaderData.procedures}
        />
      )}
      <TrendSection
        points={loaderData.trend}
        targets={targetsOf(loaderData.targets, partOf(asked))}
      />
      <MeasureSection title={t('manage.league.provinces')} text={t('manage.league.text')}>
        <LeagueTable
          caption={t('manage.league.provinces')}
          header={t('map.province')}
          groups={loaderData.provinces}
          aimOf={(province) => nearest(targetsOf(loaderData.targets, { unit: 'step', province }))}
          names={provinceNames}
        />
      </MeasureSection>
      <MeasureSection title={t('manage.league.agencies')} text={t('manage.league.text')}>
        <LeagueTable
          caption={t('manage.league.agencies')}
          header={t('manage.league.agency')}
          groups={loaderData.agencies}
          aimOf={(agency) => nearest(targetsOf(loaderData.targets, { unit: 'step', agency }))}
          names={agencyNames}
        />
      </MeasureSection>
      <MeasureSection title={t('manage.funnel.title')} text={t('manage.funnel.text')}>
        <Stages figures={loaderData.stages} />
      </MeasureSection>
      <MeasureSection title={t('manage.score.title')}>
        <ScoreTable score={loaderData.score} />
      </MeasureSection>
      <MeasureSection title={t('manage.emc.title')} text={t('manage.emc.text')}>
        <Reconciliation reconciled={loaderData.reconciliation} />
        <p>
          <a href={`/measures/collection?from=${asked.now.from}&to=${asked.now.to}`}>
            {t('manage.emc.formulas')}
          </a>
        </p>
      </MeasureSection>
    </Page>
  )
}

const partOf = ({ province, agency }: Pick<ManageQuery, 'province' | 'agency'>) => ({
  unit: 'step' as const,
  ...(province && { province }),
  ...(agency && { agency }),
})

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
