import { scaleThreshold } from 'd3-scale'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import {
  archipelagos,
  tileColumns,
  tileRows,
  type ProvinceTile,
} from '#app/charts/province-tiles.ts'
import { ChartFigure } from './chart-figure.tsx'

interface Props {
  title: string
  says: string
  tiles: readonly ProvinceTile[]
  /** Shares between 0 and 1 by province; null where there is too little to show. */
  values: ReadonlyMap<string, number | null>
  /** Where the colours change, rising; at most four. */
  steps: readonly number[]
  /** How a share is written. */
  text: (share: number) => string
  table: React.ReactNode
}

/** Of a tile, with the gap around it. */
const WIDTH = 44
const HEIGHT = 30
const GAP = 2

const middleOf = ({ column, row }: { column: number; row: number }) =>
  `translate(${column * WIDTH + WIDTH / 2} ${row * HEIGHT + HEIGHT / 2})`

/** The 63 provinces as tiles, darker for more. Lightness alone tells the steps apart; what is not shown is hatched. */
export function ProvinceChart({ title, says, tiles, values, steps, text, table }: Props) {
  const { t } = useTranslation('charts')
  const hatch = useId()
  const fillOf = (shade: string) => (shade === 'none' ? `url(#${hatch})` : undefined)
  const stepOf = scaleThreshold(
    steps,
    [...steps, 1].map((_step, index) => index + 1),
  )
  const shades = ['none', ...[...steps, 1].map((_step, index) => String(index + 1))]
  const shadeOf = (code: string) => {
    const value = values.get(code)
    return typeof value === 'number' ? String(stepOf(value)) : 'none'
  }
  const written = (code: string) => {
    const value = values.get(code)
    if (typeof value === 'number') return text(value)
    return value === null ? t('map.tooFew') : t('map.nothing')
  }
  const legend = (shade: string, index: number) => {
    if (shade === 'none') return t('map.none')
    const [from, to] = [steps[index - 2], steps[index - 1]]
    if (from === undefined) return t('map.under', { to: text(to ?? 1) })
    return to === undefined
      ? t('map.over', { from: text(from) })
      : t('map.between', { from: text(from), to: text(to) })
  }
  return (
    <ChartFigure title={title} says={says} table={table} note={t('map.source')}>
      <div className="provinces">
        <svg
          className="provinces__map"
          viewBox={`0 0 ${tileColumns * WIDTH} ${tileRows * HEIGHT}`}
          aria-hidden
          focusable="false"
        >
          <defs>
            <pattern id={hatch} width="8" height="8" patternUnits="userSpaceOnUse">
              <rect className="provinces__blank" width="8" height="8" />
              <path className="provinces__hatch" d="M0 8L8 0" />
            </pattern>
          </defs>
          {tiles.map((tile) => (
            <g key={tile.code} transform={middleOf(tile)}>
              <rect
                className={`province province--${shadeOf(tile.code)}`}
                fill={fillOf(shadeOf(tile.code))}
                x={GAP / 2 - WIDTH / 2}
                y={GAP / 2 - HEIGHT / 2}
                width={WIDTH - GAP}
                height={HEIGHT - GAP}
                rx="5"
              />
              <text className={`provinces__short provinces__short--${shadeOf(tile.code)}`} y="5">
                {tile.short}
              </text>
              <title>{`${tile.name}: ${written(tile.code)}`}</title>
            </g>
          ))}
          {archipelagos.map(({ name, ...place }) => (
            <g key={name} className="provinces__islands" transform={middleOf(place)}>
              <circle r="2" cx="-9" cy="-8" />
              <circle r="2" cx="4" cy="-13" />
              <circle r="2" cx="9" cy="-1" />
              <circle r="2" cx="-3" cy="2" />
              <text y="20">{name}</text>
            </g>
          ))}
        </svg>
        <ul className="provinces__legend plain-list small">
          {shades.map((shade, index) => (
            <li key={shade} className="chart__key">
              <svg className="chart__swatch" viewBox="0 0 24 14" aria-hidden focusable="false">
                <rect
                  className={`province province--${shade}`}
                  fill={fillOf(shade)}
                  width="24"
                  height="14"
                />
              </svg>
              {legend(shade, index)}
            </li>
          ))}
        </ul>
      </div>
    </ChartFigure>
  )
}
