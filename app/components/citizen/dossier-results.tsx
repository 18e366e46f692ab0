import { useTranslation } from 'react-i18next'
import { Disclosure } from '../disclosure.tsx'
import { StatusTag } from '../status-tag.tsx'
import '../../styles/citizen.css'

interface Props {
  id: string
  results: readonly { id: string; title: string; signed: string; isRevoked: boolean }[]
  /** Where to report an error in a result. */
  correct: readonly { to: string; label: string }[]
}

/** What came of a dossier so far. */
export function DossierResults({ id, results, correct }: Props) {
  const { t } = useTranslation('dossier')
  return (
    <section id="results" className="stack stack--tight">
      <h2>{t('follow.results.title')}</h2>
      {results.length === 0 && <p>{t('follow.results.none')}</p>}
      {results.length > 0 && (
        <ul className="results plain-list">
          {results.map((result) => (
            <li key={result.id} className="panel">
              <h3>{result.title}</h3>
              {result.isRevoked && (
                <StatusTag tone="stopped">{t('follow.results.revoked')}</StatusTag>
              )}
              <p className="quiet small">{result.signed}</p>
              <a href={`/dossiers/${id}/results/${result.id}`}>
                {t('follow.results.see')} <span className="aksel-sr-only">{result.title}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {correct.length > 0 && (
        <Disclosure summary={t('follow.results.wrong')}>
          <ul className="plain-list">
            {correct.map(({ to, label }) => (
              <li key={to}>
                <a href={to}>{label}</a>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  )
}
