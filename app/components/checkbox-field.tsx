import { Checkbox, ErrorMessage } from '@navikt/ds-react'
import { classNames } from './field.ts'
import '../styles/form.css'

interface Props {
  name: string
  label: React.ReactNode
  hint?: string
  error?: string
  /** What is sent when it is ticked; nothing is sent otherwise. */
  value?: string
  defaultChecked?: boolean
}

/** One box to tick: a pledge, an extra wish. */
export function CheckboxField({ name, label, hint, error, value = 'yes', defaultChecked }: Props) {
  const errorId = `${name}-error`
  return (
    <div className={classNames(error && 'field--error')}>
      {error && (
        <ErrorMessage id={errorId} showIcon>
          {error}
        </ErrorMessage>
      )}
      <div className="choice-box">
        <Checkbox
          id={name}
          name={name}
          value={value}
          defaultChecked={defaultChecked}
          description={hint}
          error={Boolean(error)}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? errorId : undefined}
        >
          {label}
        </Checkbox>
      </div>
    </div>
  )
}
