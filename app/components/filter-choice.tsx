import '../styles/measures.css'

export interface Option {
  value: string
  label: string
}

interface Props {
  name: string
  label: string
  options: readonly Option[]
  chosen: string
}

/** One choice of a filter: a plain select with its label. */
export function FilterChoice({ name, label, options, chosen }: Props) {
  return (
    <p className="period__day">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={chosen}>
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </p>
  )
}
