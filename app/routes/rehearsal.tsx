import { useTranslation } from 'react-i18next'
import { data } from 'react-router'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { Rehearsal } from '#app/components/rehearsal/rehearsal.tsx'
import { ConsoleNav } from '#app/components/stage/console-nav.tsx'
import { visitOf } from '#app/context.server.ts'
import { dateTime } from '#app/i18n/format.ts'
import { languageFor } from '#app/i18n/i18n.server.ts'
import { ruleSetOf, type RuleSet } from '#machines/bundle.ts'
import { findFamily, getBundle, listFamilies } from '#machines/bundles/index.ts'
import { CALENDAR_STARTS, dayAt, instantAt, type Instant } from '#machines/calendar.ts'
import { findLaw, findLawOn, lawsOf, type BundleFamily } from '#machines/family.ts'
import { nameIn } from '#machines/names.ts'
import type { Route } from './+types/rehearsal.ts'
import '../styles/pills.css'
import '../styles/rehearsal.css'

export const handle = { i18n: ['rehearsal', 'stage'] }

/** One bundle under one of its laws, in the version that belongs to it: the one in force, unless another is asked for. */
export function loader({ params, url, context }: Route.LoaderArgs) {
  const family = findFamily(params.bundleId)
  if (!family) throw data(null, { status: 404 })
  const { actor, now } = visitOf(context)
  const language = languageFor(context)
  const { bundle, ruleSet } = chosenIn(family, url.searchParams.get('rules'), now)
  const at = momentIn(ruleSet, now)
  return {
    bundleId: family.id,
    bundleVersion: bundle.version,
    bundles: listFamilies().map(({ id }) => ({ id, name: nameIn(id, language, 'name') })),
    ruleSetId: ruleSet.id,
    ruleSets: lawsOf(family).map((law) => ({
      id: law.ruleSet.id,
      legalBasis: law.ruleSet.legalBasis,
    })),
    at,
    when: dateTime(at, language),
    isOperator: actor.kind === 'operator',
  }
}

function chosenIn(family: BundleFamily, asked: string | null, now: Instant) {
  const law =
    asked === null ? (findLawOn(family, dayAt(now)) ?? lawsOf(family)[0]) : findLaw(family, asked)
  if (!law) throw data(null, { status: 404 })
  return law
}

/** Now where that law is in force; else the first morning on which it was, or will be, that the calendar knows. */
function momentIn({ inForce: { from, to } }: RuleSet, now: Instant): Instant {
  const day = dayAt(now)
  if (from <= day && (to === undefined || day <= to)) return now
  return instantAt(from < CALENDAR_STARTS ? CALENDAR_STARTS : from, '08:00')
}

export default function RehearsalPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('rehearsal')
  const { bundleId, bundleVersion, bundles, ruleSetId, ruleSets, at, when, isOperator } = loaderData
  const bundle = getBundle(bundleId, bundleVersion)
  const ruleSet = ruleSetOf(bundle, ruleSetId)
  return (
    <Page
      title={t('title', { bundle: bundles.find(({ id }) => id === bundleId)?.name })}
      lead={t('lead')}
      width="wide"
    >
      {isOperator && <ConsoleNav here="rehearsal" />}
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
      {ruleSets.length > 1 && (
        <nav aria-label={t('rules')}>
          <ul className="pills plain-list">
            {ruleSets.map((one) => (
              <li key={one.id}>
                <a
                  href={`/operator/rehearsal/${bundleId}?rules=${one.id}`}
                  aria-current={one.id === ruleSetId ? 'page' : undefined}
                >
                  {t('law', { law: one.legalBasis })}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <p className="quiet small">
        {t('clock', { when, law: t('law', { law: ruleSet.legalBasis }) })}
      </p>
      <Rehearsal key={`${bundleId} ${ruleSetId}`} bundle={bundle} ruleSet={ruleSet} at={at} />
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
