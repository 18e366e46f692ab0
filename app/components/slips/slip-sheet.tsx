import { useTranslation } from 'react-i18next'
import type { SlipOnPaper } from '#app/forms/slip-view.server.ts'
import type { BothLabels } from '#app/forms/slip-words.server.ts'
import { SlipTable } from './slip-table.tsx'

/** A slip as the sheet of paper it becomes: Vietnamese, with the labels in English under it. */
export function SlipSheet({ slip }: { slip: SlipOnPaper }) {
  const { t } = useTranslation('slips')
  const { number, name, office, code, facts, text, table, remarks, made, signer, law, qr } = slip
  return (
    <article className="slip" lang="vi" aria-labelledby="slip-name">
      <header className="slip__head">
        <p className="slip__office">{office}</p>
        <p className="slip__form">
          {t('number', { number })}
          <br />
          {t('simulation')}
        </p>
      </header>
      <h2 id="slip-name" className="slip__name">
        {name.vi}
        <span lang="en">{name.en}</span>
      </h2>
      <div className="slip__top">
        <p className="slip__code">
          <Label label={slip.codeLabel} />
          <strong>{code}</strong>
        </p>
        <img className="slip__qr" src={qr} alt={t('qr', { code })} width={104} height={104} />
      </div>
      <p className="slip__text">
        {text.vi} <span lang="en">{text.en}</span>
      </p>
      <dl className="slip__facts">
        {facts.map(({ label, value }) => (
          <div key={label.vi}>
            <dt>
              <Label label={label} />
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {table && <SlipTable name={name.vi} {...table} />}
      {remarks.map((remark) => (
        <p key={remark} className="slip__remark">
          {remark}
        </p>
      ))}
      <footer className="slip__foot">
        <p className="slip__law">{law}</p>
        <p className="slip__signed">
          {made}
          {signer && (
            <>
              <br />
              {slip.signed.vi} <span lang="en">{slip.signed.en}</span>
              <br />
              <strong>{signer}</strong>
            </>
          )}
        </p>
      </footer>
    </article>
  )
}

function Label({ label }: { label: BothLabels }) {
  return (
    <>
      {label.vi} <span lang="en">{label.en}</span>
    </>
  )
}
