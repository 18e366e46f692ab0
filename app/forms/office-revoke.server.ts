import { dateTime } from '#app/i18n/format.ts'
import type { PreparedRevocation } from '#app/services/revoking.server.ts'
import { findText, getText } from '#machines/texts.ts'
import { chosenIn, wordsIn, type FieldError } from './office-words-form.server.ts'
import type { Words } from './words.server.ts'

/** The page on which a leader takes a result back, in words. */
export function revokeView(prepared: PreparedRevocation, words: Words) {
  const { bundle, dossier, of, grounds, isAssumed } = prepared
  const { undoing: t, t: official, language } = words
  const text = (key: string) => getText(bundle, language, key)
  return {
    title: official('action.REVOKE.button'),
    eyebrow: [dossier.title, text(`procedures.${of.stepId}.short`), dossier.code].join(' · '),
    result: text(`result.${of.stepId}.title`),
    effects: effectsOf(prepared, words),
    ground: {
      name: 'ground',
      label: t('leader.ground'),
      options: grounds.map(({ id, legalBasis: law }) => ({
        value: id,
        label: text(`grounds.${id}`),
        hint: isAssumed ? t('leader.assumed', { law }) : law,
      })),
    },
    reason: { name: 'reason', label: t('leader.reason'), hint: t('leader.reasonHint') },
  }
}

/** Everything the revocation will set in motion, in the order in which it happens. */
function effectsOf({ bundle, of, undoes, lapses, legs }: PreparedRevocation, words: Words) {
  const { undoing: t, language } = words
  const text = (key: string) => getText(bundle, language, key)
  const short = (id: string) => text(`procedures.${id}.short`)
  const officeOf = (id: string) =>
    legs.find(({ procedureId }) => procedureId === id)?.office[language] ?? ''
  return [
    t('effects.void', { procedure: short(of.stepId) }),
    findText(bundle, language, `toldFirst.${of.stepId}`) ?? t('effects.first'),
    ...undoes.map(({ stepId, dueAt, hadResult }) => {
      const said = { office: officeOf(stepId), due: dateTime(dueAt, language) }
      return hadResult
        ? t('effects.undo', { ...said, undoes: text(`undoes.${stepId}`) })
        : t('effects.stopWork', { ...said, procedure: short(stepId) })
    }),
    ...lapses.map(({ id }) => t('effects.lapses', { procedure: short(id) })),
    ...(undoes.length + lapses.length === 0 ? [t('effects.nobody')] : []),
  ]
}

interface Read {
  errors: FieldError[]
  ground: string
  reason: string
}

/** Ground and reason as they were sent, with what is wrong with them. */
export function readRevocation(
  typed: Readonly<Record<string, string>>,
  { grounds }: PreparedRevocation,
  words: Words,
): Read {
  const { undoing: t } = words
  const ids = grounds.map(({ id }) => id)
  const ground = chosenIn(typed, 'ground', ids, t('leader.ground'), words)
  const reason = wordsIn(typed, 'reason', t('leader.reason'), words)
  return {
    errors: [ground, reason].flatMap((one) => ('error' in one ? [one.error] : [])),
    ground: 'value' in ground ? ground.value : '',
    reason: 'value' in reason ? reason.value : '',
  }
}
