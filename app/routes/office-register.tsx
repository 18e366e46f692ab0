import { useTranslation } from 'react-i18next'
import { SubmitButton } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { SlipTable } from '#app/components/slips/slip-table.tsx'
import { requireOfficial, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { registerView } from '#app/forms/register-view.server.ts'
import type { Route } from './+types/office-register.ts'
import '../styles/measures.css'
import '../styles/slips.css'

export const handle = { i18n: 'slips' }

export async function loader({ context }: Route.LoaderArgs) {
  requireOfficial(context)
  withoutScripts(context)
  return served(() => registerView(context))
}

export default function OfficeRegisterPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('slips')
  const { office, name, period, columns, rows } = loaderData
  return (
    <Page
      title={t('book.title')}
      eyebrow={office}
      lead={t('book.lead')}
      width="wide"
      back={{ to: '/office', label: t('book.back') }}
    >
      <Days {...loaderData} />
      <article className="slip slip--book" lang="vi" aria-labelledby="slip-name">
        <header className="slip__head">
          <p className="slip__office">{office}</p>
          <p className="slip__form">
            {t('number', { number: '06' })}
            <br />
            {t('simulation')}
          </p>
        </header>
        <h2 id="slip-name" className="slip__name">
          {name.vi}
          <span lang="en">{name.en}</span>
        </h2>
        <p className="slip__text">
          {period} · {t('book.count', { count: rows.length })}
        </p>
        {rows.length === 0 ? (
          <p>{t('book.empty')}</p>
        ) : (
          <SlipTable name={name.vi} columns={columns} rows={rows} />
        )}
      </article>
    </Page>
  )
}

function Days({ from, to, problem }: Route.ComponentProps['loaderData']) {
  const { t } = useTranslation('slips')
  const days = { from, to }
  return (
    <div className="stack stack--tight no-print">
      {problem && <Notice tone="late">{t(`book.problem.${problem}`)}</Notice>}
      <form method="get" className="period" aria-label={t('book.period')}>
        {(['from', 'to'] as const).map((end) => (
          <p key={end} className="period__day">
            <label htmlFor={end}>{t(`book.${end}`)}</label>
            <input id={end} name={end} type="date" defaultValue={days[end]} />
          </p>
        ))}
        <SubmitButton variant="secondary" small>
          {t('book.show')}
        </SubmitButton>
      </form>
    </div>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
