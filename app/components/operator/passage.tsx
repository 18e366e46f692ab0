import { useTranslation } from 'react-i18next'
import { Timeline, type TimelineItem } from '../timeline.tsx'

/** What happened while the clock moved, each at its own moment. */
export function Passage({ items }: { items: readonly TimelineItem[] }) {
  const { t } = useTranslation('operator')
  return items.length === 0 ? <p>{t('moved.nothing')}</p> : <Timeline items={items} />
}
