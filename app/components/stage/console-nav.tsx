import { useTranslation } from 'react-i18next'
import '../../styles/stage.css'

/** Where an operator can go: what stands closest to the clock first. */
const places = [
  { to: '/operator', name: 'home' },
  { to: '/operator/ahead', name: 'ahead' },
  { to: '/operator/faults', name: 'faults' },
  { to: '/operator/messages', name: 'messages' },
  { to: '/operator/scenarios', name: 'scenarios' },
  { to: '/operator/once', name: 'once' },
  { to: '/operator/cast', name: 'cast' },
  { to: '/operator/phones', name: 'phones' },
  { to: '/operator/payments', name: 'payments' },
  { to: '/operator/runs', name: 'runs' },
  { to: '/operator/live', name: 'live' },
  { to: '/operator/rehearsal', name: 'rehearsal' },
  { to: '/operator/targets', name: 'targets' },
  { to: '/operator/collection', name: 'collection' },
  { to: '/operator/guide', name: 'guide' },
] as const

export type ConsolePlace = (typeof places)[number]['name']

/** The way through the operator's rooms, on each of their pages. */
export function ConsoleNav({ here }: { here: ConsolePlace }) {
  const { t } = useTranslation('stage')
  return (
    <nav className="console-nav" aria-label={t('nav.label')}>
      <ul className="plain-list">
        {places.map(({ to, name }) => (
          <li key={name}>
            <a href={to} aria-current={name === here ? 'page' : undefined}>
              {t(`nav.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
