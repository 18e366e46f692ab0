import { HouseHeartIcon, PersonSuitIcon, TasklistIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'

const icons = { citizen: HouseHeartIcon, official: TasklistIcon, operator: PersonSuitIcon }

/** The three ways in: as a citizen, an official or the operator. */
export function Doors() {
  const { t } = useTranslation('home')
  return (
    <section id="try" className="home-section">
      <h2>{t('doors.title')}</h2>
      <p className="page__lead">{t('doors.lead')}</p>
      <ul className="doors plain-list">
        {(['citizen', 'official', 'operator'] as const).map((kind) => {
          const Icon = icons[kind]
          return (
            <li key={kind} className={`door door--${kind}`}>
              <span className="door__sign">
                <Icon aria-hidden />
              </span>
              <h3>{t(`doors.${kind}.name`)}</h3>
              <p>{t(`doors.${kind}.text`)}</p>
              <a className="door__link" href={`/sign-in?as=${kind}`}>
                {t(`doors.${kind}.enter`)}
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
