import { useTranslation } from 'react-i18next'
import '../../styles/pills.css'

const ways = [
  { name: 'periods', to: '/measures/manage' },
  { name: 'runs', to: '/measures/manage/runs' },
] as const

/** Two periods of the portal, or two runs. */
export function ComparePills({ here }: { here: (typeof ways)[number]['name'] }) {
  const { t } = useTranslation('measure-pages')
  return (
    <nav aria-label={t('manage.compare.label')} className="no-print">
      <ul className="pills plain-list">
        {ways.map(({ name, to }) => (
          <li key={name}>
            <a href={to} aria-current={name === here ? 'page' : undefined}>
              {t(`manage.compare.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
