import type { TFunction } from 'i18next'
import type { RouterContextProvider } from 'react-router'
import { date, dayText } from '#app/i18n/format.ts'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import type { DossierView } from '#app/services/viewing.server.ts'
import type { RuleSet } from '#machines/bundle.ts'
import { getFamily } from '#machines/bundles/index.ts'
import type { Instant } from '#machines/calendar.ts'
import { findLaw, lawAfter, type BundleFamily, type Law } from '#machines/family.ts'
import { differences } from '#machines/law-change.ts'
import { legalTotal } from '#machines/legal-total.ts'
import { totalWith } from '#machines/promise.ts'
import { comingLines } from './law-change-view.server.ts'
import { wordingFor } from './wording.server.ts'

type RequestContext = Readonly<RouterContextProvider>

/** Which rules, and since when they are whose: of today while nothing is sent, of the day it was sent ever after. */
interface Asked {
  bundleId: string
  ruleSetId: string
  /** Absent while nothing is sent. */
  sentAt?: Instant
  now: Instant
  /** The procedures that are asked for; absent while nothing is chosen. */
  stepIds?: readonly string[]
}

/** Which law applies and why, in words; what of it is assumed, and what the next one will change. */
export function lawView(
  context: RequestContext,
  { bundleId, ruleSetId, sentAt, now, stepIds }: Asked,
) {
  const family = getFamily(bundleId)
  const law = findLaw(family, ruleSetId)
  if (!law) return undefined
  const language = languageFor(context)
  const t = i18nFor(context).getFixedT(language, 'law')
  const { bundle, ruleSet } = law
  const { procedure, text } = wordingFor(context, versionOf(law))
  const day = date(sentAt ?? now, language)
  return {
    line: t('line', { law: ruleSet.legalBasis, period: periodText(ruleSet, t) }),
    why: t(sentAt === undefined ? 'why.today' : 'why.sent', { day }),
    linked: t(ruleSet.linked ? 'linked' : 'notLinked'),
    limitsTitle: t('limits'),
    limits: [
      ...bundle.procedures
        .filter(({ id }) => stepIds?.includes(id) ?? true)
        .map(({ id }) => limitText(procedure(id), ruleSet.limits[id], t)),
      ...totalTexts(law, stepIds, t, text),
    ],
    cutOff: t('cutOff', { cutOff: ruleSet.cutOff }),
    assumedTitle: t('assumed'),
    assumed: (ruleSet.assumed ?? []).map((id) => text(`assumptions.${id}`)),
    next: nextLaw(context, family, law, t),
  }
}

/** The rules a dossier was sent under. */
export const sentUnder = ({
  dossier,
  ruleSet,
  now,
  steps,
}: Pick<DossierView, 'dossier' | 'ruleSet' | 'now' | 'steps'>): Asked => ({
  bundleId: dossier.bundleId,
  ruleSetId: ruleSet.id,
  sentAt: dossier.submittedAt,
  now,
  stepIds: steps.map(({ procedureId }) => procedureId),
})

const versionOf = ({ bundle }: Law) => ({ bundleId: bundle.id, bundleVersion: bundle.version })

function periodText({ inForce: { from, to } }: RuleSet, t: TFunction<'law'>) {
  if (to === undefined) return t('period.from', { from: dayText(from) })
  return t('period.between', { from: dayText(from), to: dayText(to) })
}

function limitText(
  name: string,
  limit: RuleSet['limits'][string] | undefined,
  t: TFunction<'law'>,
) {
  const { plain, verified } = limit ?? { plain: 0, verified: undefined }
  const ordinary =
    plain === 0 ? t('sameDay', { procedure: name }) : t('days', { procedure: name, count: plain })
  return verified === undefined ? ordinary : `${ordinary} ${t('verified', { count: verified })}`
}

/** The total of what is asked for; while nothing is chosen, of each case that excludes the others. */
function totalTexts(
  law: Law,
  stepIds: readonly string[] | undefined,
  t: TFunction<'law'>,
  text: (key: string) => string,
) {
  const { bundle, ruleSet } = law
  if (stepIds || !bundle.alternatives) return [totalText(law, t, stepIds)]
  return bundle.alternatives.map(({ id, procedures }) => {
    const { value: days, unit } = legalTotal(bundle, ruleSet, procedures)
    const name = text(`alternatives.${id}`)
    return t(unit === 'days' ? 'totalOfDays' : 'totalOf', { name, days })
  })
}

function totalText({ bundle, ruleSet }: Law, t: TFunction<'law'>, stepIds?: readonly string[]) {
  const { value: days, unit } = legalTotal(bundle, ruleSet, stepIds)
  if (unit === 'days') return t('totalDays', { days })
  const ids = stepIds ?? bundle.procedures.map(({ id }) => id)
  const { verified } = totalWith(ruleSet, ids)
  return verified === undefined ? t('total', { days }) : t('totalVerified', { days, verified })
}

/** The rules that are known to follow, and what they change. */
function nextLaw(context: RequestContext, family: BundleFamily, law: Law, t: TFunction<'law'>) {
  const next = lawAfter(family, law.ruleSet.id)
  if (!next) return undefined
  const wording = wordingFor(context, versionOf(next))
  return {
    title: t('next', { day: dayText(next.ruleSet.inForce.from), law: next.ruleSet.legalBasis }),
    changes: comingLines(differences(law, next), wording, t),
  }
}
