import { useTranslation } from 'react-i18next'
import { DataTable, type Column } from '../data-table.tsx'

export interface RunDossier {
  id: string
  code: string
  status: string
  submitted: string
  promised: string
}

/** The newest dossiers of a run, each with the way to its map. */
export function RunDossiers({ runId, dossiers }: { runId: string; dossiers: RunDossier[] }) {
  const { t } = useTranslation('runs')
  const columns: Column<RunDossier>[] = [
    { key: 'code', header: t('dossiers.code'), cell: ({ code }) => code, rowHeader: true },
    { key: 'status', header: t('dossiers.status'), cell: ({ status }) => status },
    { key: 'submitted', header: t('dossiers.submitted'), cell: ({ submitted }) => submitted },
    { key: 'promised', header: t('dossiers.promised'), cell: ({ promised }) => promised },
    {
      key: 'map',
      header: t('dossiers.map'),
      cell: ({ id, code }) => (
        <a href={`/runs/${runId}/map/${id}`}>
          {t('dossiers.map')} <span className="aksel-sr-only">{code}</span>
        </a>
      ),
    },
  ]
  return (
    <section className="stack stack--tight">
      <h2>{t('dossiers.title')}</h2>
      {dossiers.length === 0 ? (
        <p>{t('dossiers.none')}</p>
      ) : (
        <>
          <DataTable
            caption={t('dossiers.title')}
            hideCaption
            columns={columns}
            rows={dossiers}
            rowKey={({ id }) => id}
          />
          <p className="quiet small">{t('dossiers.shown', { count: dossiers.length })}</p>
        </>
      )}
    </section>
  )
}
