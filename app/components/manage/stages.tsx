import { useTranslation } from 'react-i18next'
import type { Figure, FigureId } from '#machines/figures.ts'
import { BarTable } from '../charts/bar-table.tsx'
import { useFormats } from '../figure-text.ts'

/** From filing to a service without any flaw: how many steps come how far. */
export function Stages({ figures }: { figures: readonly Figure[] }) {
  const { t } = useTranslation('measure-pages')
  const formats = useFormats()
  const find = (id: FigureId) => figures.find((figure) => figure.id === id)
  const received = find('received')?.numerator ?? 0
  const stages = [
    { stage: 'received', figure: find('received'), count: received },
    {
      stage: 'decided',
      figure: find('end-to-end-online'),
      count: find('end-to-end-online')?.denominator ?? 0,
    },
    { stage: 'issued', figure: find('issued'), count: find('issued')?.numerator ?? 0 },
    {
      stage: 'onTime',
      figure: find('on-time-first-promise'),
      count: find('on-time-first-promise')?.numerator ?? 0,
    },
    {
      stage: 'online',
      figure: find('end-to-end-online'),
      count: find('end-to-end-online')?.numerator ?? 0,
    },
  ] as const
  const rows = stages.map(({ stage, figure, count }) => ({
    key: stage,
    label: t(`manage.funnel.${stage}`),
    value: figure?.suppressed ? null : count,
    text: figure?.suppressed ? t('map.tooFew') : formats.number(count),
  }))
  return (
    <BarTable
      caption={t('manage.funnel.title')}
      hideCaption
      header={t('manage.funnel.stage')}
      measured={t('manage.funnel.count')}
      rows={rows}
      more={[
        {
          key: 'ofFirst',
          header: t('manage.funnel.ofFirst'),
          cell: ({ value }) =>
            value === null || received === 0 ? '–' : formats.percent(value / received),
          numeric: true,
        },
      ]}
    />
  )
}
