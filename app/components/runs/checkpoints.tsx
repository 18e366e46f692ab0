import { useTranslation } from 'react-i18next'
import type { checkpointView } from '#app/forms/runs-view.server.ts'
import { SubmitButton } from '../button.tsx'
import { DataTable, type Column } from '../data-table.tsx'
import { TextField } from '../text-field.tsx'
import type { ControlFailure } from './run-controls.tsx'

type Kept = ReturnType<typeof checkpointView>

interface Props {
  checkpoints: readonly Kept[]
  mayKeep: boolean
  mayReturn: boolean
  failure?: ControlFailure
}

/** What was kept of a run, and keeping it as it stands now. */
export function Checkpoints({ checkpoints, mayKeep, mayReturn, failure }: Props) {
  const { t } = useTranslation('runs')
  const own = failure?.does === 'checkpoint' ? failure : undefined
  const columns: Column<Kept>[] = [
    { key: 'name', header: t('kept.name'), cell: ({ name }) => name, rowHeader: true },
    { key: 'now', header: t('kept.clock'), cell: ({ now }) => now },
    { key: 'events', header: t('kept.events'), cell: ({ events }) => events, numeric: true },
    { key: 'size', header: t('kept.size'), cell: ({ size }) => size, numeric: true },
    ...(mayReturn
      ? [
          {
            key: 'return',
            header: t('kept.action'),
            cell: ({ id, name }: Kept) => (
              <form method="post">
                <input type="hidden" name="do" value="return" />
                <SubmitButton name="checkpoint" value={id} variant="secondary" small>
                  {t('kept.return')} <span className="aksel-sr-only">{name}</span>
                </SubmitButton>
              </form>
            ),
          },
        ]
      : []),
  ]
  return (
    <section className="stack stack--tight">
      <h2>{t('kept.title')}</h2>
      <p className="quiet">{t('kept.text')}</p>
      {checkpoints.length === 0 ? (
        <p>{t('kept.none')}</p>
      ) : (
        <DataTable
          caption={t('kept.title')}
          hideCaption
          columns={columns}
          rows={checkpoints}
          rowKey={({ id }) => id}
        />
      )}
      {mayKeep && (
        <form method="post" className="form" noValidate>
          <TextField
            name="name"
            label={t('kept.name')}
            error={own?.errors[0]?.message}
            defaultValue={own?.values.name}
            maxLength={80}
            autoComplete="off"
            width="medium"
          />
          <div>
            <SubmitButton name="do" value="checkpoint" variant="secondary">
              {t('kept.keep')}
            </SubmitButton>
          </div>
        </form>
      )}
    </section>
  )
}
