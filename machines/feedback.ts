import type { RuleSet } from './bundle.ts'
import { clockStartDay, dueAt, type Instant } from './calendar.ts'

export const feedbackKinds = ['complaint', 'suggestion', 'question'] as const
export type FeedbackKind = (typeof feedbackKinds)[number]

/** How an office can answer, each with its limit in working days (Decision 766/QĐ-TTg, indicators 5.1–5.3). */
const answerLimits = { refused: 2, moreAsked: 5, answered: 15 } as const
export type FeedbackAnswer = keyof typeof answerLimits
export const feedbackAnswers: readonly FeedbackAnswer[] = ['answered', 'moreAsked', 'refused']

export type FeedbackState = 'open' | FeedbackAnswer
/** What is said after the first words: by the office, or `more` by the citizen. */
export type FeedbackTurnKind = FeedbackAnswer | 'more'

const DAY = 24 * 60 * 60_000
const RATING_CHANGE_DAYS = 7

/**
 * Until when an office may refuse, ask for more, and must have answered: whole working days after the one on which
 * it arrived, after the cut-off the next one, at the appointment hour. Throws OutsideCalendarError.
 */
export function feedbackDue(
  { cutOff, appointmentHour }: Pick<RuleSet, 'cutOff' | 'appointmentHour'>,
  sentAt: Instant,
): Record<FeedbackAnswer, Instant> {
  const start = clockStartDay(sentAt, cutOff)
  const due = (days: number) => dueAt(start, days, appointmentHour)
  return {
    refused: due(answerLimits.refused),
    moreAsked: due(answerLimits.moreAsked),
    answered: due(answerLimits.answered),
  }
}

interface Standing {
  state: FeedbackState
  refuseBy: Instant
  askBy: Instant
  /** The citizen was asked for more before, and has told it. */
  toldMore: boolean
}

/**
 * How an office may answer now. An answer is always taken, late ones too; refusing and asking end with their
 * limits, so that nothing can be put off for longer, and more is asked for once.
 */
export function answersOpen(
  { state, refuseBy, askBy, toldMore }: Standing,
  now: Instant,
): FeedbackAnswer[] {
  if (state === 'answered' || state === 'refused') return []
  if (state === 'moreAsked' || toldMore) return ['answered']
  return feedbackAnswers.filter(
    (answer) => answer === 'answered' || (answer === 'refused' ? now <= refuseBy : now <= askBy),
  )
}

/** Until when somebody may change their rating: a week after they first gave it. */
export function ratingChangeableUntil(ratedAt: Instant): Instant {
  return ratedAt + RATING_CHANGE_DAYS * DAY
}
