import { useTranslation } from 'react-i18next'
import { Passport, type PassportText } from './passport.tsx'

export interface SummaryRow {
  /** Key of the row; the label is enough unless it stands twice. */
  id?: string
  label: string
  value: React.ReactNode
  passport?: PassportText
  /** Where this one value is changed; the link says what it changes, by the label or by `what`. */
  change?: { to: string; what?: string }
}

/** Label, value, where it comes from, and a link that changes it. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const { t } = useTranslation()
  return (
    <dl className="summary-list">
      {rows.map(({ id, label, value, passport, change }) => (
        <div key={id ?? label} className="summary-list__row">
          <dt>{label}</dt>
          <dd>
            <span className="summary-list__value">{value}</span>
            {passport && <Passport {...passport} />}
          </dd>
          {change && (
            <dd>
              <a href={change.to}>
                {t('parts.change')} <span className="aksel-sr-only">{change.what ?? label}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
