import { useTranslation } from 'react-i18next'
import { SubmitButton } from '../button.tsx'
import { TextArea } from '../text-area.tsx'

interface Props {
  applicant: string
  /** The same answer sent twice counts once. */
  commandKey: string
  problem?: string
  /** The reason that had a mistake in it. */
  typed?: string
}

/** Yes with one button; no with a reason. */
export function ConsentForms({ applicant, commandKey, problem, typed }: Props) {
  const { t } = useTranslation('consent')
  return (
    <section className="stack">
      <h2>{t('page.answer')}</h2>
      <p>{t('page.once')}</p>
      <form method="post" className="form">
        <input type="hidden" name="key" value={commandKey} />
        <SubmitButton name="answer" value="agree">
          {t('page.agree')}
        </SubmitButton>
      </form>
      <form method="post" className="form" noValidate>
        <h3>{t('page.no.title')}</h3>
        <input type="hidden" name="key" value={commandKey} />
        <TextArea
          name="reason"
          label={t('page.no.label')}
          hint={t('page.no.hint', { applicant })}
          error={problem}
          defaultValue={typed}
        />
        <SubmitButton variant="secondary" tone="danger" name="answer" value="decline">
          {t('page.no.send')}
        </SubmitButton>
      </form>
    </section>
  )
}
