import { ErrorMessage } from '@navikt/ds-react'
import { FieldLabel } from './field-label.tsx'
import { classNames, type FieldProps } from './field.ts'
import '../styles/form.css'

interface Props extends FieldProps {
  rows?: number
  maxLength?: number
}

/** Aksel's looks on a plain element: its own part measures itself with inline styles. */
export function TextArea(props: Props) {
  const { name, label, optional, hint, error, defaultValue, rows = 4, maxLength } = props
  const hintId = `${name}-hint`
  const errorId = `${name}-error`
  return (
    <div
      className={classNames(
        'aksel-form-field aksel-form-field--medium',
        error && 'aksel-textarea--error field--error',
      )}
    >
      <label htmlFor={name} className="aksel-form-field__label aksel-label">
        <FieldLabel label={label} optional={optional} />
      </label>
      {hint && (
        <div id={hintId} className="aksel-form-field__description aksel-body-short">
          {hint}
        </div>
      )}
      <textarea
        id={name}
        name={name}
        rows={rows}
        maxLength={maxLength}
        defaultValue={defaultValue}
        aria-invalid={error ? true : undefined}
        aria-describedby={classNames(hint && hintId, error && errorId) || undefined}
        className="aksel-textarea__input aksel-body-short"
      />
      {error && (
        <ErrorMessage id={errorId} showIcon>
          {error}
        </ErrorMessage>
      )}
    </div>
  )
}
