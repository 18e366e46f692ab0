import { useTranslation } from 'react-i18next'
import type { VisitView } from '#app/forms/reads-view.server.ts'
import { Disclosure } from './disclosure.tsx'

interface Props {
  visit: VisitView
  /** On the page of all dossiers each visit says which one it was. */
  withDossier?: boolean
}

/** One official's reads within an hour: who, when, what for, which items; and each read. */
export function Visit({ visit, withDossier }: Props) {
  const { t } = useTranslation('reads')
  const { id, name, role, office, when, purpose, fields, each } = visit
  return (
    <li className="panel visit">
      <h2 className="visit__who">{name}</h2>
      <p className="quiet small">{[role, office].filter(Boolean).join(' · ')}</p>
      <dl className="facts">
        {withDossier && (
          <div>
            <dt>{t('group.dossier')}</dt>
            <dd>
              <a href={`/dossiers/${visit.dossierId}/reads`}>{visit.dossier}</a>
            </dd>
          </div>
        )}
        <div>
          <dt>{t('group.purpose')}</dt>
          <dd>{purpose}</dd>
        </div>
      </dl>
      <p className="visit__when">{when}</p>
      {fields.length === 0 ? (
        <p className="small">{t('fields.none')}</p>
      ) : (
        <Disclosure
          summary={`${t('group.fields')}: ${t('group.sameFields', { count: fields.length })}`}
        >
          <p>{fields.join(', ')}</p>
        </Disclosure>
      )}
      {each.length > 1 && (
        <Disclosure summary={`${t('group.each')} (${each.length})`}>
          <ol className="plain-list visit__each">
            {each.map((read) => (
              <li key={`${id}-${read.id}`}>
                <time dateTime={read.at}>{read.when}</time>{' '}
                <span className="quiet">{read.fields}</span>
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
    </li>
  )
}
