import { CheckmarkIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import { DataTable } from '#app/components/data-table.tsx'
import { Disclosure } from '#app/components/disclosure.tsx'
import type { Check } from './check-view.server.ts'

type Row = Pick<Check['rows'][number], 'id' | 'label' | 'consumers'>

interface Props extends Pick<Check, 'forms'> {
  /** Values and papers. */
  rows: readonly Row[]
}

/** Who will receive what: a sentence for each office, and the table of every value. */
export function Receivers({ forms, rows }: Props) {
  const { t } = useTranslation('draft')
  return (
    <section className="stack stack--tight">
      <h2>{t('check.receivers.title')}</h2>
      <ul>
        {forms.map(({ id, office, keys }) => (
          <li key={id}>{t('check.receivers.line', { office, number: keys.length })}</li>
        ))}
      </ul>
      <Disclosure summary={t('check.receivers.summary')}>
        <DataTable
          caption={t('check.receivers.title')}
          hideCaption
          narrow="scroll"
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'value',
              header: t('check.receivers.value'),
              rowHeader: true,
              cell: ({ label }) => label,
            },
            ...forms.map(({ id, short }) => ({
              key: id,
              header: short,
              cell: ({ consumers }: Row) => <Receives yes={consumers.includes(id)} />,
            })),
          ]}
        />
      </Disclosure>
    </section>
  )
}

function Receives({ yes }: { yes: boolean }) {
  const { t } = useTranslation('draft')
  if (!yes) return <span className="aksel-sr-only">{t('check.receivers.no')}</span>
  return <CheckmarkIcon className="icon" title={t('check.receivers.yes')} />
}
