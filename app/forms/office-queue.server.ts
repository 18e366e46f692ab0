import type { Tone } from '#app/components/tone.ts'
import { time } from '#app/i18n/format.ts'
import type { QueueList, viewQueue } from '#app/services/working.server.ts'
import { getBundle } from '#machines/bundles/index.ts'
import { getText } from '#machines/texts.ts'
import { leftText, toneOf, whenText } from './step-words.server.ts'
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
  since: string
  /** The due date, the promised date or the end, as the list says. */
  at: string
  left?: string
  late: boolean
  holder?: string
  claimable: boolean
}

export const deskPath = (dossierId: string, stepId: string) => `/office/${dossierId}/${stepId}`

/** The rows of a list. Texts that many rows share are looked up once: this page is opened all day. */
export function queueRows({ now, list, queue }: Queue, words: Words): QueueRow[] {
  const { t, language } = words
  const procedureName = remembered((key: string) => {
    const [bundleId = '', procedureId = ''] = key.split('/')
    return getText(getBundle(bundleId), language, `procedures.${procedureId}.short`)
  })
  const when = remembered((at: number) => whenText(at, now, words))
  const left = remembered((minutes: number) => leftText(minutes, words))
  const since = remembered((at: number) => t('queue.since', { when: when(at) }))
  return queue.map((item) => ({
    id: `${item.dossier_id}/${item.procedure_id}`,
    to: list === 'coming' ? undefined : deskPath(item.dossier_id, item.procedure_id),
    title: item.title,
    code: item.code,
    procedure: procedureName(`${item.bundle_id}/${item.procedure_id}`),
    state: stateText(item, list, words),
    tone: toneOf(item.state),
    since: since(item.entered_at),
    at: when(momentOf(item, list)),
    left: leftOf(item, list, left, words),
    late: (item.minutesLeft ?? 0) < 0,
    holder: item.mine ? t('queue.you') : (item.holder_name ?? undefined),
    claimable: item.claimable,
  }))
}

function momentOf({ dueAt, promised_at, settled_at }: Item, list: QueueList) {
  if (list === 'settled') return settled_at ?? promised_at
  return list === 'coming' ? promised_at : (dueAt ?? promised_at)
}

function stateText({ state, received_at }: Item, list: QueueList, { t }: Words) {
  return list === 'coming' && received_at !== null ? t('queue.unacknowledged') : t(`state.${state}`)
}

function leftOf(
  { minutesLeft, issued_at }: Item,
  list: QueueList,
  left: (minutes: number) => string,
  { t }: Words,
) {
  if (list === 'coming' || list === 'settled') return undefined
  if (issued_at !== null) return t('queue.hasResult')
  return minutesLeft === null ? undefined : left(minutesLeft)
}

function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const made = make(key)
    known.set(key, made)
    return made
  }
}

/** After a result was returned: that it was, and what to do next (own steps first, then those nobody holds). */
export function afterDelivery(
  { settled, waiting }: { settled: Queue; waiting: Queue },
  delivered: { dossierId: string; stepId: string },
  words: Words,
) {
  const done = settled.queue.find(
    ({ dossier_id, procedure_id }) =>
      dossier_id === delivered.dossierId && procedure_id === delivered.stepId,
  )
  if (!done?.settled_at) return undefined
  const next =
    waiting.queue.find(({ mine }) => mine) ?? waiting.queue.find(({ claimable }) => claimable)
  const [row] = next ? queueRows({ ...waiting, queue: [next] }, words) : []
  return {
    text: words.t('queue.delivered', {
      code: done.code,
      time: time(done.settled_at, words.language),
    }),
    next: row?.to ? { to: row.to, title: row.title, left: row.left } : undefined,
  }
}
