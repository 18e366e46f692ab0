import { useTranslation } from 'react-i18next'
import type { Figure } from '#machines/figures.ts'
import { DataTable, type Column } from '../data-table.tsx'
import { useFigureLine, useFormats } from '../figure-text.ts'

interface Pair {
  one: Figure
  other: Figure
}

interface Props {
  names: readonly [string, string]
  pairs: readonly Pair[]
}

/** Two runs side by side, figure by figure, with what the second has more. */
export function RunComparison({ names, pairs }: Props) {
  const { t } = useTranslation('runs')
  const { t: words } = useTranslation('figures')
  const write = useFigureLine()
  const difference = useDifference()
  const columns: Column<Pair>[] = [
    {
      key: 'name',
      header: t('figures.name'),
      cell: ({ one }) => words(`${one.id}.name`),
      rowHeader: true,
    },
    { key: 'one', header: names[0], cell: ({ one }) => write(one), numeric: true },
    { key: 'other', header: names[1], cell: ({ other }) => write(other), numeric: true },
    { key: 'difference', header: t('compare.difference'), cell: difference, numeric: true },
    {
      key: 'label',
      header: t('figures.label'),
      cell: ({ one }) => t(`figures.kind.${one.label}`),
    },
  ]
  return (
    <>
      {pairs.length === 0 && <p>{t('compare.nothingDiffers')}</p>}
      {unitsIn(pairs).map((unit) => (
        <section key={unit} className="stack stack--tight">
          <h2>{t(`figures.unit.${unit}`)}</h2>
          <DataTable
            caption={t(`figures.unit.${unit}`)}
            hideCaption
            columns={columns}
            rows={pairs.filter(({ one }) => one.unit === unit)}
            rowKey={({ one }) => one.id}
            narrow="scroll"
          />
        </section>
      ))}
    </>
  )
}

const unitsIn = (pairs: readonly Pair[]) =>
  (['dossier', 'step', 'life-event'] as const).filter((unit) =>
    pairs.some(({ one }) => one.unit === unit),
  )

/** The second minus the first, in the unit of the figure; a dash where one of them is a figure of nothing. */
function useDifference() {
  const { t } = useTranslation('runs')
  const formats = useFormats()
  return ({ one, other }: Pair) => {
    if (one.value === null || other.value === null) return '–'
    const more = other.value - one.value
    if (more === 0) return t('compare.same')
    const sign = more > 0 ? '+' : '−'
    const size = Math.abs(more)
    switch (one.format) {
      case 'share':
        return sign + t('compare.points', { value: formats.number(size * 100, 1) })
      case 'workingDays':
      case 'meanWorkingDays':
        return sign + t('compare.days', { value: formats.number(size, 2) })
      case 'minutes':
      case 'count':
      case 'average':
        return sign + formats.number(size, 2)
      case 'dong':
        return sign + t('compare.dong', { value: formats.number(size) })
    }
  }
}
