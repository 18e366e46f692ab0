import { useTranslation } from 'react-i18next'
import { LookedUp } from '#app/components/citizen/looked-up.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Page } from '#app/components/page.tsx'
import { Pager } from '#app/components/pager.tsx'
import { SeenAtCounter } from '#app/components/citizen/seen-at-counter.tsx'
import { Visit } from '#app/components/visit.tsx'
import { contextFor, requireCitizen, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { lookedUpView } from '#app/forms/looked-up-view.server.ts'
import { pageNumber } from '#app/forms/page-number.ts'
import { counterReadsView } from '#app/forms/counter-reads-view.server.ts'
import { askedView, readsView } from '#app/forms/reads-view.server.ts'
import { viewCounterReadsOfMe } from '#app/services/counter-reads.server.ts'
import { viewLookUpsAboutMe } from '#app/services/looking-up.server.ts'
import { viewAllMyReads, viewReads } from '#app/services/viewing-reads.server.ts'
import type { Route } from './+types/reads.ts'
import '../styles/citizen.css'
import '../styles/notices.css'

export const handle = { i18n: 'reads' }

/** The log of one dossier, or of everything its owner ever sent. */
export async function loader({ params, url, context }: Route.LoaderArgs) {
  requireCitizen(context)
  withoutScripts(context)
  const ctx = contextFor(context)
  const page = pageNumber(url)
  const { dossierId } = params
  if (dossierId === undefined) {
    const { all, pages, reads } = await served(() => viewAllMyReads(ctx, page))
    const looked = lookedUpView(context, await viewLookUpsAboutMe(ctx))
    const counter = counterReadsView(context, await viewCounterReadsOfMe(ctx))
    const visits = readsView(context, reads)
    return { all, page, pages, visits, asked: [], looked, counter, dossier: undefined }
  }
  const { dossier, all, pages, reads, asked } = await served(() => viewReads(ctx, dossierId, page))
  return {
    all,
    page,
    pages,
    visits: readsView(context, reads),
    asked: askedView(context, dossier, asked),
    looked: [],
    counter: [],
    dossier: { id: dossier.id, code: dossier.code, title: dossier.title },
  }
}

export default function ReadsPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('reads')
  const { all, page, pages, visits, asked, looked, counter, dossier } = loaderData
  const here = dossier ? `/dossiers/${dossier.id}` : ''
  return (
    <Page
      title={t('title')}
      windowTitle={dossier ? `${t('title')} – ${dossier.code}` : undefined}
      eyebrow={dossier && t('of', dossier)}
      lead={t('lead')}
      back={
        dossier
          ? { to: here, label: t('back', { code: dossier.code }) }
          : { to: '/dossiers', label: t('backAll') }
      }
    >
      {all === 0 ? (
        <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
      ) : (
        <>
          <p>{t('count', { count: all })}</p>
          <ol className="plain-list visits">
            {visits.map((visit) => (
              <Visit key={visit.id} visit={visit} withDossier={!dossier} />
            ))}
          </ol>
          <Pager
            label={t('pages.label')}
            page={page}
            pages={pages}
            to={(to) => `${here}/reads?page=${to}`}
            words={{
              here: t('pages.page', { page, pages }),
              newer: t('pages.newer'),
              older: t('pages.older'),
            }}
          />
        </>
      )}
      {asked.length > 0 && (
        <section className="stack stack--tight">
          <h2>{t('asked.title')}</h2>
          <p>{t('asked.text')}</p>
          {asked.map(({ id, line, fields }) => (
            <div key={id} className="panel">
              <p>
                <strong>{line}</strong>
              </p>
              <p className="small">{fields}</p>
            </div>
          ))}
        </section>
      )}
      <LookedUp looked={looked} />
      <SeenAtCounter reads={counter} />
      <section className="stack stack--tight">
        <h2>{t('not.title')}</h2>
        <ul>
          {(['list', 'own', 'machines'] as const).map((what) => (
            <li key={what}>{t(`not.${what}`)}</li>
          ))}
        </ul>
        <Ways dossier={dossier} />
      </section>
    </Page>
  )
}

function Ways({ dossier }: Pick<Route.ComponentProps['loaderData'], 'dossier'>) {
  const { t } = useTranslation('reads')
  if (!dossier) return null
  return (
    <>
      <a href={`/dossiers/${dossier.id}/feedback`}>{t('wrong')}</a>
      <a href="/reads">{t('all')}</a>
    </>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
