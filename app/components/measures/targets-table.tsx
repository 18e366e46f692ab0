import { useTranslation } from 'react-i18next'
import { dayText } from '#app/i18n/format.ts'
import type { Figure } from '#machines/figures.ts'
import { gapTo, sideOf, type Target } from '#machines/targets.ts'
import { BarTable, type BarRow } from '../charts/bar-table.tsx'
import { useFormats } from '../figure-text.ts'

/** A target with the figure of the same part of the whole; null when that part has none to show. */
export interface AimedAt {
  target: Target
  figure: Figure | null
}

interface Props {
  aims: readonly AimedAt[]
  /** Of provinces, by code. */
  provinces: Record<string, string>
  /** Of agencies, by id. */
  agencies: Record<string, string>
}

/** Every target beside what is reached, with the mark of the target on the bar. */
export function TargetsTable({ aims, provinces, agencies }: Props) {
  const { t } = useTranslation('measure-pages')
  const formats = useFormats()
  const whose = ({ province, block, agency }: Target) =>
    provinces[province] ?? agencies[agency] ?? t(`targets.${block || 'country'}`)
  const gapText = ({ target, figure }: AimedAt) => {
    const gap = figure ? gapTo(target, figure) : null
    if (gap === null) return t('targets.unknown')
    if (gap >= 0) return t('targets.reached')
    return t('targets.points', { value: formats.number(-gap * 100, 1) })
  }
  const rows = aims.map((aim): BarRow & AimedAt => ({
    ...aim,
    key: aim.target.id,
    label: whose(aim.target),
    value: aim.figure?.value ?? null,
    aim: aim.target.least,
    text:
      typeof aim.figure?.value === 'number'
        ? formats.percent(aim.figure.value)
        : t('targets.unknown'),
  }))
  return (
    <BarTable
      caption={t('targets.title')}
      hideCaption
      header={t('targets.whose')}
      measured={t('targets.now')}
      rows={rows}
      most={1}
      more={[
        {
          key: 'least',
          header: t('targets.least'),
          cell: ({ target }) =>
            t(`targets.bound.${sideOf(target)}`, { value: formats.percent(target.least) }),
          numeric: true,
        },
        {
          key: 'until',
          header: t('targets.until'),
          cell: ({ target }) => dayText(target.untilOn),
          numeric: true,
        },
        { key: 'gap', header: t('targets.gap'), cell: gapText },
      ]}
    />
  )
}
