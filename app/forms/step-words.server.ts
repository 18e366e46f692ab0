import { dateTime, time, workingTime } from '#app/i18n/format.ts'
import type { Tone } from '#app/components/tone.ts'
import { dayAt, type Instant } from '#machines/calendar.ts'
import { stateFacts, type StepState, type WaitsFor } from '#machines/step.states.ts'
import type { Words } from './words.server.ts'

/** How a step stands from the office's side of the desk. */
export function toneOf(state: StepState): Tone {
  const { settled, hasResult, waitsFor } = stateFacts[state]
  if (settled) return hasResult ? 'done' : 'stopped'
  return waitsFor === 'office' ? 'working' : 'waiting'
}

/** `17:00 hôm nay`, or with the day. */
export function whenText(at: Instant, now: Instant, { language, t }: Words): string {
  if (dayAt(at) !== dayAt(now)) return dateTime(at, language)
  return t('queue.today', { time: time(at, language) })
}

/** The office minutes left, in words: `còn 1 ngày 3 giờ làm việc`, `quá hạn 2 giờ`. */
export function leftText(minutesLeft: number, { t, common }: Words): string {
  const duration = workingTime(minutesLeft, common)
  return minutesLeft < 0 ? duration : t('queue.left', { duration })
}

/** Why no office's time runs for an open step; undefined where it does, and for one that has ended. */
export function stillText(state: StepState, waitsFor: WaitsFor, { t }: Words): string | undefined {
  const { settled, hasResult } = stateFacts[state]
  if (settled || hasResult) return undefined
  if (state === 'awaitingConsent') return t('queue.clockStands')
  if (waitsFor === 'citizen') return t('queue.clockStops')
  return state === 'onHold' ? t('queue.clockHeld') : undefined
}
