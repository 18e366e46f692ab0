import { useTranslation } from 'react-i18next'
import { SubmitButton } from '#app/components/button.tsx'
import { Disclosure } from '#app/components/disclosure.tsx'
import { Page } from '#app/components/page.tsx'
import { RunColumn } from '#app/components/runs/run-column.tsx'
import { RunRefresh } from '#app/components/runs/run-refresh.tsx'
import { ConsoleNav } from '#app/components/stage/console-nav.tsx'
import { requireOperator, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { besideView, MOST_BESIDE } from '#app/forms/runs-beside.server.ts'
import type { Route } from './+types/runs-beside.ts'
import '../styles/runs.css'

export const handle = { i18n: ['runs', 'run-watch', 'stage', 'charts', 'figures', 'measures'] }

/** Several runs beside each other, to look at: each at its own clock. */
export async function loader({ url, context }: Route.LoaderArgs) {
  requireOperator(context)
  const view = await served(() => besideView(context, url.searchParams.getAll('run')))
  if (!view.underWay) withoutScripts(context)
  return { ...view, most: MOST_BESIDE }
}

export default function RunsBesidePage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('run-watch')
  const { t: runs } = useTranslation('runs')
  const { options, columns, underWay, most } = loaderData
  const query = columns.map(({ run }) => `run=${run.id}`).join('&')
  return (
    <Page
      title={t('beside.title')}
      lead={t('beside.lead')}
      back={{ to: '/operator/runs', label: runs('run.back') }}
      width="wide"
      aside={<RunRefresh underWay={underWay} here={`/operator/runs/beside?${query}`} />}
    >
      <ConsoleNav here="runs" />
      {options.length === 0 ? (
        <p>{t('beside.none')}</p>
      ) : (
        <Disclosure summary={t('beside.choose')}>
          <form className="form">
            <fieldset className="run-choice">
              <legend>{t('beside.most', { count: most })}</legend>
              {options.map(({ id, name, shown }) => (
                <label key={id} className="live-sure__box">
                  <input type="checkbox" name="run" value={id} defaultChecked={shown} /> {name} (
                  {id.slice(0, 4)})
                </label>
              ))}
            </fieldset>
            <div>
              <SubmitButton variant="secondary">{t('beside.show')}</SubmitButton>
            </div>
          </form>
        </Disclosure>
      )}
      <div className="runs-beside">
        {columns.map((column) => (
          <RunColumn key={column.run.id} {...column} />
        ))}
      </div>
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
