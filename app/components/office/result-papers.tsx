import { useTranslation } from 'react-i18next'
import { SummaryList } from '../summary-list.tsx'

interface Props {
  papers: readonly {
    id: string
    title: string
    about: string
    lines: readonly { key: string; label: string; value: string }[]
  }[]
}

/** Results this procedure has or builds on: the child's number, the certificate. */
export function ResultPapers({ papers }: Props) {
  const { t } = useTranslation('official')
  if (papers.length === 0) return null
  return (
    <section className="panel stack" aria-labelledby="results-title">
      <h2 id="results-title">{t('results.title')}</h2>
      {papers.map(({ id, title, about, lines }) => (
        <section key={id} className="stack stack--tight" aria-labelledby={`result-${id}`}>
          <h3 id={`result-${id}`}>{title}</h3>
          <p className="quiet small">{about}</p>
          <SummaryList rows={lines.map(({ key, label, value }) => ({ id: key, label, value }))} />
        </section>
      ))}
    </section>
  )
}
