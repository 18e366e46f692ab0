import { pathMarks, type PathMark } from '#machines/emc-formula.ts'
import { markField } from '#app/forms/mark-field.ts'
import { CheckboxField } from '../checkbox-field.tsx'
import { useMarkName } from './mark-name.ts'

interface Props {
  legend: string
  hint?: string
  ticked: readonly PathMark[]
  /** The boxes say it with the first of them. */
  error?: string
}

/** What keeps a case from being counted, one box each. */
export function MarksToTick({ legend, hint, ticked, error }: Props) {
  const nameOf = useMarkName()
  return (
    <fieldset className="marks">
      <legend>{legend}</legend>
      {hint && <p className="quiet small">{hint}</p>}
      {pathMarks.map((mark, place) => (
        <CheckboxField
          key={mark}
          name={markField(mark)}
          label={nameOf(mark)}
          defaultChecked={ticked.includes(mark)}
          error={place === 0 ? error : undefined}
        />
      ))}
    </fieldset>
  )
}
