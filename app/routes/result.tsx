import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/components/button.tsx'
import { Benefits } from '#app/components/citizen/afterwards.tsx'
import { PaperOnScreen } from '#app/components/citizen/paper-on-screen.tsx'
import { Disclosure } from '#app/components/disclosure.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { requireCitizen, withoutScripts } from '#app/context.server.ts'
import { resultView } from '#app/forms/result-view.server.ts'
import type { Route } from './+types/result.ts'
import '../styles/result.css'

export const handle = { i18n: ['results', 'afterwards'] }

export async function loader({ params, context }: Route.LoaderArgs) {
  requireCitizen(context)
  withoutScripts(context)
  return resultView(context, params)
}

/** A paper as its owner keeps it: to look at, to print, to hand on, to have checked. */
export default function ResultPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('results')
  const { title, about, dossier, path, query, proof } = loaderData
  return (
    <Page
      title={title}
      windowTitle={`${title} – ${dossier.code}`}
      lead={t('lead', { about })}
      back={{ to: `/dossiers/${dossier.id}`, label: t('back', { code: dossier.code }) }}
      width="wide"
    >
      <Standing {...loaderData} />
      <Benefits benefits={loaderData.benefits} />
      <div className="handed">
        <PaperOnScreen paper={loaderData} />
        <aside className="handed__aside" aria-label={t('aside')}>
          <div className="actions">
            <ButtonLink to={`${path}.pdf${query}`}>{t('pdf')}</ButtonLink>
            <ButtonLink to={proof.path} variant="secondary">
              {t('check')}
            </ButtonLink>
          </div>
          <Disclosure summary={t('signature.title')}>
            <p>{t('signature.text')}</p>
            <p>
              <a href={`${path}.jws${query}`}>{t('signature.jws')}</a>
            </p>
            <p>
              <a href="/proof/keys.json">{t('signature.keys')}</a>
            </p>
          </Disclosure>
          <p>
            <a href="/store">{t('store')}</a>
          </p>
        </aside>
      </div>
    </Page>
  )
}

/** Says first what a paper that no longer stands must not hide. */
function Standing({ superseded, revoked, office, path }: Route.ComponentProps['loaderData']) {
  const { t } = useTranslation('results')
  if (revoked) {
    return (
      <Notice tone="stopped" title={t('revoked.title')}>
        {t('revoked.text', { when: revoked, office })}
      </Notice>
    )
  }
  if (!superseded) return null
  return (
    <Notice tone="late" title={t('superseded.title')}>
      <p>{t('superseded.text', { when: superseded })}</p>
      <p>
        <a href={path}>{t('superseded.link')}</a>
      </p>
    </Notice>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
