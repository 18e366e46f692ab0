import { useTranslation } from 'react-i18next'
import { Page } from '#app/components/page.tsx'
import { Notice } from '#app/components/notice.tsx'
import { StatusTag } from '#app/components/status-tag.tsx'
import { contextFor, requireCitizen, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { followedView } from '#app/forms/followed-view.server.ts'
import { viewFollowed } from '#app/services/following.server.ts'
import type { Route } from './+types/following.ts'
import '../styles/citizen.css'

export const handle = { i18n: 'following' }

export async function loader({ params, context }: Route.LoaderArgs) {
  requireCitizen(context)
  withoutScripts(context)
  const view = await served(() => viewFollowed(contextFor(context), params.dossierId))
  return followedView(context, view)
}

/** What somebody else declared before: how far it is, and that nothing one typed is lost. */
export default function FollowingPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('following')
  const { title, code, bundle, applicant, sentAt, steps } = loaderData
  return (
    <Page
      title={t('page.title', { title })}
      windowTitle={`${t('page.title', { title })} – ${code}`}
      eyebrow={bundle}
      lead={t('page.lead', { applicant, when: sentAt })}
      back={{ to: '/dossiers', label: t('page.back') }}
    >
      <Notice title={t('page.kept.title')}>
        <p>{t('page.kept.text', { applicant })}</p>
      </Notice>
      <section className="stack stack--tight">
        <h2>{t('page.steps')}</h2>
        <ol className="plain-list stack stack--tight">
          {steps.map(({ id, name, office, tone, state, promised }) => (
            <li key={id} className="panel stack stack--tight">
              <h3>{name}</h3>
              <StatusTag tone={tone}>{state}</StatusTag>
              <p>{office}</p>
              {promised && <p className="quiet small">{t('page.promised', { when: promised })}</p>}
            </li>
          ))}
        </ol>
      </section>
      <p>{t('page.ask', { applicant, code })}</p>
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
