import { ErrorMessage } from '@navikt/ds-react'
import { FieldLabel } from './field-label.tsx'
import { classNames, type FieldProps } from './field.ts'
import '../styles/form.css'

interface Props extends Omit<FieldProps, 'defaultValue'> {
  /** What the file chooser offers first; what a file really is shows on the server. */
  accept: string
}

/** The browser's own file chooser: on a phone it offers the camera, too. */
export function FileField({ name, label, optional, hint, error, accept }: Props) {
  const hintId = `${name}-hint`
  const errorId = `${name}-error`
  return (
    <div
      className={classNames('aksel-form-field aksel-form-field--medium', error && 'field--error')}
    >
      <label htmlFor={name} className="aksel-form-field__label aksel-label">
        <FieldLabel label={label} optional={optional} />
      </label>
      {hint && (
        <div id={hintId} className="aksel-form-field__description aksel-body-short">
          {hint}
        </div>
      )}
      <input
        type="file"
        id={name}
        name={name}
        accept={accept}
        aria-invalid={error ? true : undefined}
        aria-describedby={classNames(hint && hintId, error && errorId) || undefined}
        className="file-input"
      />
      {error && (
        <ErrorMessage id={errorId} showIcon>
          {error}
        </ErrorMessage>
      )}
    </div>
  )
}
