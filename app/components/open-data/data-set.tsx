import { useTranslation } from 'react-i18next'
import { DataTable } from '../data-table.tsx'
import { Disclosure } from '../disclosure.tsx'
import '../../styles/open-data.css'

interface Props {
  name: string
  about: string
  /** Column (or kind of object) and what it means. */
  columns: readonly (readonly [name: string, meaning: string])[]
  downloads: readonly { to: string; label: string }[]
}

/** One data set: what it is, where it is, and the dictionary of its columns. */
export function DataSet({ name, about, columns, downloads }: Props) {
  const { t } = useTranslation('open-data')
  return (
    <article className="panel data-set">
      <h3>{name}</h3>
      <p>{about}</p>
      {downloads.length > 0 && (
        <p className="actions">
          {downloads.map(({ to, label }) => (
            <a key={to} href={to}>
              {label}
            </a>
          ))}
        </p>
      )}
      <Disclosure summary={t('sets.columns', { count: columns.length })}>
        <DataTable
          caption={name}
          hideCaption
          columns={[
            {
              key: 'column',
              header: t('sets.column'),
              cell: ([column]) => <code>{column}</code>,
              rowHeader: true,
            },
            { key: 'meaning', header: t('sets.meaning'), cell: ([, meaning]) => meaning },
          ]}
          rows={columns}
          rowKey={([column]) => column}
        />
      </Disclosure>
    </article>
  )
}
