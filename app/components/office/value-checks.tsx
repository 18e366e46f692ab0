import { useTranslation } from 'react-i18next'
import { SubmitButton } from '../button.tsx'
import '../../styles/office.css'

interface Row {
  key: string
  label: string
  value: string
  /** What the register says instead. */
  said: string
  /** Who compared both and when; nothing while nobody has. */
  checked?: string
}

interface Props {
  path: string
  title: string
  text: string
  rows: readonly Row[]
  canTick: boolean
}

/** What the citizen says against what the registers say, to be compared one by one before it is appraised. */
export function ValueChecks({ path, title, text, rows, canTick }: Props) {
  const { t } = useTranslation('official')
  return (
    <section id="checks" className="panel stack stack--tight" aria-labelledby="checks-title">
      <h2 id="checks-title">{title}</h2>
      <p>{text}</p>
      <form method="post" action={path} className="stack stack--tight">
        <ul className="value-checks plain-list">
          {rows.map(({ key, label, value, said, checked }) => (
            <li key={key}>
              <h3>{label}</h3>
              <p>
                {t('form.checks.declared')}: <strong>{value}</strong>
                <br />
                {said}
              </p>
              {checked && <p className="quiet small">{checked}</p>}
              {!checked && canTick && (
                <label className="value-checks__tick">
                  <input id={`check-${key}`} type="checkbox" name="checked" value={key} />
                  {t('form.checks.tick')}
                  <span className="aksel-sr-only">: {label}</span>
                </label>
              )}
            </li>
          ))}
        </ul>
        {canTick && (
          <SubmitButton small variant="secondary" name="do" value="CHECK_VALUES">
            {t('form.checks.save')}
          </SubmitButton>
        )}
      </form>
    </section>
  )
}
