import { Select } from '@navikt/ds-react'
import { FieldLabel } from './field-label.tsx'
import { classNames, type FieldProps } from './field.ts'
import '../styles/form.css'

export interface Option {
  value: string
  label: string
}

interface Props extends FieldProps {
  options: readonly (Option | { group: string; options: readonly Option[] })[]
  /** The first, empty line, e.g. "Choose a province". Without it the first option stands chosen. */
  emptyLabel?: string
  width?: 'medium' | 'full'
}

export function SelectField(props: Props) {
  const { name, label, optional, hint, error, defaultValue, options, emptyLabel } = props
  const width = `field--${props.width ?? 'full'}`
  return (
    <Select
      id={name}
      name={name}
      label={<FieldLabel label={label} optional={optional} />}
      description={hint}
      error={error}
      defaultValue={defaultValue}
      className={classNames(width, error && 'field--error')}
    >
      {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
      {options.map((option) =>
        'group' in option ? (
          <optgroup key={option.group} label={option.group}>
            {option.options.map(optionOf)}
          </optgroup>
        ) : (
          optionOf(option)
        ),
      )}
    </Select>
  )
}

const optionOf = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
)
