import { useTranslation } from 'react-i18next'

export function FieldLabel({ label, optional }: { label: string; optional?: boolean }) {
  const { t } = useTranslation()
  if (!optional) return label
  return (
    <>
      {label} <span className="field__optional">{t('parts.optional')}</span>
    </>
  )
}
