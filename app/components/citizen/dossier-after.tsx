import { useTranslation } from 'react-i18next'
import type { FeedbackItem, RatingView } from '#app/forms/feedback-view.server.ts'
import { ButtonLink } from '../button.tsx'
import { Disclosure } from '../disclosure.tsx'
import { StatusTag } from '../status-tag.tsx'
import { Rating } from './rating.tsx'

interface Props {
  dossierId: string
  rating: RatingView
  feedback: readonly FeedbackItem[]
}

/** What a dossier's page ends with: the rating, what its owner wrote to the offices, and who looked at the data. */
export function DossierAfter({ dossierId, rating, feedback }: Props) {
  const { t } = useTranslation('feedback')
  const pages = `/dossiers/${dossierId}`
  return (
    <>
      {(rating.mayRate || rating.given) && (
        <section id="rating" className="panel stack stack--tight no-print">
          {rating.ownTitle && !rating.given ? (
            // Where the bundle asks in its own words, it asks quietly: who wishes opens it.
            <Disclosure summary={rating.ownTitle}>
              <Rating action={`${pages}/rating`} {...rating} />
            </Disclosure>
          ) : (
            <>
              <h2>{rating.ownTitle ?? t('rating.title')}</h2>
              <Rating action={`${pages}/rating`} {...rating} />
            </>
          )}
        </section>
      )}
      <section className="stack stack--tight no-print">
        <h2>{t('section.title')}</h2>
        <p>{t('section.text')}</p>
        {feedback.length > 0 && (
          <ul className="plain-list said-list">
            {feedback.map(({ id, title, sent, state, tone, due }) => (
              <li key={id} className="panel">
                <p>
                  <strong>{title}</strong>
                </p>
                <p className="quiet small">{sent}</p>
                <StatusTag tone={tone}>{state}</StatusTag>
                {due && <p className="small">{due}</p>}
                <a href={`${pages}/feedback#f-${id}`}>
                  {t('section.see')} <span className="aksel-sr-only">{title}</span>
                </a>
              </li>
            ))}
          </ul>
        )}
        <ButtonLink to={`${pages}/feedback`} variant="secondary">
          {t('section.write')}
        </ButtonLink>
      </section>
      <section className="stack stack--tight no-print">
        <h2>{t('reads.title')}</h2>
        <p>{t('reads.text')}</p>
        <a href={`${pages}/reads`}>{t('reads.see')}</a>
      </section>
    </>
  )
}
