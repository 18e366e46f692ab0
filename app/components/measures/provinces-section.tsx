import { useTranslation } from 'react-i18next'
import type { ProvinceTile } from '#app/charts/province-tiles.ts'
import type { Figure, FigureId } from '#machines/figures.ts'
import { ProvinceChart } from '../charts/province-chart.tsx'
import { DataTable, type Column } from '../data-table.tsx'
import { useFigureValue, useFormats } from '../figure-text.ts'

interface Province {
  key: string
  figures: readonly Figure[]
}

interface Props {
  tiles: readonly ProvinceTile[]
  provinces: readonly Province[]
}

/** Where the colours change: the national aims of 2024 and 2025 lie between them. */
const STEPS = [0.2, 0.4, 0.6, 0.8]
const shown = ['on-time-first-promise', 'processing-working-days-median'] as const

const figureIn = ({ figures }: Province, id: FigureId) => figures.find((one) => one.id === id)

/** The map of the provinces with the table of those that have something to say. */
export function ProvincesSection({ tiles, provinces }: Props) {
  const { t } = useTranslation('measure-pages')
  const { t: words } = useTranslation('figures')
  const formats = useFormats()
  const valueOf = useFigureValue()
  const online = (province: Province) => figureIn(province, 'end-to-end-online')
  const tileOf = ({ key }: Province) => tiles.find(({ code }) => code === key)
  const nameOf = (province: Province) => tileOf(province)?.name ?? province.key
  const named = (province: Province) => {
    const short = tileOf(province)?.short
    return short ? t('map.named', { name: nameOf(province), short }) : nameOf(province)
  }
  const ranked = provinces
    .filter((province) => typeof online(province)?.value === 'number')
    .toSorted((a, b) => (online(b)?.value ?? 0) - (online(a)?.value ?? 0))
  const others = provinces.filter((province) => !ranked.includes(province))
  const [best] = ranked
  const cell = (id: FigureId) => (province: Province) => {
    const figure = figureIn(province, id)
    if (figure?.suppressed) return t('map.hidden')
    return figure && figure.value !== null ? valueOf(figure) : '–'
  }
  const columns: Column<Province>[] = [
    { key: 'province', header: t('map.province'), cell: named, rowHeader: true },
    {
      key: 'online',
      header: words('end-to-end-online.name'),
      cell: cell('end-to-end-online'),
      numeric: true,
    },
    ...shown.map((id) => ({
      key: id,
      header: words(`${id}.name`),
      cell: cell(id),
      numeric: true,
    })),
    {
      key: 'cases',
      header: t('map.cases'),
      cell: (province) => {
        const figure = online(province)
        return figure?.suppressed ? t('map.hidden') : formats.number(figure?.denominator ?? 0)
      },
      numeric: true,
    },
  ]
  return (
    <ProvinceChart
      title={t('map.title')}
      says={
        best
          ? t(ranked.length === 1 ? 'map.saysOne' : 'map.says', {
              best: nameOf(best),
              share: formats.percent(online(best)?.value ?? 0),
              shown: ranked.length,
            })
          : t('map.saysNone')
      }
      tiles={tiles}
      values={
        new Map(
          provinces.map((province) => [province.key, online(province)?.value ?? null] as const),
        )
      }
      steps={STEPS}
      text={(share) => formats.percent(share)}
      table={
        <>
          <DataTable
            caption={t('map.title')}
            hideCaption
            columns={columns}
            rows={[...ranked, ...others]}
            rowKey={({ key }) => key}
          />
          <p className="quiet small">{t('map.small')}</p>
        </>
      }
    />
  )
}
