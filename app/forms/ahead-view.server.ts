import type { TFunction } from 'i18next'
import type { Tone } from '#app/components/tone.ts'
import { fullDate, time } from '#app/i18n/format.ts'
import { faultTargets } from '#app/services/fault-targets.ts'
import type { Ahead } from '#app/services/foretelling.server.ts'
import {
  deadlineKindOf,
  deadlineName,
  messageKindOf,
  messageName,
  procedureName,
  recipientName,
  targetName,
  type Words,
} from './operator-words.server.ts'

interface Line {
  id: string
  at: string
  when: string
  tone: Tone
  title: string
  dossier?: string
  effect: string
}

/** What is ahead, by day, each with what it will do. */
export function aheadView(words: Words, t: TFunction<'stage'>, ahead: readonly Ahead[]) {
  const days = new Map<string, Line[]>()
  for (const one of ahead) {
    const day = fullDate(one.at, words.language)
    days.set(day, [...(days.get(day) ?? []), lineOf(words, t, one)])
  }
  return [...days].map(([day, lines]) => ({ day, lines }))
}

function lineOf(words: Words, t: TFunction<'stage'>, one: Ahead): Line {
  const { id, at } = one
  const line = { id, at: new Date(at).toISOString(), when: time(at, words.language) }
  switch (one.what) {
    case 'message':
      return {
        ...line,
        tone: one.attempts > 0 ? 'late' : 'working',
        title: messageName(words, { ...one, ...columns(one) }),
        dossier: `${one.code} · ${one.title}`,
        effect: [
          t(`ahead.message.${messageKindOf(one.kind)}`, { to: recipientName(words, one) }),
          one.attempts > 0 ? words.t('coming.retry', { attempt: one.attempts + 1 }) : '',
        ]
          .filter(Boolean)
          .join(' · '),
      }
    case 'deadline':
      return {
        ...line,
        tone: 'waiting',
        title: [deadlineName(words, one.kind), one.stepId && procedureOf(words, one)]
          .filter(Boolean)
          .join(': '),
        dossier: `${one.code} · ${one.title}`,
        effect: t(`ahead.deadline.${deadlineKindOf(one.kind)}`),
      }
    case 'warning':
      return { ...line, tone: 'waiting', title: t('ahead.warning'), effect: t('ahead.warningDoes') }
    case 'fault': {
      const known = faultTargets().find((target) => target.id === one.target)
      const name = known ? targetName(words, known) : one.target
      return {
        ...line,
        tone: one.begins ? 'stopped' : 'done',
        title: t(one.begins ? 'ahead.breaks' : 'ahead.works', { name }),
        effect: one.begins ? words.t(`fault.is.${one.kind}`) : t('ahead.worksDoes'),
      }
    }
  }
}

const columns = ({ bundleId, stepId }: { bundleId: string; stepId: string | null }) => ({
  bundle_id: bundleId,
  procedure_id: stepId,
})

const procedureOf = (
  words: Words,
  { bundleId, stepId }: { bundleId: string; stepId: string | null },
) => (stepId === null ? undefined : procedureName(words, bundleId, stepId))
