import { useTranslation } from 'react-i18next'
import type { Action } from './action.ts'

/** What to do when something is wrong: calm links beneath the work, each to a page of its own. */
export function SomethingWrong({ actions }: { actions: readonly Action[] }) {
  const { t } = useTranslation('exceptions')
  if (actions.length === 0) return null
  return (
    <section className="wrong" aria-labelledby="wrong-title">
      <h3 id="wrong-title">{t('wrong.title')}</h3>
      <p className="quiet small">{t('wrong.lead')}</p>
      <ul className="plain-list">
        {actions.map(({ type, button, meaning, to }) => (
          <li key={type}>
            <a href={to}>{button}</a>
            <p className="quiet small">{meaning}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
