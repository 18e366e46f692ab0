import { useTranslation } from 'react-i18next'
import { Disclosure } from '../disclosure.tsx'
import { Timeline, type TimelineItem } from '../timeline.tsx'

interface Props {
  events: readonly (Pick<TimelineItem, 'id' | 'at' | 'when' | 'title'> & { office?: string })[]
}

/** So many of the latest events stand open. */
const RECENT = 5

/** What happened to a dossier, the latest first. */
export function DossierHistory({ events }: Props) {
  const { t } = useTranslation('dossier')
  const items = events.map(({ office, ...event }) => ({ ...event, detail: office }))
  const earlier = items.slice(RECENT)
  return (
    <>
      <Timeline items={items.slice(0, RECENT)} />
      {earlier.length > 0 && (
        <Disclosure summary={t('follow.more', { count: earlier.length })}>
          <Timeline items={earlier} />
        </Disclosure>
      )}
    </>
  )
}
