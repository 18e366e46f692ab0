import { useTranslation } from 'react-i18next'
import { Disclosure } from '../disclosure.tsx'
import { StatusTag } from '../status-tag.tsx'
import { SummaryList } from '../summary-list.tsx'
import '../../styles/office.css'

interface Line {
  key: string
  label: string
  value: string
}

interface Props {
  papers: readonly {
    id: string
    title: string
    about: string
    /** That it was revoked or replaced, and when; absent while it stands. */
    ended?: string
    /** What the paper adds to what was declared, and what it repeats. */
    added: readonly Line[]
    repeated: readonly Line[]
  }[]
}

/** Results this procedure has or builds on: the child's number, the certificate. */
export function ResultPapers({ papers }: Props) {
  const { t } = useTranslation('official')
  if (papers.length === 0) return null
  return (
    <section className="panel stack dense" aria-labelledby="results-title">
      <h2 id="results-title">{t('results.title')}</h2>
      {papers.map(({ id, title, about, ended, added, repeated }) => (
        <section key={id} className="stack stack--tight" aria-labelledby={`result-${id}`}>
          <h3 id={`result-${id}`}>{title}</h3>
          {ended && (
            <p>
              <StatusTag tone="stopped">{ended}</StatusTag>
            </p>
          )}
          <p className="quiet small">{about}</p>
          <SummaryList rows={rowsOf(added)} />
          <Disclosure summary={t('results.whole')}>
            <SummaryList rows={rowsOf(repeated)} />
          </Disclosure>
        </section>
      ))}
    </section>
  )
}

const rowsOf = (lines: readonly Line[]) =>
  lines.map(({ key, label, value }) => ({ id: key, label, value }))
