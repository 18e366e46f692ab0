import type { Tone } from '#app/components/tone.ts'
import { dateTime, time } from '#app/i18n/format.ts'
import type { viewSentAndSilent } from '#app/services/sent-cases.server.ts'
import type { QueueMark } from '#app/services/queue-marks.ts'
import type { viewQueue } from '#app/services/working.server.ts'
import { remembered } from '#machines/remembered.ts'
import type { Status } from '#machines/statuses.ts'
import { stateFacts, type StepState, type WaitsFor } from '#machines/step.states.ts'
import { nameIn } from '#machines/names.ts'
import { statusLine } from './status-view.server.ts'
import { leftText, stillText, toneOf, whenText } from './step-words.server.ts'
import type { Words } from './words.server.ts'

export type Queue = Awaited<ReturnType<typeof viewQueue>>
type Item = Queue['queue'][number]

/** One line of a list, in words: what the page prints and nothing else. */
export interface QueueRow {
  id: string
  /** Where it is worked on; absent while the step has not reached the office. */
  to?: string
  title: string
  code: string
  procedure: string
  state: string
  tone: Tone
  /** In the national list's words, with its code. */
  status: string
  /** Reasons to look at this one first. */
  marks: readonly string[]
  since: string
  /** The due date, the promised date or the end, as the list says. */
  at: string
  left?: string
  late: boolean
  holder?: string
  claimable: boolean
}

/** The oldest of what was handed over in vain; the others are like them. */
const SENT_SHOWN = 5

export const deskPath = (dossierId: string, stepId: string) => `/office/${dossierId}/${stepId}`

/** The rows of a list. Every text is looked up once for all rows that share it: this page is opened all day. */
export function queueRows({ now, list, queue }: Queue, words: Words): QueueRow[] {
  const { t, language } = words
  const [you, hasResult] = [t('queue.you'), t('queue.hasResult')]
  const bundleText = remembered((key: string) => {
    const [bundleId = '', ...path] = key.split('/')
    return nameIn(bundleId, language, path.join('.'))
  })
  const state = remembered((name: StepState) =>
    // The office's turn already, but its system has not said so: sent, not accepted.
    list === 'coming' && stateFacts[name].waitsFor === 'office'
      ? t('queue.unacknowledged')
      : t(`state.${name}`),
  )
  const minute = remembered((at: number) => whenText(at, now, words))
  const when = (at: number) => minute(at - (at % 60_000))
  const status = remembered((one: Status) => statusLine(one, words.statuses))
  const mark = remembered((name: QueueMark) => words.exceptions(`marks.${name}`))
  const since = remembered((text: string) => t('queue.since', { when: text }))
  const left = remembered((minutes: number) => leftText(minutes, words))
  const still = (at: StepState, waitsFor: WaitsFor) => stillText(at, waitsFor, words)
  const open = list !== 'coming' && list !== 'settled'
  return queue.map((item) => ({
    id: `${item.dossierId}/${item.stepId}`,
    to: wayTo(item),
    title: item.title,
    code: item.code,
    procedure: bundleText(`${item.bundleId}/procedures/${item.stepId}/short`),
    state: item.state === 'awaitingConsent' ? consentText(item) : state(item.state),
    tone: toneOf(item.state),
    status: status(item.status),
    marks: item.marks.map(mark),
    since: since(when(item.enteredAt)),
    at: item.at === null ? '' : when(item.at),
    left: leftOf(item),
    late: (item.minutesLeft ?? 0) < 0,
    holder: item.mine ? you : (item.holder ?? undefined),
    claimable: item.claimable,
  }))

  /** What is still to come cannot be opened; only a paper for it can be taken in at the counter. */
  function wayTo({ dossierId, stepId, state: at }: Item) {
    const desk = deskPath(dossierId, stepId)
    if (list !== 'coming') return desk
    return at === 'awaitingConsent' ? `${desk}/authorisation` : undefined
  }

  function consentText({ bundleId, stepId }: Item) {
    return t('queue.consent', { who: bundleText(`${bundleId}/consents/${stepId}/who`) })
  }

  function leftOf({ state, waitsFor, minutesLeft }: Item) {
    if (!open) return state === 'awaitingConsent' ? still(state, waitsFor) : undefined
    if (stateFacts[state].hasResult) return hasResult
    return minutesLeft === null ? still(state, waitsFor) : left(minutesLeft)
  }
}

/** What this office handed over and nobody accepted, in words; nothing while all systems answer. */
export function sentNotice(
  sent: Awaited<ReturnType<typeof viewSentAndSilent>>,
  { statuses, language }: Words,
) {
  if (sent.length === 0) return undefined
  return {
    title: statuses('sent.title', { count: sent.length }),
    text: statuses('sent.text'),
    lines: sent.slice(0, SENT_SHOWN).map(({ dossierId, ownStepId, ...row }) => ({
      to: deskPath(dossierId, ownStepId),
      text: statuses('sent.line', {
        title: row.title,
        code: row.code,
        procedure: nameIn(row.bundleId, language, `procedures.${row.stepId}.short`),
        since: dateTime(row.handedOverAt, language),
      }),
    })),
  }
}

/** After a result was returned: that it was, and what to do next (own steps first, then those nobody holds). */
export function afterDelivery(
  { settled, waiting }: { settled: Queue; waiting: Queue },
  delivered: { dossierId: string; stepId: string },
  words: Words,
) {
  const done = settled.queue.find(
    ({ dossierId, stepId }) => dossierId === delivered.dossierId && stepId === delivered.stepId,
  )
  if (!done?.at) return undefined
  const next =
    waiting.queue.find(({ mine }) => mine) ?? waiting.queue.find(({ claimable }) => claimable)
  const [row] = next ? queueRows({ ...waiting, queue: [next] }, words) : []
  return {
    text: words.t('queue.delivered', {
      code: done.code,
      time: time(done.at, words.language),
    }),
    next: row?.to ? { to: row.to, title: row.title, left: row.left } : undefined,
  }
}
