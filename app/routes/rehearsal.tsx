import { useTranslation } from 'react-i18next'
import { data } from 'react-router'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { Rehearsal } from '#app/components/rehearsal/rehearsal.tsx'
import { visitOf } from '#app/context.server.ts'
import { dateTime } from '#app/i18n/format.ts'
import { languageFor } from '#app/i18n/i18n.server.ts'
import { ruleSetOf } from '#machines/bundle.ts'
import { findFamily, getBundle, listFamilies } from '#machines/bundles/index.ts'
import { dayAt } from '#machines/calendar.ts'
import { findLawOn, lawsOf } from '#machines/family.ts'
import { nameIn } from '#machines/names.ts'
import type { Route } from './+types/rehearsal.ts'
import '../styles/pills.css'
import '../styles/rehearsal.css'

export const handle = { i18n: ['rehearsal', 'operator'] }

export function loader({ params, context }: Route.LoaderArgs) {
  const family = findFamily(params.bundleId)
  if (!family) throw data(null, { status: 404 })
  const { actor, now } = visitOf(context)
  const language = languageFor(context)
  const law = findLawOn(family, dayAt(now)) ?? lawsOf(family)[0]
  if (!law) throw data(null, { status: 404 })
  return {
    bundleId: family.id,
    bundleVersion: law.bundle.version,
    bundles: listFamilies().map(({ id }) => ({ id, name: nameIn(id, language, 'name') })),
    ruleSetId: law.ruleSet.id,
    now,
    when: dateTime(now, language),
    isOperator: actor.kind === 'operator',
  }
}

export default function RehearsalPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('rehearsal')
  const { t: operator } = useTranslation('operator')
  const { bundleId, bundleVersion, bundles, ruleSetId, now, when, isOperator } = loaderData
  const bundle = getBundle(bundleId, bundleVersion)
  const ruleSet = ruleSetOf(bundle, ruleSetId)
  return (
    <Page
      title={t('title', { bundle: bundles.find(({ id }) => id === bundleId)?.name })}
      lead={t('lead')}
      back={isOperator ? { to: '/operator', label: operator('back') } : undefined}
      width="wide"
    >
      <noscript>
        <Notice>{t('noScript')}</Notice>
      </noscript>
      {bundles.length > 1 && (
        <nav aria-label={t('bundles')}>
          <ul className="pills plain-list">
            {bundles.map(({ id, name }) => (
              <li key={id}>
                <a
                  href={`/operator/rehearsal/${id}`}
                  aria-current={id === bundleId ? 'page' : undefined}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <p className="quiet small">
        {t('clock', { when, law: t('law', { law: ruleSet.legalBasis }) })}
      </p>
      <Rehearsal key={bundleId} bundle={bundle} ruleSet={ruleSet} at={now} />
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
