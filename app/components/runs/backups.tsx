import { useTranslation } from 'react-i18next'
import { SubmitButton } from '../button.tsx'
import { DataTable, type Column } from '../data-table.tsx'

export interface BackupView {
  id: string
  name: string
  reason: 'demo' | 'run' | 'scenario' | 'backup'
  now: string
  dossiers: string
  size: string
  created: string
}

/** What was kept of the live portal; each can come back, or go for good. */
export function Backups({ backups }: { backups: readonly BackupView[] }) {
  const { t } = useTranslation('live')
  const columns: Column<BackupView>[] = [
    {
      key: 'name',
      header: t('backups.name'),
      cell: ({ name, reason }) => (
        <>
          {name} <span className="quiet small">({t(`backups.reason.${reason}`)})</span>
        </>
      ),
      rowHeader: true,
    },
    { key: 'clock', header: t('backups.clock'), cell: ({ now }) => now },
    {
      key: 'dossiers',
      header: t('backups.dossiers'),
      cell: ({ dossiers }) => dossiers,
      numeric: true,
    },
    { key: 'size', header: t('backups.size'), cell: ({ size }) => size, numeric: true },
    { key: 'created', header: t('backups.created'), cell: ({ created }) => created },
    {
      key: 'action',
      header: t('backups.action'),
      cell: (backup) => <BackupForm {...backup} />,
    },
  ]
  return (
    <section id="backups" className="stack stack--tight">
      <h2>{t('backups.title')}</h2>
      {backups.length === 0 ? (
        <p>{t('backups.none')}</p>
      ) : (
        <DataTable
          caption={t('backups.title')}
          hideCaption
          columns={columns}
          rows={backups}
          rowKey={({ id }) => id}
        />
      )}
    </section>
  )
}

function BackupForm({ id, name }: BackupView) {
  const { t } = useTranslation('live')
  return (
    <form method="post" className="live-sure" noValidate>
      <input type="hidden" name="backup" value={id} />
      <label className="live-sure__box">
        <input type="checkbox" name="sure" value="yes" /> {t('backups.sure')}{' '}
        <span className="aksel-sr-only">{name}</span>
      </label>
      <SubmitButton name="do" value="restore" variant="secondary" small>
        {t('backups.restore')} <span className="aksel-sr-only">{name}</span>
      </SubmitButton>
      <SubmitButton name="do" value="remove" variant="tertiary" tone="danger" small>
        {t('backups.remove')} <span className="aksel-sr-only">{name}</span>
      </SubmitButton>
    </form>
  )
}
