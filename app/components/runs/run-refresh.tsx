import { useTranslation } from 'react-i18next'
import { LiveRefresh } from '../live-refresh.tsx'

interface Props {
  /** Whether anything can change without the reader's doing. */
  underWay: boolean
  /** This very page, for whoever has no scripts. */
  here: string
  off?: boolean
}

const SECONDS = 2

/** A page of a run that follows it while it plays: by itself with scripts, by a link without. */
export function RunRefresh({ underWay, here, off }: Props) {
  const { t } = useTranslation('run-watch')
  if (!underWay) return null
  return (
    <>
      <LiveRefresh seconds={SECONDS} off={off} />
      <noscript>
        <p className="quiet small">
          {t('refresh.scriptless')} <a href={here}>{t('refresh.reload')}</a>
        </p>
      </noscript>
    </>
  )
}
