import { useTranslation } from 'react-i18next'
import { measuresPath } from '#app/measures-query.ts'
import { scoreGroups, type Score, type ScoredComponent } from '#machines/score-766.ts'
import { BarTable, type BarRow } from '../charts/bar-table.tsx'
import { DataTable } from '../data-table.tsx'
import { useFigureValue, useFormats } from '../figure-text.ts'

/** The index group by group, then component by component with what weakens it. */
export function ScoreTable({ score }: { score: Score }) {
  const { t } = useTranslation('measure-pages')
  const formats = useFormats()
  const numbers = {
    points: formats.number(score.points, 2),
    attainable: formats.number(score.attainable),
    outOf: score.outOf,
  }
  const groups = scoreGroups.map(({ id, points }) => {
    const all = score.components.filter(({ group }) => group === id)
    const own = all.filter(({ scored }) => scored !== null)
    const reached = own.reduce((sum, { scored }) => sum + (scored ?? 0), 0)
    return {
      key: id,
      label: t(`manage.score.group.${id}`),
      value: own.length > 0 ? reached : null,
      aim: own.reduce((sum, one) => sum + one.points, 0) || null,
      text: own.length > 0 ? formats.number(reached, 2) : t(`manage.score.${lackOf(all)}`),
      points,
    } satisfies BarRow & { points: number }
  })
  if (score.attainable === 0) return <p>{t('manage.score.none')}</p>
  return (
    <>
      <p className="says">{t('manage.score.text', numbers)}</p>
      <BarTable
        caption={t('manage.score.title')}
        hideCaption
        header={t('manage.score.component')}
        measured={t('manage.score.points')}
        rows={groups}
        more={[
          {
            key: 'most',
            header: t('manage.score.most'),
            cell: ({ points }) => formats.number(points),
            numeric: true,
          },
        ]}
      />
      <ComponentsTable components={score.components} />
    </>
  )
}

/** Why there is no number: nothing measures it, too few to be shown, or nothing happened in the period. */
function lackOf(components: readonly ScoredComponent[]) {
  if (components.every(({ figure }) => figure === null)) return 'notHere'
  return components.some(({ measured }) => measured?.suppressed) ? 'tooFew' : 'noData'
}

function ComponentsTable({ components }: { components: readonly ScoredComponent[] }) {
  const { t } = useTranslation('measure-pages')
  const formats = useFormats()
  const valueOf = useFigureValue()
  const names: Record<string, string> = t('manage.score.of', { returnObjects: true })
  const measured = (component: ScoredComponent) => {
    const { measured: figure, figure: id } = component
    if (!figure || id === null || figure.value === null)
      return t(`manage.score.${lackOf([component])}`)
    return <a href={measuresPath(`/measures/${id}`, { unit: figure.unit })}>{valueOf(figure)}</a>
  }
  return (
    <DataTable
      caption={t('manage.score.component')}
      hideCaption
      columns={[
        {
          key: 'component',
          header: t('manage.score.component'),
          cell: ({ id }) => t('manage.score.name', { id, name: names[id] ?? '' }),
          rowHeader: true,
        },
        { key: 'measured', header: t('manage.score.measured'), cell: measured, numeric: true },
        {
          key: 'points',
          header: t('manage.score.points'),
          cell: ({ scored }) => (scored === null ? '–' : formats.number(scored, 2)),
          numeric: true,
        },
        {
          key: 'most',
          header: t('manage.score.most'),
          cell: ({ points }) => formats.number(points),
          numeric: true,
        },
        {
          key: 'weakness',
          header: t('manage.score.weakness'),
          cell: ({ weakness }) => (weakness ? t(`manage.score.weak.${weakness}`) : '–'),
        },
      ]}
      rows={components}
      rowKey={({ id }) => id}
    />
  )
}
