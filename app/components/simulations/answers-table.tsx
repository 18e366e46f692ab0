import { useTranslation } from 'react-i18next'
import type { AnswerRow } from '#app/forms/simulation-answers.server.ts'
import { DataTable, type Column } from '../data-table.tsx'
import '../../styles/simulations.css'

interface Props {
  caption: string
  rows: readonly AnswerRow[]
}

/** Figures of a simulation, each beside what was published, with the gap and how the number came about. */
export function AnswersTable({ caption, rows }: Props) {
  const { t } = useTranslation('simulations')
  const columns: Column<AnswerRow>[] = [
    {
      key: 'figure',
      header: t('answers.columns.figure'),
      cell: ({ name, why }) => (
        <>
          {name}
          {why && <span className="answer-why small quiet">{why}</span>}
        </>
      ),
      rowHeader: true,
    },
    { key: 'block', header: t('answers.columns.block'), cell: ({ block }) => block },
    { key: 'unit', header: t('answers.columns.unit'), cell: ({ unit }) => unit },
    { key: 'value', header: t('answers.columns.value'), cell: ({ value }) => value, numeric: true },
    {
      key: 'published',
      header: t('answers.columns.published'),
      cell: ({ published }) => published,
      numeric: true,
    },
    { key: 'gap', header: t('answers.columns.gap'), cell: ({ gap }) => gap, numeric: true },
    {
      key: 'label',
      header: t('answers.columns.label'),
      cell: ({ label }) => (
        <span className={`answer-label answer-label--${label}`}>{t(`label.${label}`)}</span>
      ),
    },
  ]
  return (
    <DataTable
      caption={caption}
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
    />
  )
}
