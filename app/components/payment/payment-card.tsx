import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/components/button.tsx'
import { StatusTag } from '#app/components/status-tag.tsx'
import type { Tone } from '#app/components/tone.ts'

export interface PaymentCardProps {
  id: string
  procedure: string
  amount: string
  tone: Tone
  state: string
  meaning: string
  isOwed: boolean
  returned: readonly { id: string; text: string }[]
}

/** Where the payments of a dossier stand, and the way to pay; nothing where nothing is owed. */
export function Payments({ payments }: { payments: readonly PaymentCardProps[] }) {
  const { t } = useTranslation('payment')
  if (payments.length === 0) return null
  return (
    <section className="stack stack--tight">
      <h2>{t('card.title')}</h2>
      {payments.map((payment) => (
        <PaymentCard key={payment.id} {...payment} />
      ))}
    </section>
  )
}

function PaymentCard(payment: PaymentCardProps) {
  const { id, procedure, amount, tone, state, meaning, isOwed, returned } = payment
  const { t } = useTranslation('payment')
  const page = `/pay/${id}`
  return (
    <article className="panel stack stack--tight">
      <p>
        <strong>{t('card.text', { procedure, amount })}</strong>
      </p>
      <StatusTag tone={tone}>{state}</StatusTag>
      <p>{meaning}</p>
      {returned.map(({ id: charge, text }) => (
        <p key={charge}>{text}</p>
      ))}
      {isOwed ? (
        <div className="actions no-print">
          <ButtonLink to={page}>{t('card.pay', { amount })}</ButtonLink>
        </div>
      ) : (
        <p className="no-print">
          <a href={page}>{t('card.see')}</a>
        </p>
      )}
    </article>
  )
}
