import { TextField as AkselTextField } from '@navikt/ds-react'
import { FieldLabel } from './field-label.tsx'
import { classNames, type FieldProps } from './field.ts'
import '../styles/form.css'

interface Props extends FieldProps {
  type?: 'text' | 'tel' | 'email' | 'time' | 'password'
  inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'decimal'
  autoComplete?: string
  maxLength?: number
  /** How much is expected: the width of the box says so. */
  width?: 'short' | 'medium' | 'full'
  spellCheck?: boolean
}

export function TextField({ name, label, optional, hint, error, width = 'full', ...input }: Props) {
  return (
    <AkselTextField
      {...input}
      id={name}
      name={name}
      label={<FieldLabel label={label} optional={optional} />}
      description={hint}
      error={error}
      className={classNames(`field--${width}`, error && 'field--error')}
    />
  )
}
