import { scaleThreshold } from 'd3-scale'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProvinceMap } from '#app/charts/province-shapes.server.ts'
import { ChartFigure } from './chart-figure.tsx'

interface Props {
  title: string
  says: string
  map: ProvinceMap
  /** Shares between 0 and 1 by province; null where there is too little to show. */
  values: ReadonlyMap<string, number | null>
  /** Where the colours change, rising; at most four. */
  steps: readonly number[]
  /** How a share is written. */
  text: (share: number) => string
  table: React.ReactNode
}

/** The 63 provinces, darker for more. Lightness alone tells the steps apart; what is not shown is hatched. */
export function ProvinceChart({ title, says, map, values, steps, text, table }: Props) {
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
        <svg className="provinces__map" viewBox={map.viewBox} aria-hidden focusable="false">
          <defs>
            <pattern id={hatch} width="8" height="8" patternUnits="userSpaceOnUse">
              <rect className="provinces__blank" width="8" height="8" />
              <path className="provinces__hatch" d="M0 8L8 0" />
            </pattern>
          </defs>
          {map.shapes.map(({ code, name, path }) => (
            <path
              key={code}
              className={`province province--${shadeOf(code)}`}
              fill={fillOf(shadeOf(code))}
              d={path}
            >
              <title>{`${name}: ${written(code)}`}</title>
            </path>
          ))}
          {map.marks.map(({ name, x, y }) => (
            <g key={name} className="provinces__islands" transform={`translate(${x} ${y})`}>
              <circle r="2.5" cx="-9" cy="-6" />
              <circle r="2.5" cx="4" cy="-11" />
              <circle r="2.5" cx="9" cy="3" />
              <circle r="2.5" cx="-3" cy="6" />
              <text y="34">{name}</text>
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
