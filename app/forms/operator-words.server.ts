import type { i18n, TFunction } from 'i18next'
import { dateTime } from '#app/i18n/format.ts'
import { defaultLanguage, isLanguage, type Language } from '#app/i18n/language.ts'
import { isEventType } from '#machines/samples.ts'
import type { Tone } from '#app/components/tone.ts'
import { faultTargets, services, targetOf, type FaultTarget } from '#app/services/fault-targets.ts'
import type { MessageRow } from '#app/services/operating.server.ts'
import { registers } from '#machines/bundle.ts'
import { effectTypes } from '#machines/dossier.events.ts'
import { failures } from '#machines/faults.ts'
import { findNameInAny, nameIn } from '#machines/names.ts'
import type { Status } from '#machines/statuses.ts'
import { statusLine } from './status-view.server.ts'

/** The texts and the language of one reader. */
export interface Words {
  t: TFunction<'operator'>
  events: TFunction<'rehearsal'>
  common: TFunction<'common'>
  statuses: TFunction<'statuses'>
  language: Language
}

export const wordsFor = (i18n: i18n): Words => ({
  t: i18n.getFixedT(null, 'operator'),
  events: i18n.getFixedT(null, 'rehearsal'),
  common: i18n.getFixedT(null, 'common'),
  statuses: i18n.getFixedT(null, 'statuses'),
  language: isLanguage(i18n.language) ? i18n.language : defaultLanguage,
})

const tones = { pending: 'waiting', delivered: 'done', dead: 'stopped' } as const satisfies Record<
  MessageRow['state'],
  Tone
>

export function procedureName({ language }: Words, bundleId: string, procedureId: string): string {
  return nameIn(bundleId, language, `procedures.${procedureId}.short`)
}

export function agencyName({ language }: Words, agency: string): string {
  return findNameInAny(language, `agencies.${agency}.name`) ?? agency
}

export function targetName(words: Words, { kind, name }: Pick<FaultTarget, 'kind' | 'name'>) {
  switch (kind) {
    case 'agency':
      return agencyName(words, name)
    case 'register': {
      const register = registers.find((known) => known === name)
      return register ? words.t(`register.${register}`) : name
    }
    case 'service':
      return words.t(`service.${services.find((known) => known === name) ?? 'notices'}`)
  }
}

export const messageKindOf = (kind: string) =>
  effectTypes.find((known) => known === kind) ?? ('other' as const)

/** What a message is about: its kind, and the procedure when it concerns one. */
export function messageName(
  words: Words,
  row: Pick<MessageRow, 'kind' | 'bundle_id' | 'procedure_id'>,
): string {
  const name = words.t(`message.${messageKindOf(row.kind)}`)
  if (row.procedure_id === null) return name
  return `${name}: ${procedureName(words, row.bundle_id, row.procedure_id)}`
}

const deadlineKinds = [
  'acknowledge',
  'answer',
  'remindConsent',
  'remindPayment',
  'remindSupplement',
  'supplementEnds',
] as const

export const deadlineKindOf = (kind: string) =>
  deadlineKinds.find((known) => known === kind) ?? ('other' as const)

export const deadlineName = ({ t }: Words, kind: string): string =>
  t(`deadline.${deadlineKindOf(kind)}`)

export function eventName({ events }: Words, type: string): string {
  return isEventType(type) ? events(`event.${type}`) : type
}

export function recipientName(words: Words, row: Pick<MessageRow, 'kind' | 'recipient'>): string {
  const target = faultTargets().find(({ id }) => id === targetOf(row))
  return target ? targetName(words, target) : row.recipient
}

export function messageLine(words: Words, row: Omit<MessageRow, 'ended_at'> & { status?: Status }) {
  const at = row.delivered_at ?? row.due_at
  return {
    id: row.id,
    what: messageName(words, row),
    code: row.code,
    dossier: row.status && statusLine(row.status, words.statuses),
    to: recipientName(words, row),
    tone: tones[row.state],
    state: words.t(`state.${row.state}`),
    attempts: row.attempts,
    at: new Date(at).toISOString(),
    when: dateTime(at, words.language),
    reason: reasonText(words, row.last_error),
  }
}

function reasonText({ t }: Words, error: string | null): string | undefined {
  if (error === null) return undefined
  const failure = failures.find((known) => known === error)
  return failure ? t(`reason.${failure}`) : t('reason.other', { text: error })
}
