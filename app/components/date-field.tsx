import { Fieldset } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { splitDate } from './date-parts.ts'
import { FieldLabel } from './field-label.tsx'
import { classNames, type FieldProps } from './field.ts'
import '../styles/form.css'

const autoComplete = { day: 'bday-day', month: 'bday-month', year: 'bday-year' } as const

interface Props extends FieldProps {
  /** The visitor's own birthday may be filled in by the browser. */
  ownBirthday?: boolean
}

/**
 * Three boxes, named `<name>.day`, `.month` and `.year`, joined on the server by `joinDate`. Three
 * rather than one `dd/mm/yyyy`, because number keyboards of phones have no slash; and never the
 * browser's calendar, which needs many taps for a year of birth and follows the language of the phone.
 */
export function DateField({
  name,
  label,
  optional,
  hint,
  error,
  defaultValue,
  ownBirthday,
}: Props) {
  const { t } = useTranslation()
  const parts = splitDate(defaultValue)
  const errorId = `${name}-error`
  return (
    <Fieldset
      legend={<FieldLabel label={label} optional={optional} />}
      description={hint}
      error={error}
      errorId={errorId}
      className={classNames('date-field', error && 'field--error')}
    >
      <div className="date-parts">
        {(['day', 'month', 'year'] as const).map((part) => (
          <div key={part}>
            <label htmlFor={part === 'day' ? name : `${name}.${part}`}>
              {t(`parts.date.${part}`)}
            </label>
            <input
              id={part === 'day' ? name : `${name}.${part}`}
              name={`${name}.${part}`}
              className={classNames('aksel-text-field__input', part === 'year' && 'is-year')}
              inputMode="numeric"
              maxLength={part === 'year' ? 4 : 2}
              defaultValue={parts[part]}
              autoComplete={ownBirthday ? autoComplete[part] : 'off'}
              aria-invalid={error ? true : undefined}
              aria-describedby={error ? errorId : undefined}
            />
          </div>
        ))}
      </div>
    </Fieldset>
  )
}
