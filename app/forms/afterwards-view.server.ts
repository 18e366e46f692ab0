import type { RouterContextProvider } from 'react-router'
import { dateTime } from '#app/i18n/format.ts'
import { i18nFor } from '#app/i18n/i18n.server.ts'
import type { DossierView } from '#app/services/viewing.server.ts'
import { money } from './payment-view.server.ts'
import type { Wording } from './wording.server.ts'
import { filedAlone, stateText } from './state-words.server.ts'

type RequestContext = Readonly<RouterContextProvider>

/** What was paid out with the results, in words: how much, how, when, and which text sets the amount. */
export function benefitsView(
  context: RequestContext,
  benefits: DossierView['benefits'],
  { language, procedure, names }: Wording,
) {
  const i18n = i18nFor(context)
  const t = i18n.getFixedT(language, 'afterwards')
  const payment = i18n.getFixedT(language, 'payment')
  return benefits.map(({ stepId, amount, method, sentTo, legalBasis, paidAt, reclaimedAt }) => ({
    id: stepId,
    title: procedure(stepId),
    rows: [
      { id: 'amount', label: t('benefits.amount'), value: money(amount, language, payment) },
      {
        id: 'how',
        label: t('benefits.how'),
        value: t(`benefits.${method}`, { to: nameIn(sentTo) }),
      },
      { id: 'when', label: t('benefits.when'), value: dateTime(paidAt, language) },
      { id: 'basis', label: t('benefits.basis'), value: legalBasis },
    ],
    reclaimed:
      reclaimedAt === null
        ? undefined
        : t('benefits.reclaimed', { when: dateTime(reclaimedAt, language) }),
  }))

  function nameIn(sentTo: string) {
    return sentTo
      .split(', ')
      .map((part) => names.get(part) ?? part)
      .join(', ')
  }
}

export type BenefitView = ReturnType<typeof benefitsView>[number]

/**
 * One summary once everything is done, where the bundle has words for it: what was done, who need not be told again,
 * what remains. Undefined before, and for bundles that end differently.
 */
export function endingView(
  context: RequestContext,
  { dossier, steps }: DossierView,
  wording: Wording,
) {
  const { language, procedure, find, text } = wording
  if (dossier.closedAt === null || find('afterwards.title') === undefined) return undefined
  const i18n = i18nFor(context)
  const t = i18n.getFixedT(language, 'afterwards')
  const states = i18n.getFixedT(language, 'dossier')
  const left = steps.flatMap((step) => filedAlone(step, wording) ?? [])
  const [done, undone] = [true, false].map((wanted) =>
    steps.filter(({ hasResult }) => hasResult === wanted),
  )
  return {
    title: left.length > 0 ? t('ending.leftTitle') : text('afterwards.title'),
    lead: left.length > 0 ? t('ending.leftLead') : text('afterwards.lead'),
    done: done?.map(({ procedureId, office, issuedAt }) =>
      t('ending.doneLine', {
        procedure: procedure(procedureId),
        office: office[language],
        when: dateTime(issuedAt ?? 0, language),
      }),
    ),
    undone: undone?.map((step) =>
      t('ending.failedLine', {
        procedure: procedure(step.procedureId),
        state: stateText(step, wording, states),
      }),
    ),
    left,
    more: (['told', 'remains'] as const).map((part) => ({
      id: part,
      title: text(`afterwards.${part}.title`),
      text: text(`afterwards.${part}.text`),
    })),
  }
}

export type EndingView = NonNullable<ReturnType<typeof endingView>>
