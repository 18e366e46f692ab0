import { useTranslation } from 'react-i18next'
import { data } from 'react-router'
import { SubmitButton } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { ChangesTable } from '#app/components/manage/changes-table.tsx'
import { ComparePills } from '#app/components/manage/compare-pills.tsx'
import { MeasureSection } from '#app/components/measure-tables.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { requireOperator, runsContext, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { runsChanged } from '#app/forms/runs-changed.server.ts'
import type { Route } from './+types/measures-manage-runs.ts'

export const handle = { i18n: ['measure-pages', 'measures', 'figures', 'runs', 'charts'] }

export async function loader({ url, context }: Route.LoaderArgs) {
  requireOperator(context)
  withoutScripts(context)
  const runs = context.get(runsContext)
  const view = await served(() => runsChanged(runs, url.searchParams))
  return data(view, { status: view.missing ? 422 : 200 })
}

/** The manager’s figures of two runs beside each other. */
export default function ManageRunsPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('measure-pages')
  const { t: words } = useTranslation('runs')
  const { a, b, options, missing, compared } = loaderData
  const nameOf = (id: string) => options.find(({ value }) => value === id)?.label ?? id
  const errors = missing ? [{ field: 'b', message: words('compare.missing') }] : []
  return (
    <Page
      title={t('manage.compare.title')}
      lead={t('manage.compare.lead')}
      failed={missing}
      back={{ to: '/measures/manage', label: t('manage.title') }}
      width="wide"
    >
      <ComparePills here="runs" />
      <ErrorSummary errors={errors} />
      {options.length < 2 ? (
        <p>{words('compare.few')}</p>
      ) : (
        <form method="get" action="/measures/manage/runs" className="form" noValidate>
          {([['a', 'one', a] as const, ['b', 'other', b] as const] as const).map(
            ([name, which, chosen]) => (
              <SelectField
                key={name}
                name={name}
                label={words(`compare.${which}`)}
                options={options}
                emptyLabel={words('compare.choose')}
                defaultValue={chosen}
                error={errors.find(({ field }) => field === name)?.message}
              />
            ),
          )}
          <div>
            <SubmitButton>{words('compare.go')}</SubmitButton>
          </div>
        </form>
      )}
      {compared?.unfinished.map(({ id, state }) => (
        <Notice key={id} tone="late">
          {words('compare.unfinished', { name: nameOf(id), state: words(`state.${state}`) })}
        </Notice>
      ))}
      {compared && (
        <MeasureSection title={t('manage.compare.table')} text={t('manage.compare.unit')}>
          <ChangesTable changes={compared.changes} names={compared.names} />
          <p className="actions">
            <a href={`/measures/manage/runs.csv?a=${a}&b=${b}`}>{t('manage.compare.csv')}</a>
            <a href={`/operator/runs/compare?a=${a}&b=${b}`}>{t('manage.compare.everything')}</a>
          </p>
        </MeasureSection>
      )}
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
