import type { TFunction } from 'i18next'
import { getBundle } from '#machines/bundles/index.ts'
import type { LawChange, LimitChange } from '#machines/law-change.ts'
import { getText } from '#machines/texts.ts'
import type { Wording } from './wording.server.ts'

type Words = Pick<Wording, 'bundle' | 'language' | 'procedure'>

/** What changed in the law since a draft was saved, a sentence each; undefined when nothing did. */
export function lawChangeView(
  change: LawChange | undefined,
  wording: Words,
  t: TFunction<'law'>,
): string[] | undefined {
  if (!change) return undefined
  const { before, after, limits, total, cutOff, forms } = change
  return [
    before && before !== after
      ? t('change.now', { before, after })
      : t('change.nowOnly', { after }),
    ...structureLines(change, wording, t),
    ...Object.entries(limits).map(([id, limit]) =>
      t('change.limit', { procedure: wording.procedure(id), ...days(limit) }),
    ),
    ...(total ? [t('change.total', days(total))] : []),
    ...(cutOff ? [t('change.cutOff', cutOff)] : []),
    t(forms ? 'change.forms' : 'change.sameForms'),
  ]
}

/** What another law, yet to come, will change; `wording` is in the words of its version of the bundle. */
export function comingLines(change: LawChange, wording: Words, t: TFunction<'law'>): string[] {
  const { limits, total, cutOff } = change
  return [
    ...structureLines(change, wording, t),
    ...Object.entries(limits).map(([id, limit]) =>
      t('coming.limit', { procedure: wording.procedure(id), ...days(limit) }),
    ),
    ...(total ? [t('coming.total', days(total))] : []),
    ...(cutOff ? [t('coming.cutOff', cutOff)] : []),
  ]
}

/** Which procedures come and go, and whether one declaration serves them. */
function structureLines(
  { linked, comes, goes }: LawChange,
  { bundle, language, procedure }: Words,
  t: TFunction<'law'>,
): string[] {
  return [
    ...(linked === undefined ? [] : [t(linked ? 'change.linked' : 'change.unlinked')]),
    ...Object.entries(comes).map(([id, { plain }]) =>
      t('change.comes', { procedure: procedure(id), days: plain }),
    ),
    ...goes.map(({ id, bundleVersion }) => {
      const former = getBundle(bundle.id, bundleVersion)
      return t('change.goes', { procedure: getText(former, language, `procedures.${id}.name`) })
    }),
  ]
}

const days = ({ before, after }: LimitChange) => ({
  before: before?.plain ?? 0,
  after: after?.plain ?? 0,
})
