import type { TFunction } from 'i18next'
import type { MapNodeProps } from '#app/components/step-map.tsx'
import type { Tone } from '#app/components/tone.ts'
import { dateTime } from '#app/i18n/format.ts'
import { isLate, type DossierView, type StepView } from '#app/services/viewing.server.ts'
import { consentAtEnd, consentOnMap } from './consent-on-map.server.ts'
import type { ExceptionWords } from './exception-words.server.ts'
import { exceptionsOnMap, unusualTurn } from './exceptions-on-map.server.ts'
import { paymentOnMap } from './payment-on-map.server.ts'
import { moment } from './promise-view.server.ts'
import type { Wording } from './wording.server.ts'
import { stateText } from './state-words.server.ts'

/** The steps as the map draws them: what depends on the same steps runs side by side. */
export function mapStages(
  view: DossierView,
  wording: Wording,
  t: TFunction<'dossier'>,
  words: ExceptionWords,
): MapNodeProps[][] {
  const { steps, results, consents, dossier, now, payments } = view
  const hasPaper = (step: StepView) =>
    results.some(({ procedureId }) => procedureId === step.procedureId)
  const consentOf = ({ procedureId }: StepView) => {
    const own = consents.filter((consent) => consent.procedureId === procedureId)
    const telling = ['declined', 'asked'] as const
    const [open = [], ...others] = telling.map((state) => own.filter((one) => one.state === state))
    const alike = [open, ...others].find((found) => found.length > 0) ?? own.slice(0, 1)
    const [first] = alike
    return first && { ...first, name: alike.map(({ name }) => name).join(', ') }
  }
  const steppedThrough = inStages(steps).map((stage) =>
    stage.map((step) => {
      const consent = consentOnMap(step, consentOf(step), wording, t)
      const wrong = exceptionsOnMap(step, view, words)
      const owed = paymentOnMap(step, payments, words)
      const paper = {
        to: `/dossiers/${dossier.id}/results/${step.procedureId}`,
        label: wording.text(`result.${step.procedureId}.title`),
      }
      return {
        ...nodeOf(step, now, wording, t),
        ...withoutGaps(owed),
        ...withoutGaps(consent),
        ...withoutGaps(wrong),
        ...withoutGaps({ turnText: unusualTurn(step, view, words) }),
        links: [
          ...(hasPaper(step) ? [paper] : []),
          ...(owed.links ?? []),
          ...(consent.links ?? []),
          ...(wrong.links ?? []),
        ],
      }
    }),
  )
  return [
    [declaredNode(dossier, wording, t)],
    ...steppedThrough,
    [{ ...finishedNode(view, wording, t), ...consentAtEnd(consents, wording, t) }],
  ]
}

/** What is not said leaves what was said before. */
const withoutGaps = (node: Partial<MapNodeProps>): Partial<MapNodeProps> =>
  Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined))

/** In the order in which they can happen; what waits for the same steps stands together. */
export function inStages(steps: readonly StepView[]): StepView[][] {
  const stages: StepView[][] = []
  const depthOf = ({ dependsOn }: StepView): number =>
    Math.max(
      -1,
      ...steps.filter(({ procedureId }) => dependsOn.includes(procedureId)).map(depthOf),
    ) + 1
  for (const step of steps) (stages[depthOf(step)] ??= []).push(step)
  return stages
}

/** Where the way begins: what the citizen did, once. */
function declaredNode(
  { submittedAt }: DossierView['dossier'],
  { language }: Wording,
  t: TFunction<'dossier'>,
): MapNodeProps {
  return {
    id: 'declared',
    name: t('ends.declared'),
    tone: 'done',
    stateText: t('ends.declaredOnce'),
    since: dateTime(submittedAt, language),
  }
}

/** By when each office has to have undone its part of what was revoked. */
export const repairsOf = (steps: readonly StepView[]) =>
  steps.filter(({ state }) => state === 'compensating').map(({ promisedAt }) => promisedAt)

/** Where it ends: everything is there, or nothing more comes. */
function finishedNode(
  { dossier: { closedAt, promisedAt }, steps, exceptions }: DossierView,
  { language }: Wording,
  t: TFunction<'dossier'>,
): MapNodeProps {
  const id = 'finished'
  const name = t('ends.finished')
  if (closedAt === null) {
    const supplied = exceptions.supplements.flatMap(({ ifNow }) => ifNow?.allBy ?? [])
    const allBy = [...supplied, ...repairsOf(steps)]
    const promised = dateTime(Math.max(promisedAt, ...allBy), language)
    return { id, name, tone: 'waiting', stateText: t('ends.notYet'), promised }
  }
  const since = dateTime(closedAt, language)
  const some = steps.some(({ hasResult }) => hasResult)
  return some
    ? { id, name, tone: 'done', stateText: t('ends.closed'), since }
    : { id, name, tone: 'stopped', stateText: t('ends.ended'), since }
}

function nodeOf(
  step: StepView,
  now: number,
  wording: Wording,
  t: TFunction<'dossier'>,
): MapNodeProps {
  const { language, procedure, text } = wording
  const { procedureId, agency, office, holder, receivedAt, enteredAt, issuedAt } = step
  return {
    id: procedureId,
    name: procedure(procedureId),
    tone: isLate(step, now) ? 'late' : toneOf(step),
    stateText: isOnTheWay(step) ? t('onTheWay') : stateText(step, wording, t),
    office: office[language],
    agency: text(`agencies.${agency}.name`),
    who: holder && t('holder', { name: holder.name, title: holder.title[language] }),
    since: receivedAt === null ? undefined : dateTime(issuedAt ?? enteredAt, language),
    promised: promisedText(step, language, t),
    turnText: turnOf(step, procedure, t),
  }
}

/** Handed over, but the agency's system has not said that it has it. */
export const isOnTheWay = ({ receivedAt, acknowledged }: StepView) =>
  receivedAt !== null && !acknowledged

export function toneOf({ hasResult, settled, waitsFor }: StepView): Tone {
  if (hasResult) return 'done'
  if (settled) return 'stopped'
  if (waitsFor === 'citizen') return 'yours'
  return waitsFor === 'office' ? 'working' : 'waiting'
}

function promisedText(
  { issuedAt, promisedAt, firstPromisedAt, settled }: StepView,
  language: Wording['language'],
  t: TFunction<'dossier'>,
) {
  const when = moment(promisedAt, language)
  const first = moment(firstPromisedAt, language)
  if (issuedAt !== null) {
    return t(issuedAt <= firstPromisedAt ? 'follow.kept' : 'follow.missed', { when: first })
  }
  if (settled) return undefined
  return promisedAt === firstPromisedAt ? when : t('follow.movedFrom', { when, first })
}

function turnOf(step: StepView, procedure: Wording['procedure'], t: TFunction<'dossier'>) {
  const { hasResult, settled, receivedAt, waitsFor, dependsOn, holder } = step
  if (hasResult) return t('turns.delivered')
  if (settled) return t('turns.stopped')
  if (receivedAt === null && waitsFor === 'otherAgency') {
    return t('turns.waiting', { procedures: dependsOn.map(procedure).join(', ') })
  }
  if (isOnTheWay(step)) return t('turns.onTheWay')
  if (waitsFor === 'office') return t(holder ? 'turns.office' : 'turns.officeUnclaimed')
  return waitsFor === 'none' ? undefined : t(`turns.${waitsFor}`)
}
