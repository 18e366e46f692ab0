import type { StepOnDesk } from '#app/services/examining.server.ts'
import { officialEvents, plainEvents } from '#machines/advance.ts'
import { stateFacts } from '#machines/step.states.ts'
import { getText } from '#machines/texts.ts'
import type { OfficialAction } from './office-commands.server.ts'
import { pageOfEvent } from './office-exceptions.ts'
import { deskPath } from './office-queue.server.ts'
import { whenText } from './step-words.server.ts'
import type { Words } from './words.server.ts'

/** What leads on where no plain action does: the first of these that is allowed is the one clear next action. */
const leadingOn: readonly OfficialAction[] = [
  'COMPENSATE',
  'CORRECT',
  'CONCLUDE_VERIFICATION',
  'DECIDE_LIKENESS',
]

/**
 * Everything that is allowed now and nothing else: the next action of the work first, other plain ones, then what to
 * do when something is wrong, each a page of its own; or why there is nothing.
 */
export function offersOf(view: StepOnDesk, words: Words) {
  const { allowed, dossier, procedure, flags } = view
  const { t } = words
  const actions = officialEvents
    .filter((type) => allowed.includes(type))
    .map((type) => {
      const page = pageOfEvent(type)
      return {
        type,
        button: t(`action.${type}.button`),
        meaning: meaningOf(type, view, words),
        to: page && `${deskPath(dossier.id, procedure.id)}/${page}`,
      }
    })
  const plain = actions.filter(({ to }) => to === undefined)
  const main =
    plain.find(({ type }) => type === 'AGREE_WITHDRAWAL') ??
    plain.find(({ type }) => type !== 'RELEASE') ??
    (flags.likeness === 'same' ? actions.find(({ type }) => type === 'REFUSE') : undefined) ??
    leadingOn
      .map((type) => actions.find((action) => action.type === type))
      .find((action) => action !== undefined)
  return {
    main,
    others: plain.filter((action) => action !== main),
    wrong: actions.filter((action) => action !== main && action.to !== undefined),
    note: main ? undefined : whyNothing(view, words),
  }
}

function meaningOf(type: OfficialAction, view: StepOnDesk, { t, language }: Words) {
  const { legs, procedure, bundle, step } = view
  if (type === 'RELEASE' && !step.mine) return t('action.RELEASE.absent', { name: step.holder })
  // What has ended is handed over to nobody, and what waits for another procedure as well is not handed over yet.
  const isReady = (id: string) =>
    id === procedure.id ||
    legs.some((leg) => leg.procedureId === id && (leg.settled || leg.hasResult))
  const followers = legs.filter(
    ({ state, dependsOn }) =>
      state === 'waiting' && dependsOn.includes(procedure.id) && dependsOn.every(isReady),
  )
  if (type !== 'SIGN' || followers.length === 0) return t(`action.${type}.meaning`)
  const names = followers.map(({ procedureId }) =>
    getText(bundle, language, `procedures.${procedureId}.short`),
  )
  return t('action.SIGN.andHandsOver', { procedures: names.join(', ') })
}

function whyNothing({ step, now }: StepOnDesk, words: Words) {
  const { t } = words
  const { state, waitsFor, holder, heldAt, mine } = step
  if (stateFacts[state].settled) return t('desk.settled')
  if (state === 'waiting') return t('desk.waitsForResult')
  if (waitsFor === 'citizen') return t('desk.waitsForCitizen')
  if (mine) return t('desk.otherRole')
  if (!holder || heldAt === null) return t('desk.nothing')
  return t('desk.heldByOther', { name: holder, when: whenText(heldAt, now, words) })
}

/** What comes after an action, in the order of the work. */
export const nextActions = plainEvents.filter(
  (type): type is Exclude<(typeof plainEvents)[number], 'CLAIM' | 'RELEASE'> =>
    type !== 'CLAIM' && type !== 'RELEASE',
)
