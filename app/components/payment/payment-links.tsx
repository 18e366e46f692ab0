import { useTranslation } from 'react-i18next'
import { StatusTag } from '../status-tag.tsx'
import type { PaymentCardProps } from './payment-card.tsx'

type Props = Pick<PaymentCardProps, 'id' | 'amount' | 'tone' | 'state' | 'isOwed'>

/** The payments of a dossier in a list of dossiers: where they stand, and where to pay. */
export function PaymentLinks({ payments }: { payments: readonly Props[] }) {
  const { t } = useTranslation('payment')
  return payments.map(({ id, amount, tone, state, isOwed }) => (
    <p key={id} className="actions">
      <StatusTag tone={tone}>{t('mine', { amount, standing: state })}</StatusTag>
      <a href={`/pay/${id}`}>{isOwed ? t('card.pay', { amount }) : t('card.see')}</a>
    </p>
  ))
}
