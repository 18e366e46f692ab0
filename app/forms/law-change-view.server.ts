import type { TFunction } from 'i18next'
import type { LawChange, LimitChange } from '#machines/law-change.ts'
import type { Wording } from './wording.server.ts'

/** What changed in the law since a draft was saved, a sentence each; undefined when nothing did. */
export function lawChangeView(
  change: LawChange | undefined,
  { procedure }: Pick<Wording, 'procedure'>,
  t: TFunction<'draft'>,
) {
  if (!change) return undefined
  const { before, after, limits, total, cutOff, forms } = change
  const days = ({ before, after }: LimitChange) => ({
    before: before?.plain ?? 0,
    after: after?.plain ?? 0,
  })
  return [
    before && before !== after ? t('law.now', { before, after }) : t('law.nowOnly', { after }),
    ...Object.entries(limits).map(([id, limit]) =>
      t('law.limit', { procedure: procedure(id), ...days(limit) }),
    ),
    ...(total ? [t('law.total', days(total))] : []),
    ...(cutOff ? [t('law.cutOff', cutOff)] : []),
    t(forms ? 'law.forms' : 'law.sameForms'),
  ]
}
