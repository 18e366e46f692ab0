import type { TFunction } from 'i18next'
import type { RouterContextProvider } from 'react-router'
import type { Tone } from '#app/components/tone.ts'
import { contextFor } from '#app/context.server.ts'
import { dateTime } from '#app/i18n/format.ts'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import { viewMyFeedback, type FeedbackView } from '#app/services/complaining.server.ts'
import { viewRating } from '#app/services/rating.server.ts'
import type { FeedbackState } from '#machines/feedback.ts'
import { wordingFor, type Wording } from './wording.server.ts'

type Words = TFunction<'feedback'>

export const feedbackWords = (context: Readonly<RouterContextProvider>): Words =>
  i18nFor(context).getFixedT(languageFor(context), 'feedback')

const tones: Record<FeedbackState, Tone> = {
  open: 'working',
  moreAsked: 'yours',
  answered: 'done',
  refused: 'stopped',
}

/** What somebody wrote, how it stands, by when it is answered, and what was said after it. */
export function feedbackItem(item: FeedbackView, now: number, wording: Wording, t: Words) {
  const { language, procedure } = wording
  const when = (at: number) => dateTime(at, language)
  const isLate = item.state === 'open' && now > item.answerBy
  return {
    id: item.id,
    title: t('item.title', {
      kind: t(`page.kinds.${item.kind}`),
      about: item.procedureId === null ? t('page.whole') : procedure(item.procedureId),
    }),
    sent: t('item.sent', { when: when(item.sentAt), office: item.office[language] }),
    state: t(`item.states.${item.state}`),
    tone: isLate ? ('late' as const) : tones[item.state],
    due:
      item.state === 'open'
        ? t(isLate ? 'item.late' : 'item.due', { when: when(item.answerBy) })
        : undefined,
    words: item.words,
    turns: item.turns.map(({ id, kind, name, words, at, late }) => ({
      id,
      words,
      by: t(`item.turns.${kind}`, { name, when: when(at) }),
      late: late ? t('item.answeredLate') : undefined,
    })),
    asksMore: item.state === 'moreAsked',
  }
}

export type FeedbackItem = ReturnType<typeof feedbackItem>

/** The rating of a dossier as its page shows it: given, to be given, or not yet. */
export async function ratingView(context: Readonly<RouterContextProvider>, dossierId: string) {
  const { code, title, bundleId, rating, mayRate, changeableUntil } = await viewRating(
    contextFor(context),
    dossierId,
  )
  const language = languageFor(context)
  const { find } = wordingFor(context, { bundleId })
  return {
    dossierId,
    // Some bundles ask in words of their own.
    ownTitle: find('afterwards.rating.title'),
    ownLead: find('afterwards.rating.lead'),
    code,
    title,
    mayRate,
    until: changeableUntil === undefined ? undefined : dateTime(changeableUntil, language),
    given: rating && {
      score: String(rating.score),
      words: rating.words,
      when: dateTime(rating.at, language),
    },
  }
}

export type RatingView = Awaited<ReturnType<typeof ratingView>>

/** What the page of a dossier says about its rating, what its owner wrote, and who looked. */
export async function dossierAfter(context: Readonly<RouterContextProvider>, dossierId: string) {
  const { now, dossier, feedback } = await viewMyFeedback(contextFor(context), dossierId)
  const wording = wordingFor(context, dossier)
  const t = feedbackWords(context)
  return {
    dossierId,
    rating: await ratingView(context, dossierId),
    feedback: feedback.map((item) => feedbackItem(item, now, wording, t)),
  }
}
