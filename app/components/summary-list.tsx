import { useTranslation } from 'react-i18next'
import { Passport, type PassportText } from './passport.tsx'

export interface SummaryRow {
  /** Key of the row; the label is enough unless it stands twice. */
  id?: string
  label: string
  value: React.ReactNode
  passport?: PassportText
  change?: Change
}

/**
 * Where this one value is changed: a link, or a button of the form around it, which keeps what was typed.
 * It says what it changes, by the label or by `what`.
 */
type Change = ({ to: string } | { name: string; value: string }) & { what?: string }

/** Label, value, where it comes from, and what changes it. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
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
              <ChangeControl change={change} label={label} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

function ChangeControl({ change, label }: { change: Change; label: string }) {
  const { t } = useTranslation()
  const words = (
    <>
      {t('parts.change')} <span className="aksel-sr-only">{change.what ?? label}</span>
    </>
  )
  if ('to' in change) return <a href={change.to}>{words}</a>
  return (
    <button className="link-button" name={change.name} value={change.value} formNoValidate>
      {words}
    </button>
  )
}
