import { useTranslation } from 'react-i18next'
import type { ActField } from '#app/services/stage-host.ts'
import { CheckboxField } from '../checkbox-field.tsx'
import { SelectField, type Option } from '../select-field.tsx'
import { TextArea } from '../text-area.tsx'
import { TextField } from '../text-field.tsx'

interface Props {
  field: ActField & { choices: readonly Option[] }
  typed: string
  error?: string
}

/** One thing an act asks, as a box of its kind. */
export function ActFieldInput({ field, typed, error }: Props) {
  const { t } = useTranslation('scenarios')
  const { name, kind, choices, optional } = field
  const label = t(`field.${name}`, { defaultValue: name })
  const common = { name, label, optional, error, defaultValue: typed }
  switch (kind) {
    case 'moment':
      return <TextField {...common} hint={t('edit.momentHint')} autoComplete="off" />
    case 'text':
      return <TextField {...common} autoComplete="off" />
    case 'choice':
      return (
        <SelectField
          {...common}
          options={choices}
          emptyLabel={
            choices.length === 0
              ? t('actPage.noneYet')
              : optional
                ? t('actPage.nothing')
                : undefined
          }
        />
      )
    case 'yes':
      return <CheckboxField name={name} label={label} defaultChecked={typed !== 'no'} />
    case 'events': {
      const chosen = typed.split('\n')
      return (
        <fieldset className="stack stack--tight" id={name}>
          <legend>{label}</legend>
          {error && <p>{error}</p>}
          {choices.map((choice) => (
            <CheckboxFieldOf key={choice.value} name={name} {...choice} chosen={chosen} />
          ))}
        </fieldset>
      )
    }
    case 'list':
      return <TextArea {...common} hint={t('actPage.listHint')} />
    case 'pairs':
      return <TextArea {...common} hint={t('actPage.pairsHint')} />
    case 'items':
      return <TextArea {...common} hint={t('actPage.itemsHint')} />
  }
}

/** One step of several; each box has an id of its own. */
function CheckboxFieldOf({
  name,
  value,
  label,
  chosen,
}: Option & {
  name: string
  chosen: readonly string[]
}) {
  const id = `${name}-${value}`
  return (
    <label className="check-line" htmlFor={id}>
      <input
        type="checkbox"
        id={id}
        name={name}
        value={value}
        defaultChecked={chosen.includes(value)}
      />{' '}
      {label}
    </label>
  )
}
