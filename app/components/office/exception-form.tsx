import type { ExceptionView } from '#app/forms/office-exception-view.server.ts'
import { SubmitButton } from '../button.tsx'
import { ChoiceField } from '../choice-field.tsx'
import { DateField } from '../date-field.tsx'
import { TextArea } from '../text-area.tsx'
import { errorOf, type Filled } from './filled.ts'
import { ItemsFields } from './items-fields.tsx'
import { LikenessFields } from './likeness-fields.tsx'
import { MendingFields } from './mending-fields.tsx'
import '../../styles/exceptions.css'

interface Props extends Filled {
  form: ExceptionView['form']
  /** Absent where the form is only shown again, to be copied. */
  submit?: string
  commandKey: string
}

/** The form of an exception. Without a script: one plain form, one button. */
export function ExceptionForm({ form, submit, commandKey, ...filled }: Props) {
  if (form.kind === 'likeness') {
    return <LikenessFields {...form} submit={submit} commandKey={commandKey} {...filled} />
  }
  return (
    <form method="post" className={form.kind === 'items' ? 'stack' : 'form'} noValidate>
      <input type="hidden" name="key" value={commandKey} />
      {form.kind === 'words' && <WordsFields {...form} {...filled} />}
      {form.kind === 'items' && <ItemsFields {...form} {...filled} />}
      {form.kind === 'values' && <MendingFields {...form} {...filled} />}
      {submit && (
        <div>
          <SubmitButton>{submit}</SubmitButton>
        </div>
      )}
    </form>
  )
}

type WordsForm = Extract<ExceptionView['form'], { kind: 'words' }>

function WordsFields({ choice, words, date, ...filled }: WordsForm & Filled) {
  const field = ({ name }: { name: string }) => ({
    error: errorOf(filled, name),
    defaultValue: filled.typed?.[name],
  })
  return (
    <>
      {choice && <ChoiceField {...choice} {...field(choice)} />}
      {date && <DateField {...date} {...field(date)} />}
      <TextArea {...words} {...field(words)} rows={5} />
    </>
  )
}
