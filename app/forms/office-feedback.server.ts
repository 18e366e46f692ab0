import type { RouterContextProvider } from 'react-router'
import type { Tone } from '#app/components/tone.ts'
import { dateTime } from '#app/i18n/format.ts'
import type { listOfficeFeedback, OfficeFeedback } from '#app/services/answering.server.ts'
import { feedbackItem, feedbackWords } from './feedback-view.server.ts'
import { leftText } from './step-words.server.ts'
import { wordingFor } from './wording.server.ts'
import { wordsFor } from './words.server.ts'

type Context = Readonly<RouterContextProvider>
type Listed = Awaited<ReturnType<typeof listOfficeFeedback>>

/** One line of the list of an office; the words only once it is opened. */
export interface FeedbackLine {
  id: string
  title: string
  code: string
  state: string
  tone: Tone
  sent: string
  /** When the answer is due, or when it was given. */
  at: string
  left?: string
}

export function feedbackLines(context: Context, { now, rows }: Listed): FeedbackLine[] {
  const t = feedbackWords(context)
  const words = wordsFor(context)
  const when = (at: number) => dateTime(at, words.language)
  return rows.map((row) => {
    const { title, state, tone } = feedbackItem(row, now, wordingFor(context, row), t)
    return {
      id: row.id,
      title,
      code: row.code,
      state,
      tone,
      sent: when(row.sentAt),
      at: when(row.settledAt ?? row.answerBy),
      left:
        row.state === 'moreAsked'
          ? t('office.waitsForCitizen')
          : row.minutesLeft === null
            ? undefined
            : leftText(row.minutesLeft, words),
    }
  })
}

/** One of them to be answered: what was written, the limits, and the ways that are still open. */
export function feedbackDesk(context: Context, view: OfficeFeedback) {
  const { now, code, sender, feedback, open, minutesLeft } = view
  const t = feedbackWords(context)
  const words = wordsFor(context)
  const limits = [
    ['refused', feedback.refuseBy],
    ['moreAsked', feedback.askBy],
    ['answered', feedback.answerBy],
  ] as const
  return {
    code,
    sender,
    item: feedbackItem(feedback, now, wordingFor(context, view), t),
    left: minutesLeft === null ? undefined : leftText(minutesLeft, words),
    limits: limits.map(([answer, at]) => {
      const when = dateTime(at, words.language)
      return {
        label: t(`office.due.${answer}`),
        value: now > at ? t('office.over', { when }) : when,
      }
    }),
    answers: open.map((value) => ({
      value,
      label: t(`office.answers.${value}`),
      hint: t(`office.answerHints.${value}`),
    })),
  }
}
