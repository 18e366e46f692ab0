import { useTranslation } from 'react-i18next'
import { DataTable } from '../data-table.tsx'
import '../../styles/citizen.css'

interface HeadProps {
  code: string
  title: string
  sentAt: string
  /** Where the picture comes from that leads to the dossier. */
  qr: string
  /** What else stands at the head of the slip. */
  facts?: readonly { label: string; value: string }[]
}

/** The head of the acceptance slip: the code, whose case it is, when it was received. */
export function SlipHead({ code, title, sentAt, qr, facts = [] }: HeadProps) {
  const { t } = useTranslation('dossier')
  return (
    <section className="panel receipt">
      <dl>
        <div className="receipt__code">
          <dt>{t('receipt.codeLabel')}</dt>
          <dd>{code}</dd>
        </div>
        <div>
          <dt>{t('receipt.for')}</dt>
          <dd>{title}</dd>
        </div>
        <div>
          <dt>{t('receipt.sentAt')}</dt>
          <dd>{sentAt}</dd>
        </div>
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <figure className="receipt__qr">
        <img src={qr} alt={t('receipt.qr', { code })} width={160} height={160} />
        <figcaption className="quiet small">{t('receipt.qrNote')}</figcaption>
      </figure>
    </section>
  )
}

interface PromisesProps {
  steps: readonly { id: string; name: string; office: string; promised: string }[]
  promised: string
  law: string
  cutOff: string
}

/** What was promised when the slip was made out, office by office, and the law behind it. */
export function SlipPromises({ steps, promised, law, cutOff }: PromisesProps) {
  const { t } = useTranslation('dossier')
  const { t: citizen } = useTranslation('citizen')
  return (
    <>
      <DataTable
        caption={t('receipt.promises')}
        hideCaption
        rows={steps}
        rowKey={(step) => step.id}
        columns={[
          {
            key: 'name',
            header: t('receipt.procedure'),
            rowHeader: true,
            cell: ({ name }) => name,
          },
          { key: 'office', header: t('receipt.office'), cell: ({ office }) => office },
          { key: 'promised', header: t('receipt.promised'), cell: (step) => step.promised },
        ]}
      />
      <p>
        <strong>
          {t('receipt.total')}: {promised}
        </strong>
      </p>
      <p className="quiet small">
        {citizen('promise.law', { law })} {citizen('promise.rule', { cutOff })}
      </p>
    </>
  )
}
