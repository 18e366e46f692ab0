import { useTranslation } from 'react-i18next'
import { dayText } from '#app/i18n/format.ts'
import type { Target } from '#machines/targets.ts'
import type { Figure, FigureId } from '#machines/figures.ts'
import { BarTable, type BarRow } from '../charts/bar-table.tsx'
import { useFigureValue, useFormats } from '../figure-text.ts'

interface Group {
  key: string
  figures: readonly Figure[]
}

interface Props {
  caption: string
  header: string
  groups: readonly Group[]
  names: Record<string, string>
  /** What a part is to reach, when something is set for it. */
  aimOf: (key: string) => Target | undefined
}

type Row = BarRow & Group

const figureIn = ({ figures }: Group, id: FigureId) => figures.find((one) => one.id === id)

/** Parts of the whole by their share online from end to end, the best first; too small ones last, without a rank. */
export function LeagueTable({ caption, header, groups, names, aimOf }: Props) {
  const { t } = useTranslation('measure-pages')
  const formats = useFormats()
  const valueOf = useFigureValue()
  const written = (figure: Figure | undefined) => {
    if (figure?.suppressed) return t('map.hidden')
    return figure && figure.value !== null ? valueOf(figure) : '–'
  }
  const rows = groups
    .map((group): Row => {
      const online = figureIn(group, 'end-to-end-online')
      const name = names[group.key] ?? group.key
      return {
        ...group,
        label: name,
        value: online?.value ?? null,
        text: written(online),
        aim: aimOf(group.key)?.least,
      }
    })
    .toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1))
    .map((row, index) =>
      row.value === null ? row : { ...row, label: `${index + 1}. ${names[row.key] ?? row.key}` },
    )
  const aimColumn = {
    key: 'aim',
    header: t('targets.least'),
    cell: ({ key }: Row) => {
      const aim = aimOf(key)
      return aim
        ? t('targets.untilDay', { value: formats.percent(aim.least), until: dayText(aim.untilOn) })
        : '–'
    },
    numeric: true,
  }
  if (rows.length === 0) return <p>{t('manage.league.none')}</p>
  return (
    <BarTable
      caption={caption}
      hideCaption
      header={header}
      measured={t('manage.league.online')}
      rows={rows}
      most={1}
      more={[
        ...(rows.some(({ aim }) => aim !== undefined) ? [aimColumn] : []),
        {
          key: 'onTime',
          header: t('manage.league.onTime'),
          cell: (row) => written(figureIn(row, 'on-time-first-promise')),
          numeric: true,
        },
        {
          key: 'median',
          header: t('manage.league.median'),
          cell: (row) => written(figureIn(row, 'processing-working-days-median')),
          numeric: true,
        },
        {
          key: 'decided',
          header: t('manage.league.decided'),
          cell: (row) => {
            const online = figureIn(row, 'end-to-end-online')
            return online?.suppressed ? t('map.hidden') : formats.number(online?.denominator ?? 0)
          },
          numeric: true,
        },
      ]}
    />
  )
}
