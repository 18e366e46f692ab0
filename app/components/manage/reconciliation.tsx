import { useTranslation } from 'react-i18next'
import type { Reconciliation as Reconciled } from '#machines/reconciling.ts'
import { SMALLEST_GROUP } from '#machines/scope.ts'
import { BarTable } from '../charts/bar-table.tsx'
import { StackedBar } from '../charts/bar.tsx'
import { DataTable } from '../data-table.tsx'
import { useFormats } from '../figure-text.ts'
import { useMarkName } from './mark-name.ts'

const rows = ['both', 'onlyCollected', 'onlyStrict', 'neither'] as const

/** The strict count beside the automatic collection, step by step: where they part, and why. */
export function Reconciliation({ reconciled }: { reconciled: Reconciled }) {
  const { t } = useTranslation('measure-pages')
  const nameOf = useMarkName()
  const formats = useFormats()
  const { decided, both, onlyCollected, onlyStrict, because } = reconciled
  if (decided < SMALLEST_GROUP) return <p>{t('manage.league.none')}</p>
  const strict = formats.percent((both + onlyStrict) / decided)
  const collected = formats.percent((both + onlyCollected) / decided)
  const gap = onlyCollected + onlyStrict
  return (
    <>
      <p className="says">
        {gap === 0
          ? t('manage.emc.same', { strict })
          : t('manage.emc.says', { strict, collected, count: gap })}
      </p>
      <StackedBar parts={rows.map((row) => reconciled[row])} />
      <ul className="chart__keys plain-list">
        {rows.map((row, index) => (
          <li key={row} className="chart__key small">
            <svg className="chart__swatch" viewBox="0 0 24 14" aria-hidden focusable="false">
              <rect className={`bar__part bar__part--${index + 1}`} width="24" height="14" />
            </svg>
            {t(`manage.emc.${row}`)}
          </li>
        ))}
      </ul>
      <BarTable
        caption={t('manage.emc.title')}
        hideCaption
        header={t('manage.emc.row')}
        measured={t('manage.emc.count')}
        rows={rows.map((row) => ({
          key: row,
          label: t(`manage.emc.${row}`),
          value: reconciled[row],
          text: formats.number(reconciled[row]),
        }))}
      />
      {because.length > 0 && (
        <DataTable
          caption={t('manage.emc.because')}
          columns={[
            {
              key: 'reason',
              header: t('manage.emc.reason'),
              cell: ({ mark }) => nameOf(mark),
              rowHeader: true,
            },
            {
              key: 'count',
              header: t('manage.emc.count'),
              cell: ({ count }) => formats.number(count),
              numeric: true,
            },
          ]}
          rows={because}
          rowKey={({ mark }) => mark}
          narrow="scroll"
        />
      )}
    </>
  )
}
