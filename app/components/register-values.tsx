import { useTranslation } from 'react-i18next'
import type { ValueRow } from '#app/forms/register-values-view.server.ts'
import { DataTable } from './data-table.tsx'
import { StatusTag } from './status-tag.tsx'

interface Props {
  rows: readonly ValueRow[]
  /** The result is revoked: each row says whether the value is back. */
  isRevoked?: boolean
}

/** The registers' values before, after and now, side by side; nothing where nothing was changed. */
export function RegisterValueTable({ rows, isRevoked = false }: Props) {
  const { t } = useTranslation('undoing')
  if (rows.length === 0) return null
  const columns = [
    {
      key: 'what',
      header: t('values.column.what'),
      rowHeader: true,
      cell: ({ what, where }: ValueRow) => (
        <>
          {what}
          <span className="values__where quiet small">{where}</span>
        </>
      ),
    },
    {
      key: 'before',
      header: t('values.column.before'),
      cell: ({ before }: ValueRow) => before,
    },
    { key: 'after', header: t('values.column.after'), cell: ({ after }: ValueRow) => after },
    {
      key: 'now',
      header: t('values.column.now'),
      cell: ({ now, isBack }: ValueRow) => (
        <div>
          <span className="values__now">{now}</span>
          {isRevoked && (
            <StatusTag tone={isBack ? 'done' : 'working'}>
              {t(isBack ? 'values.back' : 'values.stillOld')}
            </StatusTag>
          )}
        </div>
      ),
    },
  ]
  return (
    <section className="stack stack--tight values">
      <h2>{t('values.title')}</h2>
      <p className="quiet">{t(isRevoked ? 'values.leadRevoked' : 'values.lead')}</p>
      <DataTable
        caption={t('values.title')}
        hideCaption
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
      />
    </section>
  )
}
