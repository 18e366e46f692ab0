import type { DossierView, StepView } from '#app/services/viewing.server.ts'
import type { ExceptionWords } from './exception-words.server.ts'
import { moment } from './promise-view.server.ts'

type Move = DossierView['exceptions']['moves'][number]

const whys = [
  'verification',
  'supplement',
  'apology',
  'consent',
  'payment',
  'correction',
  'predecessor',
] as const

/** Why an office waits or waited, by the reason of the rule set; undefined when it never did before that moment. */
export function withholding(
  procedureId: string,
  { exceptions }: DossierView,
  { text }: ExceptionWords,
  before = Infinity,
) {
  const said = exceptions.said.findLast(
    ({ type, stepId, at }) => type === 'HOLD' && stepId === procedureId && at <= before,
  )
  return said?.reason === undefined ? undefined : text(`holds.${said.reason}`)
}

/** Why a promise moved, to stand after “because”. */
function whyOf({ kind, stepId, reason, at }: Move, view: DossierView, words: ExceptionWords) {
  const { t } = words
  if (kind === 'hold') {
    const held = withholding(stepId, view, words, at)
    return held ? t('why.hold', { reason: held }) : t('why.holdPlain')
  }
  const known = whys.find((why) => why === kind) ?? 'predecessor'
  return t(`why.${known}`, { reason: reason ?? '' })
}

/** On the map: how the promise of this step moved, oldest first. */
export function moveLines({ procedureId }: StepView, view: DossierView, words: ExceptionWords) {
  const { t, language } = words
  return view.exceptions.moves
    .filter(({ stepId }) => stepId === procedureId)
    .flatMap((move) => [
      t('map.moved', {
        from: moment(move.from, language),
        to: moment(move.to, language),
        why: whyOf(move, view, words),
      }),
      ...(move.inTime ? [] : [t('map.movedLate')]),
    ])
}

/** How all promised dates moved; undefined when none did. */
export function movedPromises(view: DossierView, words: ExceptionWords) {
  const { t, language, procedure } = words
  const { moves } = view.exceptions
  if (moves.length === 0) return undefined
  const { firstPromisedAt, promisedAt } = view.dossier
  return {
    total:
      firstPromisedAt === promisedAt
        ? undefined
        : t('matters.moves.total', {
            first: moment(firstPromisedAt, language),
            now: moment(promisedAt, language),
          }),
    lines: moves.map((move) => ({
      id: move.id,
      text: t('matters.moves.line', {
        procedure: procedure(move.stepId),
        from: moment(move.from, language),
        to: moment(move.to, language),
        why: whyOf(move, view, words),
      }),
    })),
  }
}

export type MovedPromises = NonNullable<ReturnType<typeof movedPromises>>
