import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Page } from '#app/components/page.tsx'
import { StatusTag } from '#app/components/status-tag.tsx'
import { requireCitizen, withoutScripts } from '#app/context.server.ts'
import { storeView } from '#app/forms/result-view.server.ts'
import type { Route } from './+types/store.ts'
import '../styles/store.css'

export const handle = { i18n: 'results' }

export async function loader({ context }: Route.LoaderArgs) {
  requireCitizen(context)
  withoutScripts(context)
  return { papers: await storeView(context) }
}

const tones = { current: 'done', superseded: 'late', revoked: 'stopped' } as const

/** Every paper a citizen keeps, over all dossiers. */
export default function StorePage({ loaderData: { papers } }: Route.ComponentProps) {
  const { t } = useTranslation('results')
  return (
    <Page title={t('kept.title')} lead={t('kept.lead')} width="wide">
      {papers.length === 0 && (
        <EmptyState
          title={t('kept.none')}
          action={<ButtonLink to="/dossiers">{t('kept.dossiers')}</ButtonLink>}
        >
          {t('kept.noneText')}
        </EmptyState>
      )}
      {papers.length > 0 && (
        <ul className="kept plain-list">
          {papers.map((paper) => (
            <li
              key={paper.path + paper.query}
              className={`kept__paper kept__paper--${paper.state}`}
            >
              <Paper {...paper} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}

type PaperProps = Route.ComponentProps['loaderData']['papers'][number]

function Paper({ path, query, title, about, state, number, office, issued }: PaperProps) {
  const { t } = useTranslation('results')
  const facts = { for: about, number, issued, office }
  const which = <span className="aksel-sr-only">{`${title}, ${about}, ${number}`}</span>
  return (
    <>
      <StatusTag tone={tones[state]}>{t(`states.${state}`)}</StatusTag>
      <h2>{title}</h2>
      <dl className="kept__facts">
        {(['for', 'number', 'issued', 'office'] as const).map((fact) => (
          <div key={fact}>
            <dt>{t(`kept.${fact}`)}</dt>
            <dd>{facts[fact]}</dd>
          </div>
        ))}
      </dl>
      <p className="kept__links">
        <a href={path + query}>
          {t('kept.see')} {which}
        </a>
        <a href={`${path}.pdf${query}`}>
          {t('kept.pdf')} {which}
        </a>
      </p>
    </>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
