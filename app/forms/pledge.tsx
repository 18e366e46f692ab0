import { useTranslation } from 'react-i18next'
import { SubmitButton } from '#app/components/button.tsx'
import { CheckboxField } from '#app/components/checkbox-field.tsx'
import { Notice } from '#app/components/notice.tsx'
import type { CounterWords } from './counter-view.server.ts'

export const PLEDGE = 'pledge'

interface Props {
  /** What is shown is what is sent. */
  revision: number
  /** At a counter the person pledges aloud, and the official says that they did. */
  counter?: CounterWords
  missing?: string
}

/** The pledge and the button that sends; at a counter that may not take this dossier, where it may be taken. */
export function Pledge({ revision, counter, missing }: Props) {
  const { t } = useTranslation('draft')
  if (counter?.elsewhere) {
    return (
      <Notice tone="yours" title={counter.elsewhere.title}>
        {counter.elsewhere.text}
      </Notice>
    )
  }
  return (
    <form method="post" className="form" noValidate>
      <h2>{t('check.pledge.title')}</h2>
      {counter && <p>{counter.pledge.text}</p>}
      <input type="hidden" name="revision" value={revision} />
      <CheckboxField
        name={PLEDGE}
        label={counter?.pledge.label ?? t('check.pledge.label')}
        error={missing}
      />
      <div className="actions">
        <SubmitButton>{t('check.pledge.send')}</SubmitButton>
      </div>
      <p className="quiet small">{t('check.pledge.note')}</p>
    </form>
  )
}
