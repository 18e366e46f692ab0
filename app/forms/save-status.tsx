import { useTranslation } from 'react-i18next'

interface Props {
  /** The id of the form that is saved while somebody types in it. */
  form: string
  /** Where it is saved. */
  to: string
  /** The draft as this page shows it. */
  revision: number
}

const states = ['typing', 'saving', 'saved', 'failed', 'elsewhere', 'ended'] as const

/** Whether what stands on this page is safe, in words: app/islands keeps them up to date. Without scripts: when it will be. */
export function SaveStatus({ form, to, revision }: Props) {
  const { t } = useTranslation('draft')
  const texts = states.map((state) => [state, t(`save.${state}`, { time: '{time}' })])
  const untouched = ['untouched', t('save.byItself')]
  return (
    <p
      className="save-status"
      data-save-status
      data-form={form}
      data-to={to}
      data-revision={revision}
      data-texts={JSON.stringify(Object.fromEntries([untouched, ...texts]))}
    >
      <span>{t('save.withoutScript')}</span>
      <span role="status" />
    </p>
  )
}
