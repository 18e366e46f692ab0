import { Radio, RadioGroup } from '@navikt/ds-react'
import { FieldLabel } from './field-label.tsx'
import { classNames, type FieldProps } from './field.ts'
import '../styles/form.css'

interface Props extends FieldProps {
  options: readonly { value: string; label: string; hint?: string }[]
  /** Side by side where there is room, for two or three short answers. */
  inline?: boolean
}

/** One answer out of a few. The first one carries the name as its id: the error summary leads there. */
export function ChoiceField(props: Props) {
  const { name, label, optional, hint, error, defaultValue, options, inline } = props
  return (
    <RadioGroup
      name={name}
      legend={<FieldLabel label={label} optional={optional} />}
      description={hint}
      error={error}
      defaultValue={defaultValue ?? ''}
      className={classNames('choices', inline && 'choices--inline', error && 'field--error')}
    >
      {options.map((option, index) => (
        <Radio
          key={option.value}
          id={index === 0 ? name : `${name}-${option.value}`}
          value={option.value}
          description={option.hint}
        >
          {option.label}
        </Radio>
      ))}
    </RadioGroup>
  )
}
