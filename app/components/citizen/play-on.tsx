import { useTranslation } from 'react-i18next'
import { Notice } from '../notice.tsx'

interface Props {
  offices: readonly { id: string; to: string; office: string; procedure: string }[]
}

/** The officials' parts are played by whoever tries the portal: the way to them. */
export function PlayOn({ offices }: Props) {
  const { t } = useTranslation('dossier')
  if (offices.length === 0) return null
  return (
    <div className="no-print">
      <Notice title={t('playOn.title')}>
        <p>{t('playOn.text')}</p>
        <ul>
          {offices.map(({ id, to, ...names }) => (
            <li key={id}>
              <a href={to}>{t('playOn.link', names)}</a>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
