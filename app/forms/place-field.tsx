import { useTranslation } from 'react-i18next'
import { SubmitButton } from '#app/components/button.tsx'
import { ChoiceField } from '#app/components/choice-field.tsx'
import type { FieldProps } from '#app/components/field.ts'
import type { Option } from '#app/components/select-field.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { useFoundPlaces } from './use-found-places.ts'

interface Props extends FieldProps {
  /** What was found for the text that stands in the field. */
  places: readonly Option[]
  /** There are others that fit as well. */
  more: boolean
}

/**
 * One commune out of ten thousand: a text, and the places found for it to choose from. The button finds them; with
 * scripts they come while somebody types.
 */
export function PlaceField({ places, more, ...field }: Props) {
  const { t } = useTranslation('draft')
  const { name, label, hint, defaultValue = '' } = field
  const { found, seek } = useFoundPlaces({ text: defaultValue, places, more })
  const [first, ...others] = found.places
  return (
    <div className="place-field">
      <div className="place-field__text" onInput={seek}>
        <TextField
          {...field}
          hint={hint ? `${hint} ${t('place.hint')}` : t('place.hint')}
          autoComplete="off"
          spellCheck={false}
        />
      </div>
      <SubmitButton variant="secondary" name="find" value={name} formNoValidate>
        {t('place.find')}
        <span className="aksel-sr-only">: {label}</span>
      </SubmitButton>
      <p role="status" className="aksel-sr-only">
        {found.sought && t('place.found', { count: found.places.length })}
      </p>
      {first && (
        <div className="place-field__found" key={found.text}>
          <input type="hidden" name={`${name}.shown-for`} value={found.text} />
          <ChoiceField
            name={`${name}.chosen`}
            label={t('place.choose')}
            hint={found.more ? t('place.more') : undefined}
            defaultValue={others.length === 0 ? first.value : undefined}
            options={found.places}
          />
        </div>
      )}
    </div>
  )
}
