import { useTranslation } from 'react-i18next'
import { measuresPath } from '#app/measures-query.ts'
import type { FillingView } from '#app/services/measuring/filling.server.ts'
import { figureIds, isOfFilling } from '#machines/figures.ts'
import type { PeriodProblem } from '#machines/period.ts'
import { MeasureSection } from '../measure-tables.tsx'

interface Asked {
  bundle: string
  province: string
  who: string
  from: string
  to: string
  problem: PeriodProblem | null
}

interface Props {
  asked: Asked
  query: FillingView['query']
}

/** How the funnel is counted, its query, its rows, and the way to each of its figures. */
export function FillingHow({ asked, query }: Props) {
  const { t } = useTranslation('filling')
  const { t: figures } = useTranslation('figures')
  const { json, csv } = downloadsOf(asked)
  return (
    <MeasureSection title={t('how.title')}>
      <dl className="explained">
        {(['reached', 'left', 'time', 'kept'] as const).map((term) => (
          <Explained key={term} term={t(`how.${term}`)}>
            {t(`how.${term}Text`)}
          </Explained>
        ))}
        <Explained term={t('how.query')}>
          <code className="query">{query.sql}</code>
          <code className="query">{JSON.stringify(query.parameters)}</code>
        </Explained>
      </dl>
      <p className="actions">
        <a href={csv}>{t('how.rows')}</a>
        <a href={json}>{t('how.json')}</a>
      </p>
      <p>{t('figures')}</p>
      <ul>
        {figureIds.filter(isOfFilling).map((id) => (
          <li key={id}>
            <a href={measuresPath(`/measures/${id}`, { unit: 'dossier', ...asked })}>
              {figures(`${id}.name`)}
            </a>
          </li>
        ))}
      </ul>
    </MeasureSection>
  )
}

/** The same question to the interface for programs: the pages as JSON, the rows as CSV. */
function downloadsOf({ bundle, province, who, from, to }: Asked) {
  const given = Object.entries({ bundle, province, from, to }).filter(([, value]) => value)
  const json = new URLSearchParams({ ...Object.fromEntries(given), ...(who && { typedBy: who }) })
  const csv = new URLSearchParams({
    ...Object.fromEntries(given),
    ...(who && { channel: who === 'citizen' ? 'online' : 'counter' }),
    figure: 'fillings',
    limit: '1000',
    format: 'csv',
  })
  return { json: `/api/v1/filling?${json}`, csv: `/api/v1/rows?${csv}` }
}

function Explained({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  )
}
