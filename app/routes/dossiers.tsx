import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/components/button.tsx'
import { CaseStatus } from '#app/components/case-status.tsx'
import { ConsentsAsked } from '#app/components/citizen/consents-asked.tsx'
import { Drafts } from '#app/components/citizen/drafts.tsx'
import { Followed } from '#app/components/citizen/followed.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { PaymentLinks } from '#app/components/payment/payment-links.tsx'
import { StatusTag } from '#app/components/status-tag.tsx'
import { Timeline } from '#app/components/timeline.tsx'
import { requireCitizen, withoutScripts } from '#app/context.server.ts'
import { mineView } from '#app/forms/mine-view.server.ts'
import type { Route } from './+types/dossiers.ts'
import '../styles/citizen.css'

export const handle = { i18n: ['citizen', 'consent', 'payment', 'following'] }

export async function loader({ url, context }: Route.LoaderArgs) {
  requireCitizen(context)
  withoutScripts(context)
  const done = (['saved', 'deleted'] as const).find((word) => url.searchParams.has(word))
  return { ...(await mineView(context)), done }
}

export default function DossiersPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('citizen')
  const { asked, drafts, dossiers, followed, notices, done } = loaderData
  const isEmpty = [asked, drafts, dossiers, followed].every(({ length }) => length === 0)
  const start = (
    <ButtonLink to="/" variant={isEmpty ? 'primary' : 'secondary'}>
      {t('me.start')}
    </ButtonLink>
  )
  return (
    <Page title={t('me.title')} lead={t('me.lead')}>
      {done && (
        <Notice tone="done" live>
          {t(`me.${done}`)}
        </Notice>
      )}
      {isEmpty && (
        <EmptyState title={t('me.empty.title')} action={start}>
          {t('me.empty.text')}
        </EmptyState>
      )}
      {asked.length > 0 && <ConsentsAsked asked={asked} />}
      {drafts.length > 0 && <Drafts drafts={drafts} />}
      {dossiers.length > 0 && <Dossiers dossiers={dossiers} />}
      <Followed followed={followed} />
      {!isEmpty && (
        <>
          <Notices notices={notices} />
          {start}
        </>
      )}
    </Page>
  )
}

type Mine = Route.ComponentProps['loaderData']

const tones = { open: 'working', late: 'late', consent: 'waiting', closed: 'done' } as const

function Dossiers({ dossiers }: Pick<Mine, 'dossiers'>) {
  const { t } = useTranslation('citizen')
  return (
    <section className="stack stack--tight">
      <h2>{t('me.dossiers.title')}</h2>
      {dossiers.map(
        ({ id, code, title, bundle, sentAt, promised, results, state, status, payments }) => (
          <article key={id} className="panel mine">
            <p className="page__eyebrow">{bundle}</p>
            <h3>
              <a href={`/dossiers/${id}`}>{title}</a>
            </h3>
            <StatusTag tone={tones[state]}>{t(`me.dossiers.${state}`)}</StatusTag>
            <CaseStatus {...status} />
            <dl className="facts">
              {(['code', 'sent', 'promised', 'results'] as const).map((fact) => (
                <div key={fact}>
                  <dt>{t(`me.dossiers.${fact}`)}</dt>
                  <dd>{{ code, sent: sentAt, promised, results }[fact]}</dd>
                </div>
              ))}
            </dl>
            <PaymentLinks payments={payments} />
            <p>
              <a href={`/dossiers/${id}/receipt`}>
                {t('me.dossiers.receipt')} <span className="aksel-sr-only">{code}</span>
              </a>
            </p>
          </article>
        ),
      )}
    </section>
  )
}

function Notices({ notices }: Pick<Mine, 'notices'>) {
  const { t } = useTranslation('citizen')
  return (
    <section className="stack stack--tight">
      <h2>{t('me.notices.title')}</h2>
      {notices.length === 0 && <p>{t('me.notices.none')}</p>}
      <Timeline
        items={notices.map(({ id, at, when, title, text, link }) => ({
          id,
          at,
          when,
          title,
          detail: (
            <>
              <p>{text}</p>
              <a href={link.to}>{link.label}</a>
            </>
          ),
        }))}
      />
      {notices.length > 0 && <a href="/notices">{t('me.notices.all')}</a>}
    </section>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
