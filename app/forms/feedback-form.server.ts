import { z } from 'zod'
import {
  feedbackAnswers,
  feedbackKinds,
  type FeedbackAnswer,
  type FeedbackKind,
} from '#machines/feedback.ts'
import { freeText, holdsIdentityNumber } from '#machines/validation.ts'

const RATING_LENGTH = 1000
const FEEDBACK_LENGTH = 2000
/** What a form says of the whole dossier, where it could name a step. */
export const WHOLE = 'whole'

type WordsProblem = 'missing' | 'tooLong' | 'controlCharacters' | 'holdsNumber'

const textIn = (form: FormData, name: string) => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** The idempotency key our forms carry; undefined for what they never send. */
export const keyIn = (form: FormData) => z.uuid().safeParse(form.get('key')).data

/** Words as they are kept, or what is wrong with them. */
function wordsIn(typed: string, length: number): { words: string } | { problem: WordsProblem } {
  const read = freeText(length).schema.safeParse(typed)
  if (!read.success || typeof read.data !== 'string') {
    const tooLong = read.error?.issues[0]?.message === 'tooLong'
    return { problem: tooLong ? 'tooLong' : 'controlCharacters' }
  }
  return holdsIdentityNumber(read.data) ? { problem: 'holdsNumber' } : { words: read.data }
}

function saidIn(typed: string) {
  const read = wordsIn(typed, FEEDBACK_LENGTH)
  return 'words' in read && read.words === '' ? { problem: 'missing' as const } : read
}

/** A rating, or what to mend in it; the words may be left out. */
export function readRating(form: FormData) {
  const typed = { score: textIn(form, 'score'), words: textIn(form, 'words') }
  const score = /^[1-5]$/.test(typed.score) ? Number(typed.score) : undefined
  const read = wordsIn(typed.words, RATING_LENGTH)
  if (score !== undefined && 'words' in read) return { rating: { score, words: read.words } }
  const words = 'problem' in read && read.problem !== 'missing' ? read.problem : undefined
  return {
    typed,
    problems: { score: score === undefined ? ('score' as const) : undefined, words },
  }
}

interface Said {
  kind: FeedbackKind
  words: string
  /** Undefined for the whole dossier. */
  stepId?: string
}

/** A complaint, suggestion or question about one of these steps or the whole, or what to mend in it. */
export function readFeedback(form: FormData, steps: readonly string[]) {
  const typed = {
    kind: textIn(form, 'kind'),
    step: textIn(form, 'step'),
    words: textIn(form, 'words'),
  }
  const kind = feedbackKinds.find((known) => known === typed.kind)
  const stepId = steps.find((known) => known === typed.step)
  const isPlaced = stepId !== undefined || typed.step === WHOLE
  const read = saidIn(typed.words)
  if (kind && isPlaced && 'words' in read) {
    return { said: { kind, words: read.words, stepId } satisfies Said }
  }
  return {
    typed,
    problems: {
      kind: kind ? undefined : ('kind' as const),
      step: isPlaced ? undefined : ('step' as const),
      words: 'problem' in read ? read.problem : undefined,
    },
  }
}

/** What somebody adds to what they wrote, when the office asked; the form names which. */
export function readMore(form: FormData) {
  const id = textIn(form, 'feedback')
  const typed = textIn(form, `more-${id}`)
  const read = saidIn(typed)
  return 'words' in read ? { id, words: read.words } : { id, typed, problem: read.problem }
}

interface Reply {
  answer: FeedbackAnswer
  words: string
}

/** An office's answer, or what to mend in it. */
export function readReply(form: FormData) {
  const typed = { answer: textIn(form, 'answer'), words: textIn(form, 'words') }
  const answer = feedbackAnswers.find((known) => known === typed.answer)
  const read = saidIn(typed.words)
  if (answer && 'words' in read) {
    return { typed, reply: { answer, words: read.words } satisfies Reply }
  }
  return {
    typed,
    problems: {
      answer: answer ? undefined : ('answer' as const),
      words: 'problem' in read ? read.problem : undefined,
    },
  }
}
