import { dateTime } from '#app/i18n/format.ts'
import type { Context } from '#app/services/context.ts'
import type { StepOnDesk } from '#app/services/examining.server.ts'
import { viewRegisterValues } from '#app/services/register-values.server.ts'
import type { Undone } from '#app/services/undoing.server.ts'
import type { Bundle } from '#machines/bundle.ts'
import { getText } from '#machines/texts.ts'
import { registerValueRows } from './register-values-view.server.ts'
import type { Words } from './words.server.ts'

interface Told {
  id: string
  tone: 'info' | 'yours'
  title: string
  lines: readonly string[]
}

/**
 * What an office reads of a revocation: that its result is void, or what it has to undo, until when and why; on the
 * desk, where the values stand, also where they are.
 */
export function toldOfUndoing(
  { revocations, compensations }: Undone,
  bundle: Bundle,
  stepId: string,
  { undoing: t, language }: Words,
  isOnDesk = false,
): Told[] {
  const text = (key: string) => getText(bundle, language, key)
  const own = compensations.findLast((one) => one.stepId === stepId)
  const revocation = revocations.findLast(
    ({ id, stepId: of }) => of === stepId || id === own?.revocationId,
  )
  if (!revocation) return []
  const { ground, legalBasis: law, reason, by, at, stepId: revoked } = revocation
  const why = { ground: text(`grounds.${ground}`), law, reason }
  const when = (moment: number) => dateTime(moment, language)
  if (!own) {
    const line = t('office.revoked.text', { ...why, by, when: when(at) })
    return [{ id: 'revoked', tone: 'info', title: t('office.revoked.title'), lines: [line] }]
  }
  if (own.done !== null) {
    const said = { done: t(`done.${own.done}`), when: when(own.doneAt ?? at), note: own.note }
    const line = t('office.repaired.text', said)
    return [{ id: 'repaired', tone: 'info', title: t('office.repaired.title'), lines: [line] }]
  }
  return [
    {
      id: 'undo',
      tone: 'yours',
      title: t('office.todo.title', { procedure: text(`procedures.${revoked}.short`) }),
      lines: [
        own.hadResult
          ? t('office.todo.undoes', { undoes: text(`undoes.${stepId}`) })
          : t('office.todo.working'),
        t('office.todo.why', why),
        t('office.todo.due', { due: when(own.dueAt) }),
        ...(own.hadResult && isOnDesk ? [t('office.todo.values')] : []),
      ],
    },
    ...(isOnDesk ? [] : [review(t)]),
  ]
}

/** Read on the page that acts, before it does. */
const review = (t: Words['undoing']): Told => ({
  id: 'review',
  tone: 'info',
  title: t('office.todo.review.title'),
  lines: [t('office.todo.review.text')],
})

/** What stands in the registers while a result is being undone: what the leader answers for, and what an office has to put back. */
export async function undoneValues(
  ctx: Context,
  { undoing, dossier, procedure }: StepOnDesk,
  words: Words,
) {
  if (undoing.revocations.length === 0) return []
  const of = { dossierId: dossier.id, stepId: procedure.id }
  return registerValueRows(await viewRegisterValues(ctx, of), words)
}
