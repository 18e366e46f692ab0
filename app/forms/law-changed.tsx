import { useTranslation } from 'react-i18next'
import { Notice } from '#app/components/notice.tsx'

/** Told once to somebody who began under other rules: what is different now, and that nothing is lost. */
export function LawChanged({ changes }: { changes?: readonly string[] }) {
  const { t } = useTranslation('law')
  if (!changes) return null
  return (
    <Notice title={t('change.title')}>
      <ul>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <p>{t('change.goOn')}</p>
    </Notice>
  )
}
