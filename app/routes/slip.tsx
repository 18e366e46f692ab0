import { useTranslation } from 'react-i18next'
import { Page } from '#app/components/page.tsx'
import { SlipSheet } from '#app/components/slips/slip-sheet.tsx'
import { requireCitizen, visitOf, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { slipView } from '#app/forms/slip-view.server.ts'
import type { Route } from './+types/slip.ts'
import '../styles/slips.css'
import '../styles/pills.css'

export const handle = { i18n: 'slips' }

/** For the applicant, and for officials of the office; the service tells them apart. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const isOfficial = visitOf(context).actor.kind === 'official'
  if (!isOfficial) requireCitizen(context)
  withoutScripts(context)
  return { ...(await served(() => slipView(context, params))), isOfficial }
}

export default function SlipPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('slips')
  const { id, stepId, code, number, numbers, isOfficial } = loaderData
  return (
    <Page
      title={t(`names.${number}`)}
      windowTitle={`${t('page', { number })} – ${code}`}
      eyebrow={t('number', { number })}
      lead={t('lead')}
      width="wide"
      back={
        isOfficial
          ? { to: `/office/${id}/${stepId}`, label: t('backOffice') }
          : { to: `/dossiers/${id}`, label: t('back', { code }) }
      }
    >
      <nav aria-label={t('others')} className="no-print">
        <ul className="pills plain-list">
          {numbers.map((other) => (
            <li key={other}>
              <a
                href={`/dossiers/${id}/slips/${stepId}/${other}`}
                aria-current={other === number ? 'page' : undefined}
              >
                {t('page', { number: other })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <SlipSheet slip={loaderData} />
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
