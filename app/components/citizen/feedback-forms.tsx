import { useTranslation } from 'react-i18next'
import { SubmitButton } from '../button.tsx'
import { ChoiceField } from '../choice-field.tsx'
import { SelectField } from '../select-field.tsx'
import { TextArea } from '../text-area.tsx'

const kinds = ['question', 'suggestion', 'complaint'] as const

interface FreshProps {
  steps: readonly { value: string; label: string }[]
  /** The same form sent twice is kept once. */
  commandKey: string
  isFirst: boolean
  typed?: { kind: string; step: string; words: string }
  errors: readonly { field: string; message: string }[]
}

/** A question, suggestion or complaint for the office of a step or of the whole dossier. */
export function FeedbackForm({ steps, commandKey, isFirst, typed, errors }: FreshProps) {
  const { t } = useTranslation('feedback')
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message
  return (
    <section className="stack">
      {!isFirst && <h2>{t('page.new')}</h2>}
      <form method="post" className="form" noValidate>
        <input type="hidden" name="key" value={commandKey} />
        <ChoiceField
          name="kind"
          label={t('page.kind')}
          error={errorOf('kind')}
          defaultValue={typed?.kind}
          options={kinds.map((value) => ({
            value,
            label: t(`page.kinds.${value}`),
            hint: t(`page.kindHints.${value}`),
          }))}
        />
        <SelectField
          name="step"
          label={t('page.step')}
          hint={t('page.stepHint')}
          error={errorOf('step')}
          defaultValue={typed?.step}
          options={steps}
        />
        <TextArea
          name="words"
          label={t('page.words')}
          hint={t('page.wordsHint')}
          rows={6}
          error={errorOf('words')}
          defaultValue={typed?.words}
        />
        <p className="quiet small">{t('page.limits')}</p>
        <SubmitButton>{t('page.send')}</SubmitButton>
      </form>
    </section>
  )
}

interface MoreProps {
  /** Of what was written first. */
  id: string
  commandKey: string
  typed?: string
  error?: string
}

/** The answer to what an office asked. */
export function MoreForm({ id, commandKey, typed, error }: MoreProps) {
  const { t } = useTranslation('feedback')
  return (
    <form method="post" className="form" noValidate>
      <input type="hidden" name="key" value={commandKey} />
      <input type="hidden" name="feedback" value={id} />
      <TextArea name={`more-${id}`} label={t('page.more')} error={error} defaultValue={typed} />
      <SubmitButton>{t('page.sendMore')}</SubmitButton>
    </form>
  )
}
