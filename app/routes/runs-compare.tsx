import { useTranslation } from 'react-i18next'
import { data } from 'react-router'
import { SubmitButton } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { RunComparison } from '#app/components/runs/run-comparison.tsx'
import { RunRefresh } from '#app/components/runs/run-refresh.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { ConsoleNav } from '#app/components/stage/console-nav.tsx'
import { requireOperator, runsContext, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { compareRuns, differs } from '#app/forms/runs-compare.server.ts'
import { isUnderWay } from '#machines/run-states.ts'
import type { Route } from './+types/runs-compare.ts'

export const handle = { i18n: ['runs', 'run-watch', 'stage', 'figures', 'measures'] }

export async function loader({ url, context }: Route.LoaderArgs) {
  requireOperator(context)
  const runs = context.get(runsContext)
  const asked = (name: string) => url.searchParams.get(name) ?? ''
  const [a, b] = [asked('a'), asked('b')]
  const begun = (await runs.list()).filter(({ started_at }) => started_at !== null)
  const [one, other] = [a, b].map((id) => begun.find((run) => run.id === id))
  const onlyDifferent = url.searchParams.get('only') === 'different'
  const all =
    one && other && one !== other ? await served(() => compareRuns(runs, one, other)) : undefined
  const compared = all && onlyDifferent ? { ...all, pairs: all.pairs.filter(differs) } : all
  const underWay = [one, other].some((run) => run && isUnderWay(run.state))
  if (!underWay || !compared) withoutScripts(context)
  const missing = compared === undefined && url.searchParams.has('b')
  return data(
    {
      ...{ a, b, missing, compared, underWay, onlyDifferent },
      options: begun.map(({ id, name }) => ({ value: id, label: `${name} (${id.slice(0, 4)})` })),
    },
    { status: missing ? 422 : 200 },
  )
}

export default function CompareRunsPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('runs')
  const { a, b, options, compared, missing, underWay, onlyDifferent } = loaderData
  const here = `/operator/runs/compare?a=${a}&b=${b}`
  const errors = missing ? [{ field: 'b', message: t('compare.missing') }] : []
  return (
    <Page
      title={t('compare.title')}
      lead={t('compare.lead')}
      failed={missing}
      back={{ to: '/operator/runs', label: t('run.back') }}
      width="wide"
      aside={
        compared && (
          <RunRefresh underWay={underWay} here={onlyDifferent ? `${here}&only=different` : here} />
        )
      }
    >
      <ConsoleNav here="runs" />
      <ErrorSummary errors={errors} />
      {options.length < 2 ? (
        <p>{t('compare.few')}</p>
      ) : (
        <form className="form" noValidate>
          <SelectField
            name="a"
            label={t('compare.one')}
            options={options}
            emptyLabel={t('compare.choose')}
            defaultValue={a}
            width="medium"
          />
          <SelectField
            name="b"
            label={t('compare.other')}
            options={options}
            emptyLabel={t('compare.choose')}
            defaultValue={b}
            error={errors[0]?.message}
            width="medium"
          />
          <div>
            <SubmitButton>{t('compare.go')}</SubmitButton>
          </div>
        </form>
      )}
      {compared?.unfinished.map(({ id, name, state }) => (
        <Notice key={id} tone="late">
          {t('compare.unfinished', { name, state: t(`state.${state}`) })}
        </Notice>
      ))}
      {compared && (
        <p>
          {onlyDifferent ? (
            <a href={here}>{t('compare.everything')}</a>
          ) : (
            <a href={`${here}&only=different`}>{t('compare.onlyDifferent')}</a>
          )}
        </p>
      )}
      {compared && <RunComparison {...compared} />}
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
