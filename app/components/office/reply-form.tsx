import { useTranslation } from 'react-i18next'
import { SubmitButton } from '../button.tsx'
import { ChoiceField } from '../choice-field.tsx'
import { TextArea } from '../text-area.tsx'

interface Props {
  answers: readonly { value: string; label: string; hint: string }[]
  /** The same answer sent twice counts once. */
  commandKey: string
  typed?: { answer: string; words: string }
  errors: readonly { field: string; message: string }[]
}

/** The ways of answering that are still open, and the words to the citizen. */
export function ReplyForm({ answers, commandKey, typed, errors }: Props) {
  const { t } = useTranslation('feedback')
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message
  return (
    <section className="stack">
      <h2>{t('office.answer')}</h2>
      <form method="post" className="form" noValidate>
        <input type="hidden" name="key" value={commandKey} />
        <ChoiceField
          name="answer"
          label={t('office.how')}
          options={answers}
          error={errorOf('answer')}
          defaultValue={typed?.answer ?? (answers.length === 1 ? answers[0]?.value : undefined)}
        />
        <TextArea
          name="words"
          label={t('office.reply')}
          hint={t('office.replyHint')}
          rows={6}
          error={errorOf('words')}
          defaultValue={typed?.words}
        />
        <SubmitButton>{t('office.send')}</SubmitButton>
      </form>
    </section>
  )
}
