import type { MapNodeProps } from '#app/components/step-map.tsx'
import { isOwed } from '#app/services/paying.server.ts'
import type { DossierView, StepView } from '#app/services/viewing.server.ts'
import type { ExceptionWords } from './exception-words.server.ts'
import { money } from './payment-view.server.ts'

/** Fees come first: until they are paid the office cannot approve, so that it is the applicant's turn. */
export function paymentOnMap(
  { procedureId, hasResult, settled }: StepView,
  payments: DossierView['payments'],
  { language, payment: t }: ExceptionWords,
): Partial<MapNodeProps> {
  const owed = payments.find(({ stepId, standing }) => stepId === procedureId && isOwed(standing))
  if (!owed || hasResult || settled) return {}
  const amount = money(owed.amount, language, t)
  return {
    tone: 'yours',
    turnText: t(owed.standing === 'pending' ? 'map.pending' : 'map.due', { amount }),
    links: [{ to: `/pay/${owed.id}`, label: t('card.pay', { amount }) }],
  }
}
