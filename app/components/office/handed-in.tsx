import { useTranslation } from 'react-i18next'
import '../../styles/form.css'

interface Props {
  papers: readonly {
    id: string
    title: string
    why: string
    files: readonly { id: string; open: string; about: string }[]
  }[]
}

/** Papers the citizen handed in, because no register has what they say. Each file opens in a tab of its own. */
export function HandedInPapers({ papers }: Props) {
  const { t } = useTranslation('papers')
  if (papers.length === 0) return null
  return (
    <section className="panel stack dense" aria-labelledby="papers-title">
      <h2 id="papers-title">{t('desk.title')}</h2>
      {papers.map(({ id, title, why, files }) => (
        <section key={id} className="stack stack--tight" aria-labelledby={`paper-${id}`}>
          <h3 id={`paper-${id}`}>{title}</h3>
          <p className="quiet small">{why}</p>
          <ul className="paper-files">
            {files.map((file) => (
              <li key={file.id}>
                <a href={`/papers/${file.id}`} target="_blank" rel="noreferrer">
                  {file.open} <span className="aksel-sr-only">{title}</span>
                </a>
                <span className="quiet small">{file.about}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="quiet small">{t('desk.logged')}</p>
    </section>
  )
}
