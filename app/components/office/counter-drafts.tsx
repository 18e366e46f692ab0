import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../button.tsx'
import '../../styles/office.css'

interface Props {
  drafts: readonly { id: string; person: string; title: string; saved: string; kept: string }[]
}

/** What is being typed at this counter, for every receiver of the office. */
export function OpenAtCounter({ drafts }: Props) {
  const { t } = useTranslation('counter')
  return (
    <section className="stack stack--tight" aria-labelledby="open">
      <h2 id="open">{t('drafts.title')}</h2>
      {drafts.length === 0 && <p>{t('drafts.none')}</p>}
      <ul className="plain-list stack stack--tight">
        {drafts.map(({ id, person, title, saved, kept }) => (
          <li key={id} className="panel stack stack--tight">
            <h3>{person}</h3>
            <p>
              {t('drafts.for')}: {title}
            </p>
            <p className="quiet small">
              {saved}. {kept}.
            </p>
            <div className="actions">
              <ButtonLink to={`/drafts/${id}`} small>
                {t('drafts.continue')}
                <span className="aksel-sr-only">: {person}</span>
              </ButtonLink>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
