import { useTranslation } from 'react-i18next'
import { SubmitButton } from '../button.tsx'
import { CheckboxField } from '../checkbox-field.tsx'

/** Deletes a scenario of one’s own, once it is said that this is meant. */
export function DeleteForm({ unsure }: { unsure: boolean }) {
  const { t } = useTranslation('scenarios')
  return (
    <section className="stack stack--tight" aria-labelledby="delete-title">
      <h2 id="delete-title">{t('one.deleteTitle')}</h2>
      <form method="post" className="form" noValidate>
        <CheckboxField
          name="sure"
          label={t('one.sure')}
          error={unsure ? t('one.sureMissing') : undefined}
        />
        <div>
          <SubmitButton variant="secondary" tone="danger" name="do" value="delete">
            {t('one.delete')}
          </SubmitButton>
        </div>
      </form>
    </section>
  )
}
