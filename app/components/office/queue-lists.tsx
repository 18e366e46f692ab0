import { useTranslation } from 'react-i18next'
import type { QueueList } from '#app/services/working.server.ts'

interface Props {
  lists: readonly { name: QueueList; count?: number }[]
  here: QueueList
}

/** The lists of an office as links, each with how much is in it. */
export function QueueLists({ lists, here }: Props) {
  const { t } = useTranslation('official')
  return (
    <nav className="lists" aria-label={t('queue.lists.label')}>
      <ul className="plain-list">
        {lists.map(({ name, count }) => (
          <li key={name}>
            <a
              href={name === 'all' ? '/office' : `/office?show=${name}`}
              aria-current={name === here ? 'page' : undefined}
            >
              {t(`queue.lists.${name}`)}{' '}
              {count !== undefined && <span className="lists__count">{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
