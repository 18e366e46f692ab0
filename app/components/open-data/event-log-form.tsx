import { useTranslation } from 'react-i18next'
import { SubmitButton } from '../button.tsx'
import '../../styles/measures.css'

interface Props {
  bundles: readonly { value: string; label: string }[]
}

/** Which part of the event log, and in which form: a plain form with two buttons. */
export function EventLogForm({ bundles }: Props) {
  const { t } = useTranslation('open-data')
  const { t: words } = useTranslation('measures')
  return (
    <form method="get" action="/open-data/events.ocel.json" className="period">
      <p className="period__day">
        <label htmlFor="bundle">{t('choose.bundle')}</label>
        <select id="bundle" name="bundle" defaultValue="">
          <option value="">{t('choose.all')}</option>
          {bundles.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </p>
      {(['from', 'to'] as const).map((end) => (
        <p key={end} className="period__day">
          <label htmlFor={end}>{words(`period.${end}`)}</label>
          <input id={end} name={end} type="date" />
        </p>
      ))}
      <SubmitButton small>{t('choose.ocel')}</SubmitButton>
      <SubmitButton small variant="secondary" formAction="/open-data/events.csv">
        {t('choose.csv')}
      </SubmitButton>
    </form>
  )
}
