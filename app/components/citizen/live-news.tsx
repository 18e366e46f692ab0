import { useTranslation } from 'react-i18next'

interface Props {
  /** Where to ask whether anything changed; answers with a mark. */
  ask: string
  /** The mark of what the page shows. */
  mark: string
  /** The latest thing that happened, in words. */
  latest: string
}

/** Whether this page follows by itself, and what is new: app/islands keeps it up to date. */
export function LiveNews({ ask, mark, latest }: Props) {
  const { t } = useTranslation('dossier')
  const texts = {
    on: t('follow.live.on'),
    lost: t('follow.live.lost'),
    news: t('follow.live.news', { event: '{event}' }),
  }
  return (
    <p
      className="live-news quiet small"
      data-news
      data-keep
      data-ask={ask}
      data-mark={mark}
      data-latest={latest}
      data-texts={JSON.stringify(texts)}
    >
      <span>{t('follow.live.off')}</span> <strong role="status" />
    </p>
  )
}
