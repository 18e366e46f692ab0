import type { MapNodeProps } from '#app/components/step-map.tsx'
import { dateTime } from '#app/i18n/format.ts'
import type { DossierView, StepView } from '#app/services/viewing.server.ts'
import type { ExceptionWords } from './exception-words.server.ts'

type Correction = DossierView['exceptions']['corrections'][number]

const keysOf = ({ items }: Correction) => items.map(({ id }) => id)

const lastOf = (procedureId: string, { exceptions }: DossierView) =>
  exceptions.corrections.findLast(({ stepId }) => stepId === procedureId)

/** A result that is being put right, was, or stands; and the steps that wait for it. */
export function correctionOnMap(
  step: StepView,
  view: DossierView,
  words: ExceptionWords,
): Partial<MapNodeProps> {
  const { t, language, fields, procedure, named } = words
  const { procedureId, state, flags, hasResult } = step
  const correction = lastOf(procedureId, view)
  if (state === 'waiting') {
    const back = step.dependsOn.filter((id) => isBeingCorrected(id, view))
    if (back.length === 0) return {}
    return { lines: [t('map.correction.waits', { procedure: named(back) })] }
  }
  if (!correction) return {}
  const said = { fields: fields(keysOf(correction)) }
  if (state === 'sentBack') {
    const when = dateTime(correction.askedAt, language)
    const { from } = correction
    return {
      stateText: t('map.correction.state'),
      lines: [
        from === null
          ? t('map.correction.asked', { ...said, when })
          : t('map.correction.askedBy', { ...said, when, procedure: procedure(from) }),
      ],
    }
  }
  if (flags.corrected) return { lines: [t('map.correction.signing', said)] }
  if (!hasResult || correction.answeredAt === null) return {}
  if (correction.state === 'upheld') {
    const when = dateTime(correction.answeredAt, language)
    return { lines: [t('map.correction.upheld', { when, answer: correction.answer ?? '' })] }
  }
  const issued = view.results.find((result) => result.procedureId === procedureId)
  const when = dateTime(issued?.issuedAt ?? correction.answeredAt, language)
  return { lines: [t('map.correction.done', { ...said, when })] }
}

function isBeingCorrected(procedureId: string, view: DossierView) {
  const step = view.steps.find((one) => one.procedureId === procedureId)
  return step !== undefined && (step.state === 'sentBack' || step.flags.corrected)
}

/** An office that works with a value that was corrected since, until it confirms the new one. */
export function outdatedLine(
  { flags, dependsOn }: StepView,
  view: DossierView,
  { t, fields }: ExceptionWords,
) {
  if (!flags.outdated) return []
  const keys = dependsOn.flatMap((id) => {
    const correction = lastOf(id, view)
    return correction ? keysOf(correction) : []
  })
  return [t('map.correction.outdated', { fields: fields(keys) })]
}
