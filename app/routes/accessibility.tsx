import { useTranslation } from 'react-i18next'
import { Page } from '#app/components/page.tsx'
import { withoutScripts } from '#app/context.server.ts'
import type { Route } from './+types/accessibility.ts'

export const handle = { i18n: 'accessibility' }

export function loader({ context }: Route.LoaderArgs) {
  withoutScripts(context)
  return null
}

const can = ['keyboard', 'zoom', 'script', 'motion', 'contrast', 'reader', 'time', 'print'] as const
const checked = ['axe', 'journey', 'weight', 'styles'] as const
const gaps = ['people', 'readers', 'pdf', 'rehearsal', 'languages'] as const

/** The accessibility statement: what was checked, and what is known to be missing. */
export default function AccessibilityPage() {
  const { t } = useTranslation('accessibility')
  return (
    <Page title={t('title')} lead={t('lead')}>
      <section className="stack stack--tight">
        <h2>{t('aim.title')}</h2>
        <p>{t('aim.text')}</p>
      </section>
      <section className="stack stack--tight">
        <h2>{t('can.title')}</h2>
        <ul className="sentences">
          {can.map((one) => (
            <li key={one}>{t(`can.${one}`)}</li>
          ))}
        </ul>
      </section>
      <section className="stack stack--tight">
        <h2>{t('checked.title')}</h2>
        <p>{t('checked.lead')}</p>
        <ul className="sentences">
          {checked.map((one) => (
            <li key={one}>{t(`checked.${one}`)}</li>
          ))}
        </ul>
      </section>
      <section className="stack stack--tight">
        <h2>{t('gaps.title')}</h2>
        <ul className="sentences">
          {gaps.map((one) => (
            <li key={one}>{t(`gaps.${one}`)}</li>
          ))}
        </ul>
      </section>
      <section className="stack stack--tight">
        <h2>{t('report.title')}</h2>
        <p>{t('report.text')}</p>
        <p>{t('report.real')}</p>
      </section>
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
