import { dateTime } from '#app/i18n/format.ts'
import type { DossierView, StepView } from '#app/services/viewing.server.ts'
import { correctionMatter } from './correction-matter.server.ts'
import type { ExceptionWords } from './exception-words.server.ts'
import type { Matter } from './matter.ts'
import { effectLine } from './exceptions-on-map.server.ts'
import { money } from './payment-view.server.ts'
import { moment } from './promise-view.server.ts'
import { revokedMatters } from './undoing-view.server.ts'

/** What the office needs from the applicant now: the call above the map. */
export function calls(view: DossierView, words: ExceptionWords) {
  const { t, language, procedure, what } = words
  return view.exceptions.supplements.flatMap(({ id, stepId, turn, items, dueAt, ifNow }) => {
    if (!ifNow) return []
    const step = view.steps.find(({ procedureId }) => procedureId === stepId)
    const named = { procedure: procedure(stepId) }
    return [
      {
        id,
        title: t('call.title', { due: moment(dueAt, language) }),
        lead: t('call.lead', { ...named, office: step?.office[language] ?? '' }),
        items: items.map((item) =>
          t('call.item', { what: what(item), reason: words.reason(item.reason) }),
        ),
        lines: [
          t('call.ifNow', {
            ...named,
            stepBy: moment(ifNow.stepBy, language),
            allBy: moment(ifNow.allBy, language),
          }),
          t('call.silence', named),
          ...(turn > 1 ? [t('call.second', { turn })] : []),
        ],
        to: `/dossiers/${view.dossier.id}/supplement/${stepId}`,
        button: t('call.button'),
      },
    ]
  })
}

/** Everything unusual that needs more words than its place on the map has. */
export function matters(view: DossierView, words: ExceptionWords): Matter[] {
  return [
    ...revokedMatters(view, words),
    ...view.steps.flatMap((step) => refusedMatter(step, view, words)),
    ...unanswered(view, words),
    ...view.exceptions.corrections.map((one, index) => correctionMatter(one, index, view, words)),
  ]
}

const hasResults = ({ steps }: DossierView) => steps.some(({ hasResult }) => hasResult)

/** How to file anew: all of it, filled in, or what failed alone where another step has its result. */
function again(view: DossierView, { t }: ExceptionWords) {
  const complain = {
    to: `/dossiers/${view.dossier.id}/feedback`,
    label: t('matters.refused.complain'),
  }
  if (!hasResults(view)) return { again: t('matters.refused.again'), links: [complain] }
  const alone = { to: `/bundles/${view.dossier.bundleId}`, label: t('matters.refused.alone') }
  return { links: [alone, complain] }
}

function refusedMatter(step: StepView, view: DossierView, words: ExceptionWords): Matter[] {
  const { t, language, procedure, text } = words
  const { procedureId: id } = step
  const refusal = view.exceptions.refusals.findLast(({ stepId }) => stepId === id)
  if (step.state !== 'refused' || !refusal) return []
  const asked = view.exceptions.supplements.findLast(({ stepId }) => stepId === id)
  const { bySilence, note, signedBy, at, ground, legalBasis } = refusal
  const said = bySilence
    ? asked && [
        t('matters.refused.silence', {
          askedAt: dateTime(asked.askedAt, language),
          due: moment(asked.dueAt, language),
        }),
      ]
    : [
        t('matters.refused.note', { note }),
        t('matters.refused.signed', { name: signedBy, when: dateTime(at, language) }),
      ]
  return [
    {
      id: `refused-${id}`,
      tone: 'stopped',
      title: t('matters.refused.title', { procedure: procedure(id) }),
      lines: [
        `${t('matters.refused.ground', { ground: text(`grounds.${ground}`) })} ${t('matters.refused.law', { law: legalBasis })}`,
        ...(said ?? []),
        effectLine(step, view, words),
        ...refundLine(step, view, words),
        t(hasResults(view) ? 'matters.refused.nextAlone' : 'matters.refused.next'),
      ],
      ...again(view, words),
    },
  ]
}

function refundLine({ procedureId }: StepView, { payments }: DossierView, words: ExceptionWords) {
  const { t, language, payment } = words
  const paid = payments.filter(({ stepId, paidAt }) => stepId === procedureId && paidAt !== null)
  const sum = paid.reduce((total, { amount }) => total + amount, 0)
  return sum === 0 ? [] : [t('matters.refused.refund', { amount: money(sum, language, payment) })]
}

/** Nobody has answered: how the rest can be closed all the same. */
function unanswered(
  { consents, dossier, exceptions }: DossierView,
  words: ExceptionWords,
): Matter[] {
  const { t, procedure } = words
  return consents.flatMap(({ id, procedureId, name, state, isWaiting, isReached }) => {
    const may = exceptions.mayDo.get(procedureId) ?? []
    const isStuck = state === 'asked' && (isWaiting || !isReached)
    if (!isStuck || !may.includes('ASK_WITHDRAWAL')) return []
    const named = { name, procedure: procedure(procedureId) }
    return [
      {
        id: `unanswered-${id}`,
        tone: 'info',
        title: t('matters.unanswered.title', named),
        lines: [
          ...(isReached ? [] : [t('matters.unanswered.unreached', named)]),
          t('matters.unanswered.text', named),
          t('matters.unanswered.out', named),
        ],
        links: [
          {
            to: `/dossiers/${dossier.id}/withdraw/${procedureId}`,
            label: t('matters.unanswered.link', named),
          },
        ],
      },
    ]
  })
}

/** What the applicant may do of their own accord: withdraw, or report an error in a result. */
export function ways({ dossier, exceptions }: DossierView, { t, procedure, text }: ExceptionWords) {
  const may = [...exceptions.mayDo]
  const path = `/dossiers/${dossier.id}`
  return {
    withdraw: may
      .filter(([, events]) => events.includes('ASK_WITHDRAWAL'))
      .map(([id]) => ({
        to: `${path}/withdraw/${id}`,
        label: t('ways.withdraw', { procedure: procedure(id) }),
      })),
    correct: may
      .filter(([, events]) => events.includes('REQUEST_CORRECTION'))
      .map(([id]) => ({
        to: `${path}/correct/${id}`,
        label: t('ways.correct', { paper: text(`result.${id}.title`) }),
      })),
  }
}
