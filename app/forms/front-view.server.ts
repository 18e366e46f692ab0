import type { TFunction } from 'i18next'
import type { RouterContextProvider } from 'react-router'
import type { MapNodeProps } from '#app/components/step-map.tsx'
import { dateTime } from '#app/i18n/format.ts'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import type { viewFront } from '#app/services/presenting.server.ts'
import { isLate } from '#app/services/viewing.server.ts'
import { listFamilies } from '#machines/bundles/index.ts'
import type { Instant } from '#machines/calendar.ts'
import { publishedTimes } from '#machines/published.ts'
import { inStages, isOnTheWay, toneOf } from './dossier-map.server.ts'
import { wordingFor } from './wording.server.ts'
import { stateText } from './state-words.server.ts'

type RequestContext = Readonly<RouterContextProvider>
type Front = Awaited<ReturnType<typeof viewFront>>

/** The start page's living parts, in words: the law of the day and one dossier under way. */
export function frontView(context: RequestContext, front: Front, bundleId: string, now: Instant) {
  const { law, underWay, shown } = front
  return {
    underWay,
    published: publishedTimes,
    law: law && lawInWords(context, law, bundleId),
    shown: shown && {
      sentAt: dateTime(shown.submittedAt, languageFor(context)),
      stages: shownStages(context, shown, now),
    },
  }
}

function lawInWords(context: RequestContext, law: NonNullable<Front['law']>, bundleId: string) {
  const { find, procedure } = wordingFor(context, { bundleId, bundleVersion: law.bundleVersion })
  const t = i18nFor(context).getFixedT(languageFor(context), 'home')
  return {
    legalBasis: law.legalBasis,
    days: law.total.plain,
    procedures: law.steps.length,
    limits: law.steps.map(({ id, plain = 0, verified }) => ({
      id,
      name: find(`procedures.${id}.short`) ?? procedure(id),
      limit: [daysText(plain, t), verified !== undefined && t('law.verified', { count: verified })]
        .filter(Boolean)
        .join(' '),
    })),
  }
}

const daysText = (days: number, t: TFunction<'home'>) =>
  days === 0 ? t('law.sameDay') : t('law.days', { count: days })

/** As on the citizen's own map, with the agencies alone: who they are and which office it is stays theirs. */
function shownStages(
  context: RequestContext,
  shown: NonNullable<Front['shown']>,
  now: Instant,
): MapNodeProps[][] {
  const wording = wordingFor(context, shown)
  const { language, procedure, find, text } = wording
  const t = i18nFor(context).getFixedT(language, 'dossier')
  const home = i18nFor(context).getFixedT(language, 'home')
  const steps = inStages(shown.steps).map((stage) =>
    stage.map((step) => ({
      id: step.procedureId,
      name: find(`procedures.${step.procedureId}.short`) ?? procedure(step.procedureId),
      tone: isLate(step, now) ? ('late' as const) : toneOf(step),
      stateText: isOnTheWay(step) ? t('onTheWay') : stateText(step, wording, t),
      agency: text(`agencies.${step.agency}.name`),
      since: step.receivedAt === null ? undefined : dateTime(step.enteredAt, language),
    })),
  )
  const sent = {
    id: 'declared',
    name: home('picture.sent'),
    tone: 'done' as const,
    stateText: t('ends.declaredOnce'),
    since: dateTime(shown.submittedAt, language),
  }
  const end = {
    id: 'finished',
    name: t('ends.finished'),
    tone: 'waiting' as const,
    stateText: t('ends.notYet'),
    promised: dateTime(shown.promisedAt, language),
  }
  return [[sent], ...steps, [end]]
}

/** The other bundles there are, by their own words. */
export function otherEvents(context: RequestContext, shown: string) {
  const t = i18nFor(context).getFixedT(languageFor(context), 'home')
  return listFamilies()
    .filter(({ id }) => id !== shown)
    .map(({ id }) => {
      const { text } = wordingFor(context, { bundleId: id })
      return { id, name: text('name'), short: text('short'), prepare: t('event.prepare') }
    })
}
