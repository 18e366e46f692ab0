import { useTranslation } from 'react-i18next'
import { ChoiceField } from '#app/components/choice-field.tsx'
import { DateField } from '#app/components/date-field.tsx'
import { PlaceField } from './place-field.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { TextField } from '#app/components/text-field.tsx'
import type { QuestionView } from './question-view.server.ts'

/** More answers than this are found faster in a list that opens. */
const MOST_RADIOS = 7

interface Props {
  question: QuestionView
  error?: string
}

/** The input that suits a kind of value. */
export function QuestionField({ question, error }: Props) {
  const { t } = useTranslation('draft')
  const { key, kind, options, value, label, hint, optional } = question
  const field = { name: key, label, hint, optional, error, defaultValue: value }
  if (kind === 'commune') return <PlaceField {...field} places={options} more={question.more} />
  if (options.length > MOST_RADIOS || kind === 'facility') {
    return <SelectField {...field} options={options} emptyLabel={t('choose')} />
  }
  if (options.length > 0) return <ChoiceField {...field} options={options} />
  if (kind === 'date') return <DateField {...field} />
  return <TextField {...field} {...inputs[kind]} autoComplete={completions[kind] ?? 'off'} />
}

/** How values of a kind are typed on a phone, and how wide the box says they are. */
const inputs: Partial<
  Record<QuestionView['kind'], Partial<React.ComponentProps<typeof TextField>>>
> = {
  name: { spellCheck: false },
  number: { inputMode: 'numeric', width: 'short' },
  personalNumber: { inputMode: 'numeric', width: 'medium', spellCheck: false },
  code: { width: 'medium', spellCheck: false },
  phone: { type: 'tel', width: 'medium' },
  email: { type: 'email' },
}

/** Only what is the visitor's own may be filled in by the browser. */
const completions: Partial<Record<QuestionView['kind'], string>> = { phone: 'tel', email: 'email' }
