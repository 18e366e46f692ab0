import { CheckmarkCircleFillIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import mark from '../mark.svg?no-inline'

interface Paper {
  title: string
  number: string
  agency: string
  office: string
  isCard: boolean
  lines: readonly { key: string; label: string; value: string }[]
  signedBy: string
  issued: string
  completed?: string
  proof: { address: string; picture: string }
}

/** A result as the sheet or card it is: marked as a simulation all over. */
export function PaperOnScreen({ paper }: { paper: Paper }) {
  const { t } = useTranslation('results')
  const { title, number, agency, office, isCard } = paper
  return (
    <article
      className={isCard ? 'sheet sheet--card' : 'sheet'}
      data-mark={t('mark')}
      aria-labelledby="page-title"
    >
      <header className="sheet__head">
        <img className="sheet__sign" src={mark} width={40} height={40} alt="" />
        <p className="sheet__from">
          <span className="quiet small">{agency}</span>
          <strong>{office}</strong>
        </p>
        <p className="sheet__number">{t('number', { number })}</p>
      </header>
      <p className="sheet__title" aria-hidden="true">
        {title}
      </p>
      <p className="sheet__notice">{t('simulation')}</p>
      <Lines {...paper} />
      <footer className="sheet__foot">
        <img
          className="sheet__code"
          src={paper.proof.picture}
          alt={t('qr')}
          width={136}
          height={136}
        />
        <Seal {...paper} />
      </footer>
    </article>
  )
}

function Lines({ lines }: Paper) {
  return (
    <dl className="sheet__lines">
      {lines.map(({ key, label, value }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Seal({ signedBy, issued, completed, proof }: Paper) {
  const { t } = useTranslation('results')
  return (
    <div className="sheet__seal">
      <p className="sheet__signed">
        <CheckmarkCircleFillIcon className="icon" aria-hidden /> {t('signed')}
      </p>
      <p>{t('signedBy', { name: signedBy, when: issued })}</p>
      {completed && <p>{t('completed', { when: completed })}</p>}
      <p className="quiet small">{t('scan')}</p>
      <p className="print-address small">{proof.address}</p>
    </div>
  )
}
