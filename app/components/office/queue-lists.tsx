import { useTranslation } from 'react-i18next'

interface Props {
  lists: readonly { to: string; label: string; count?: number; here: boolean }[]
}

/** The lists of an office as links, each with how much is in it. */
export function QueueLists({ lists }: Props) {
  const { t } = useTranslation('official')
  return (
    <nav className="lists" aria-label={t('queue.lists.label')}>
      <ul className="plain-list">
        {lists.map(({ to, label, count, here }) => (
          <li key={to}>
            <a href={to} aria-current={here ? 'page' : undefined}>
              {label} {count !== undefined && <span className="lists__count">{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
