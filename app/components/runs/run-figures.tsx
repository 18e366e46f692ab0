import { useTranslation } from 'react-i18next'
import type { Figure } from '#machines/figures.ts'
import { DataTable, type Column } from '../data-table.tsx'
import { useFigureLine } from '../figure-text.ts'

/** Figures of a run, one a line, with unit and where each comes from. */
export function RunFigures({ figures }: { figures: readonly Figure[] }) {
  const { t } = useTranslation('runs')
  const { t: words } = useTranslation('figures')
  const write = useFigureLine()
  const columns: Column<Figure>[] = [
    {
      key: 'name',
      header: t('figures.name'),
      cell: ({ id }) => words(`${id}.name`),
      rowHeader: true,
    },
    { key: 'value', header: t('figures.value'), cell: write, numeric: true },
    { key: 'label', header: t('figures.label'), cell: ({ label }) => t(`figures.kind.${label}`) },
  ]
  return (
    <>
      {(['dossier', 'step', 'life-event'] as const).map((unit) => (
        <section key={unit} className="stack stack--tight">
          <h2>{t(`figures.unit.${unit}`)}</h2>
          <DataTable
            caption={t(`figures.unit.${unit}`)}
            hideCaption
            columns={columns}
            rows={figures.filter((figure) => figure.unit === unit)}
            rowKey={({ id }) => id}
            narrow="scroll"
          />
        </section>
      ))}
    </>
  )
}
