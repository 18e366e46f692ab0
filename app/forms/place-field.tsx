import { useTranslation } from 'react-i18next'
import { SubmitButton } from '#app/components/button.tsx'
import { ChoiceField } from '#app/components/choice-field.tsx'
import type { FieldProps } from '#app/components/field.ts'
import { sentences } from '#app/components/sentences.ts'
import type { Option } from '#app/components/select-field.tsx'
import { TextField } from '#app/components/text-field.tsx'

interface Props extends FieldProps {
  /** What was found for the text that stands in the field. */
  places: readonly Option[]
  /** There are others that fit as well. */
  more: boolean
}

/** What the script of the page puts places into. */
const PATTERN: readonly Option[] = [{ value: '', label: '' }]

/**
 * One commune out of ten thousand: a text, and the places found for it to choose from. The button finds them; with
 * scripts (app/islands) they come while somebody types.
 */
export function PlaceField({ places, more, ...field }: Props) {
  const { t } = useTranslation('draft')
  const { name, label, hint, defaultValue = '' } = field
  return (
    <div className="place-field" data-place-field>
      <div className="place-field__text">
        <TextField
          {...field}
          hint={sentences(hint, t('place.hint'))}
          autoComplete="off"
          spellCheck={false}
        />
      </div>
      <SubmitButton variant="secondary" name="find" value={name} formNoValidate>
        {t('place.find')}
        <span className="aksel-sr-only">: {label}</span>
      </SubmitButton>
      <p role="status" className="aksel-sr-only" />
      <div className="place-field__found" data-list>
        {places.length > 0 && (
          <FoundPlaces name={name} text={defaultValue} places={places} more={more} />
        )}
      </div>
      <template>
        <FoundPlaces name={name} text="" places={PATTERN} more />
      </template>
    </div>
  )
}

interface FoundProps extends Pick<Props, 'name' | 'places' | 'more'> {
  /** The text they were found for. */
  text: string
}

function FoundPlaces({ name, text, places, more }: FoundProps) {
  const { t } = useTranslation('draft')
  const [first, ...others] = places
  return (
    <>
      <input type="hidden" name={`${name}.shown-for`} value={text} />
      <ChoiceField
        name={`${name}.chosen`}
        label={t('place.choose')}
        hint={more ? t('place.more') : undefined}
        defaultValue={others.length === 0 ? first?.value : undefined}
        options={places}
      />
    </>
  )
}
