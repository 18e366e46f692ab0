import type { MapNodeProps } from '#app/components/step-map.tsx'
import { dateTime } from '#app/i18n/format.ts'
import type { DossierView, StepView } from '#app/services/viewing.server.ts'
import { correctionOnMap, outdatedLine } from './correction-on-map.server.ts'
import { moveLines, withholding } from './moved-promises.server.ts'
import { moment } from './promise-view.server.ts'
import type { ExceptionWords } from './exception-words.server.ts'
import { undoingOnMap } from './undoing-view.server.ts'
import { filedAlone } from './state-words.server.ts'

/** What went wrong adds to one place on the map; whatever is absent stays as it is without. */
type OnMap = Partial<MapNodeProps>

/** Everything that went wrong with a step, on its place of the map: in a sentence each, with what one can do. */
export function exceptionsOnMap(step: StepView, view: DossierView, words: ExceptionWords): OnMap {
  const now = standing(step, view, words)
  const lines = [
    ...(now.lines ?? []),
    ...alertLines(step, view, words),
    ...likenessLines(step, words),
    ...outdatedLine(step, view, words),
    ...moveLines(step, view, words),
  ]
  return { ...now, lines, links: [...(now.links ?? []), ...waysOut(step, view, words)] }
}

/** How the step stands now, where that is not the straight way. */
function standing(step: StepView, view: DossierView, words: ExceptionWords): OnMap {
  const { t, language } = words
  const { procedureId: id, state } = step
  const path = `/dossiers/${view.dossier.id}`
  switch (state) {
    case 'awaitingSupplement': {
      const open = view.exceptions.supplements.findLast(({ stepId }) => stepId === id)
      if (!open?.ifNow) return {}
      return {
        promised: t('map.supplement.ifNow', { when: moment(open.ifNow.stepBy, language) }),
        lines: [t('map.supplement.still')],
        turnText: t('map.supplement.turn', { due: moment(open.dueAt, language) }),
        links: [{ to: `${path}/supplement/${id}`, label: t('map.supplement.link') }],
      }
    }
    case 'revoked':
    case 'compensating':
    case 'compensated':
      return undoingOnMap(step, view, words)
    case 'refused':
      return { lines: [refusalLine(step, view, words), effectLine(step, view, words)] }
    case 'lapsed':
      return lapsedOnMap(step, view, words)
    case 'withdrawn': {
      const when = dateTime(step.enteredAt, language)
      return { lines: [t('map.withdrawn', { when }), effectLine(step, view, words)] }
    }
    case 'verification': {
      const said = saidLast(step, view, 'VERIFY')
      return { lines: [t('map.verifying', { reason: said?.reason ?? '' })] }
    }
    case 'onHold': {
      const { hold } = step.flags
      const reason = withholding(step.procedureId, view, words)
      return {
        stateText: reason ? t('map.hold.state', { reason }) : undefined,
        lines: [t('map.hold.still', { when: dateTime(step.enteredAt, language) })],
        turnText: hold === 'none' ? undefined : t(`map.hold.turn.${hold}`),
      }
    }
    default:
      return correctionOnMap(step, view, words)
  }
}

function refusalLine(
  { procedureId }: StepView,
  view: DossierView,
  { t, text, language }: ExceptionWords,
) {
  const refusal = view.exceptions.refusals.findLast(({ stepId }) => stepId === procedureId)
  if (!refusal) return ''
  return t('map.refused', {
    when: dateTime(refusal.at, language),
    ground: text(`grounds.${refusal.ground}`),
    law: refusal.legalBasis,
  })
}

/** What the end of a step means for the others. */
export function effectLine(
  { procedureId }: Pick<StepView, 'procedureId'>,
  { steps }: DossierView,
  { t, named }: ExceptionWords,
) {
  const stopped = steps.filter(
    ({ state, dependsOn }) => state === 'lapsed' && dependsOn.includes(procedureId),
  )
  const going = steps.filter((other) => other.procedureId !== procedureId && !other.settled)
  const idsOf = (list: readonly StepView[]) => list.map((step) => step.procedureId)
  const sentences = [
    ...(stopped.length > 0 ? [t('map.others.stop', { procedures: named(idsOf(stopped)) })] : []),
    ...(going.length > 0 ? [t('map.others.goOn', { procedures: named(idsOf(going)) })] : []),
  ]
  return sentences.length > 0 ? sentences.join(' ') : t('map.others.none')
}

const failed = ['refused', 'withdrawn', 'lapsed', 'revoked'] as const

function lapsedOnMap(step: StepView, { steps }: DossierView, words: ExceptionWords): OnMap {
  const { t, procedure } = words
  const alone = filedAlone(step, words)
  if (step.unagreed) return alone ? { lines: [alone.text], links: [alone.link] } : {}
  const lines = steps.flatMap(({ procedureId, state }) => {
    const how = failed.find((known) => known === state)
    if (!how || !step.dependsOn.includes(procedureId)) return []
    return [t(`map.lapsed.${how}`, { procedure: procedure(procedureId) })]
  })
  return { lines }
}

function alertLines(step: StepView, view: DossierView, { t, language }: ExceptionWords) {
  const { flags, hasResult, receivedAt, settled } = step
  if (flags.alert === 'agencySilent' && !settled) {
    const handedOverAt = step.state === 'compensating' ? null : receivedAt
    const when = dateTime(handedOverAt ?? step.enteredAt, language)
    return [t('map.silent.since', { when })]
  }
  if (hasResult && flags.answer === 'asked') return [t('map.number.follows')]
  if (flags.alert === 'numberMissing' && !settled) {
    const raised = saidLast(step, view, 'RAISE_ALERT')
    return [t('map.number.late', { when: dateTime(raised?.at ?? step.enteredAt, language) })]
  }
  return []
}

function likenessLines({ flags, hasResult, settled }: StepView, { t, find }: ExceptionWords) {
  if (hasResult || settled) return []
  if (flags.likeness === 'suspected' || flags.likeness === 'same') {
    return [find(`likeness.${flags.likeness}`) ?? t(`map.likeness.${flags.likeness}`)]
  }
  return []
}

type Said = DossierView['exceptions']['said'][number]

function saidLast({ procedureId }: StepView, { exceptions }: DossierView, type: Said['type']) {
  return exceptions.said.findLast((said) => said.stepId === procedureId && said.type === type)
}

/** What the applicant can see or undo about a step, besides completing it. */
function waysOut(step: StepView, view: DossierView, { t }: ExceptionWords) {
  const { procedureId: id, flags } = step
  const path = `/dossiers/${view.dossier.id}`
  const may = view.exceptions.mayDo.get(id) ?? []
  const refused = [step, ...view.steps.filter((one) => step.dependsOn.includes(one.procedureId))]
  const told = step.settled ? refused.find(({ state }) => state === 'refused') : undefined
  return [
    ...(told && !step.hasResult
      ? [{ to: `#refused-${told.procedureId}`, label: t('map.refusedLink') }]
      : []),
    ...(flags.likeness === 'suspected' || flags.likeness === 'same'
      ? view.exceptions.ownLikes.map((own) => ({
          to: own.isFollowed ? `/following/${own.id}` : `/dossiers/${own.id}`,
          label: t(own.isFollowed ? 'map.likeness.followed' : 'map.likeness.own', {
            code: own.code,
          }),
        }))
      : []),
    ...(may.includes('CANCEL_WITHDRAWAL')
      ? [{ to: `${path}/withdraw/${id}`, label: t('map.withdrawalAsked.link') }]
      : []),
  ]
}

/** Whose turn it is when an agency is silent, or the applicant wants a step back and an official is at work. */
export function unusualTurn(step: StepView, view: DossierView, { t, language }: ExceptionWords) {
  if (step.flags.alert === 'agencySilent' && !step.settled) return t('map.silent.turn')
  if (step.flags.withdrawal !== 'asked') return undefined
  const asked = saidLast(step, view, 'ASK_WITHDRAWAL')
  return t('map.withdrawalAsked.turn', { when: dateTime(asked?.at ?? step.enteredAt, language) })
}
