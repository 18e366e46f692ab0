import { useTranslation } from 'react-i18next'
import type { followedLines } from '#app/forms/followed-view.server.ts'

/** The dossiers of others that one follows. */
export function Followed({ followed }: { followed: ReturnType<typeof followedLines> }) {
  const { t } = useTranslation('following')
  if (followed.length === 0) return null
  return (
    <section className="stack stack--tight">
      <h2>{t('list.title')}</h2>
      {followed.map(({ id, title, line }) => (
        <article key={id} className="panel mine">
          <h3>
            <a href={`/following/${id}`}>{title}</a>
          </h3>
          <p>{line}</p>
        </article>
      ))}
    </section>
  )
}
