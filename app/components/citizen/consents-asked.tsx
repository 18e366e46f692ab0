import { useTranslation } from 'react-i18next'
import type { askedView } from '#app/forms/consent-view.server.ts'
import { ButtonLink } from '../button.tsx'
import { StatusTag } from '../status-tag.tsx'

interface Props {
  asked: readonly ReturnType<typeof askedView>[]
}

/** What somebody is asked to agree to; what they have answered stays to be read. */
export function ConsentsAsked({ asked }: Props) {
  const { t } = useTranslation('consent')
  return (
    <section className="stack stack--tight">
      <h2>{t('list.title')}</h2>
      {asked.map(({ id, isOpen, question, who, tone, state }) => (
        <article key={id} className="panel mine">
          <p className="page__eyebrow">{t('vneid')}</p>
          <h3>{question}</h3>
          <p>{who}</p>
          <StatusTag tone={tone}>{state}</StatusTag>
          {isOpen ? (
            <p>
              <ButtonLink to={`/consents/${id}`}>{t('list.see')}</ButtonLink>
            </p>
          ) : (
            <p>
              <a href={`/consents/${id}`}>
                {t('list.seeAgain')} <span className="aksel-sr-only">{who}</span>
              </a>
            </p>
          )}
        </article>
      ))}
    </section>
  )
}
