import { dateTime } from '#app/i18n/format.ts'
import type { DossierView, StepView } from '#app/services/viewing.server.ts'
import type { ExceptionWords } from './exception-words.server.ts'
import type { Matter } from './matter.ts'

type Correction = DossierView['exceptions']['corrections'][number]

/** One correction of a result: who asked, what was wrong, what came of it, and who still has the old value. */
export function correctionMatter(
  correction: Correction,
  index: number,
  view: DossierView,
  words: ExceptionWords,
): Matter {
  const { t, language, procedure, what } = words
  const { stepId, from, askedAt, items, state } = correction
  const when = dateTime(askedAt, language)
  const step = view.steps.find(({ procedureId }) => procedureId === stepId)
  const asked =
    from === null
      ? t('matters.correction.asked', { when })
      : t('matters.correction.askedBy', { when, procedure: procedure(from) })
  const isReissued = state === 'corrected' && step !== undefined && isSigned(step)
  return {
    id: `correction-${index + 1}`,
    tone: state === 'asked' ? 'info' : 'done',
    title: t('matters.correction.title', { procedure: procedure(stepId) }),
    lines: [
      asked,
      ...items.map((item) =>
        t('matters.correction.item', { what: what(item), reason: item.reason }),
      ),
      ...outcomeLines(correction, step, words),
      ...changeLines(correction, words),
    ],
    items: isReissued
      ? { title: t('matters.correction.holders'), texts: holderLines(correction, view, words) }
      : undefined,
    links: isReissued
      ? [
          {
            to: `/dossiers/${view.dossier.id}/results/${stepId}`,
            label: t('matters.correction.see'),
          },
        ]
      : undefined,
  }
}

const isSigned = ({ hasResult, flags }: StepView) => hasResult && !flags.corrected

function outcomeLines(
  { state, answer, answeredAt, askedAt }: Correction,
  step: StepView | undefined,
  { t, language }: ExceptionWords,
) {
  if (state === 'asked') return [t('matters.correction.waiting')]
  const said = { when: dateTime(answeredAt ?? askedAt, language), answer: answer ?? '' }
  if (state === 'upheld') return [t('matters.correction.upheld', said)]
  return [
    t('matters.correction.corrected', said),
    t(step && isSigned(step) ? 'matters.correction.reissued' : 'matters.correction.signing'),
  ]
}

function changeLines({ changes, items }: Correction, words: ExceptionWords) {
  const { t, label, value, bundle } = words
  const shown = (key: string, text: string | null) => {
    const kind = bundle.fields.find((field) => field.key === key)?.kind
    return text && kind ? value({ key, kind, value: text }) : t('matters.correction.empty')
  }
  // What follows from a value by itself changes with it: only what was wrong is told.
  const named = changes.filter(({ field }) => items.some(({ id }) => id === field))
  return (named.length > 0 ? named : changes).map(({ field, before, after }) =>
    t('matters.correction.change', {
      what: label(field),
      before: shown(field, before),
      after: shown(field, after),
    }),
  )
}

/** Each office that had the old value: whether it has confirmed the new one. */
function holderLines({ stepId, answeredAt }: Correction, view: DossierView, words: ExceptionWords) {
  const { t, language, procedure } = words
  const { steps, history } = view
  const lines = steps
    .filter(({ dependsOn }) => dependsOn.includes(stepId))
    .flatMap(({ procedureId, office, flags }) => {
      const said = { office: office[language], procedure: procedure(procedureId) }
      if (flags.outdated) return [t('matters.correction.still', said)]
      const confirmed = history.some(
        (event) =>
          event.type === 'ACKNOWLEDGE_CORRECTION' &&
          event.procedureId === procedureId &&
          event.at >= (answeredAt ?? 0),
      )
      return confirmed ? [t('matters.correction.updated', said)] : []
    })
  const isHeld = steps.some(({ dependsOn, flags }) => dependsOn.includes(stepId) && flags.outdated)
  return isHeld ? lines : [...lines, t('matters.correction.nobody')]
}
