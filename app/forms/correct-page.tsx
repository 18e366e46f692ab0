import { useTranslation } from 'react-i18next'
import { SubmitButton } from '#app/components/button.tsx'
import { CheckboxField } from '#app/components/checkbox-field.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import type { CorrectView } from './correct-view.server.ts'
import { QuestionField } from './question-field.tsx'
import '../styles/citizen.css'

interface Props extends CorrectView {
  commandKey: string
  /** The first page was sent with nothing ticked. */
  nothingChosen: boolean
  errors: readonly { field: string; message: string }[]
  why?: string
  carried: boolean
}

/** What is wrong in a result: first which values, then how they should read and how one knows. */
export function CorrectPage(props: Props) {
  const { t } = useTranslation('going-wrong')
  const { questions, errors, nothingChosen, lines } = props
  const [first] = lines
  const wrong = nothingChosen && first
  const shown = wrong ? [{ field: first.name, message: t('correct.whichMissing') }] : errors
  return (
    <Page
      title={t('correct.title')}
      windowTitle={props.windowTitle}
      failed={shown.length > 0}
      eyebrow={props.eyebrow}
      lead={props.lead}
      back={props.back}
    >
      <ErrorSummary errors={shown} />
      {props.carried && (
        <Notice title={t('supplement.carried.title')} live>
          {t('supplement.carried.text')}
        </Notice>
      )}
      {questions.length > 0 ? <How {...props} /> : <Which {...props} />}
    </Page>
  )
}

function Which({ lines, here }: Pick<Props, 'lines' | 'here'>) {
  const { t } = useTranslation('going-wrong')
  return (
    <form method="get" action={here} className="form">
      <h2>{t('correct.which')}</h2>
      <input type="hidden" name="chosen" value="yes" />
      {lines.map(({ name, label, stands }) => (
        <CheckboxField key={name} name={name} label={label} hint={stands} />
      ))}
      <SubmitButton>{t('correct.next')}</SubmitButton>
    </form>
  )
}

function How({ questions, errors, commandKey, why, here }: Props) {
  const { t } = useTranslation('going-wrong')
  const errorOf = (key: string) => errors.find(({ field }) => field === key)?.message
  return (
    <form method="post" className="form" noValidate>
      <input type="hidden" name="key" value={commandKey} />
      {/* Enter sends the page, rather than pressing the first button that looks for a place. */}
      <button className="aksel-sr-only" tabIndex={-1} aria-hidden="true" />
      <h2>{t('correct.how')}</h2>
      <p>{t('correct.howLead')}</p>
      {questions.map((question) => (
        <QuestionField key={question.key} question={question} error={errorOf(question.key)} />
      ))}
      <TextArea
        name="why"
        label={t('correct.why')}
        hint={t('correct.whyHint')}
        rows={3}
        error={errorOf('why')}
        defaultValue={why}
      />
      <p>{t('correct.after')}</p>
      <div className="actions">
        <SubmitButton>{t('correct.send')}</SubmitButton>
        <a href={here}>{t('correct.other')}</a>
      </div>
    </form>
  )
}
