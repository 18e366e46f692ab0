import { useTranslation } from 'react-i18next'
import { DataTable } from '#app/components/data-table.tsx'

interface Props {
  lines: readonly {
    id: string
    name: string
    count: string
    each: string
    amount: string
    law: string
  }[]
  total: string
}

/** Every fee with who set it, and the sum. */
export function FeeTable({ lines, total }: Props) {
  const { t } = useTranslation('payment')
  return (
    <>
      <DataTable
        caption={t('table.caption')}
        rows={lines}
        rowKey={({ id }) => id}
        columns={[
          { key: 'fee', header: t('table.fee'), rowHeader: true, cell: ({ name }) => name },
          { key: 'count', header: t('table.count'), numeric: true, cell: ({ count }) => count },
          { key: 'each', header: t('table.each'), numeric: true, cell: ({ each }) => each },
          { key: 'amount', header: t('table.amount'), numeric: true, cell: ({ amount }) => amount },
          { key: 'law', header: t('table.law'), cell: ({ law }) => law },
        ]}
      />
      <p>
        <strong>{total}</strong>
      </p>
    </>
  )
}
