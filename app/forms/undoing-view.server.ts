import type { MapNodeProps } from '#app/components/step-map.tsx'
import { dateTime } from '#app/i18n/format.ts'
import type { DossierView, StepView } from '#app/services/viewing.server.ts'
import type { ExceptionWords } from './exception-words.server.ts'
import type { Matter } from './matter.ts'

/** A result that was revoked, and who is still on the old value or has put it right, on its place of the map. */
export function undoingOnMap(
  step: StepView,
  { exceptions }: DossierView,
  { undoing: t, language }: ExceptionWords,
): Partial<MapNodeProps> {
  const { procedureId, state, enteredAt, flags } = step
  const since = dateTime(enteredAt, language)
  const own = exceptions.undoing.compensations.findLast(({ stepId }) => stepId === procedureId)
  if (state === 'revoked') return { since, lines: [t('map.revoked', { when: since })] }
  if (!own) return {}
  if (own.done !== null) {
    const said = { done: t(`done.${own.done}`), when: dateTime(own.doneAt ?? 0, language) }
    return { since, tone: 'done', lines: [t('map.repaired', said)] }
  }
  return {
    since,
    promised: t('map.due', { due: dateTime(own.dueAt, language) }),
    lines: [
      t(own.hadResult ? 'map.stillOld' : 'map.working'),
      ...(flags.acknowledged ? [] : [t('map.notHeard')]),
    ],
  }
}

/** Each result that was revoked, told in full: by whom, why, what the offices are putting right. */
export function revokedMatters(view: DossierView, words: ExceptionWords): Matter[] {
  const { undoing: t, language, procedure, text } = words
  const { revocations, compensations } = view.exceptions.undoing
  const officeOf = (id: string) =>
    view.steps.find(({ procedureId }) => procedureId === id)?.office[language] ?? ''
  const when = (at: number) => dateTime(at, language)
  return revocations.map(({ id, stepId, ground, legalBasis: law, reason, at }) => {
    const texts = compensations
      .filter(({ revocationId }) => revocationId === id)
      .map(({ stepId: leg, done, doneAt, dueAt }) => {
        const named = { procedure: procedure(leg), office: officeOf(leg) }
        return done === null || doneAt === null
          ? t('matter.waits', { ...named, due: when(dueAt) })
          : t('matter.repaired', { ...named, done: t(`done.${done}`), when: when(doneAt) })
      })
    return {
      id: `revoked-${stepId}`,
      tone: 'stopped',
      title: t('matter.title', { procedure: procedure(stepId) }),
      lines: [
        t('matter.when', { office: officeOf(stepId), when: when(at) }),
        t('matter.ground', { ground: text(`grounds.${ground}`), law }),
        t('matter.reason', { reason }),
        t('matter.nothing'),
      ],
      ...(texts.length > 0 && { items: { title: t('matter.listTitle'), texts } }),
      links: [{ to: `/dossiers/${view.dossier.id}/feedback`, label: t('matter.complain') }],
    }
  })
}
