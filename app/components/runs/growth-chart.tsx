import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import { useTranslation } from 'react-i18next'
import type { GrowthView } from '#app/forms/run-growth.server.ts'
import { ChartFigure } from '../charts/chart-figure.tsx'
import { HEIGHT, TrendPlot, WIDTH } from '../charts/trend-plot.tsx'
import { DataTable, type Column } from '../data-table.tsx'
import { useFormats } from '../figure-text.ts'

type Point = GrowthView['points'][number]
type Curve = 'received' | 'ended'
type Spot = [number, number]

const curves: readonly Curve[] = ['received', 'ended']

/**
 * What was filed and what has ended, in sum; between the two lies what is under way. The drawing is as wide as the
 * whole run from its first day on, so the curves grow while it plays.
 */
export function GrowthChart({ growth }: { growth: GrowthView }) {
  const { t } = useTranslation('run-watch')
  const { number } = useFormats()
  const { points, of, from, to } = growth
  const last = points.at(-1)
  if (!last || last.received === 0) return <p>{t('growth.none')}</p>
  const y = scaleLinear([0, last.received], [HEIGHT, 0]).nice(4)
  const ticks = y.ticks(4).filter(Number.isInteger).toReversed()
  const x = scaleLinear([0, of], [0, WIDTH])
  const spots = (curve: Curve): Spot[] => [
    [0, HEIGHT],
    ...points.map((point, index): Spot => [x(index + 1), y(point[curve])]),
  ]
  return (
    <ChartFigure
      title={t('growth.title')}
      says={t('growth.says', {
        day: last.day,
        received: number(last.received),
        ended: number(last.ended),
        open: number(last.received - last.ended),
      })}
      note={t('growth.note')}
      table={<GrowthTable points={points} />}
    >
      <div className="trend growth" aria-hidden>
        <TrendPlot ticks={ticks} y={y} tick={number}>
          {curves.map((curve) => (
            <GrowthCurve key={curve} curve={curve} spots={spots(curve)} />
          ))}
        </TrendPlot>
        <p className="growth__span">
          <span>{from}</span>
          <span>{to}</span>
        </p>
      </div>
      <p className="chart__keys small">
        {curves.map((curve) => (
          <span key={curve} className="chart__key">
            <svg className="chart__swatch" viewBox="0 0 24 8" aria-hidden focusable="false">
              <path className={`growth__line growth__line--${curve}`} d="M0 4H24" />
            </svg>
            {t(`growth.${curve}`)}
          </span>
        ))}
      </p>
    </ChartFigure>
  )
}

function GrowthCurve({ curve, spots }: { curve: Curve; spots: Spot[] }) {
  const under = area<Spot>(
    ([at]) => at,
    HEIGHT,
    ([, height]) => height,
  ).digits(1)
  const over = line<Spot>().digits(1)
  return (
    <>
      <path className={`growth__area growth__area--${curve}`} d={under(spots) ?? ''} />
      <path className={`growth__line growth__line--${curve}`} d={over(spots) ?? ''} />
    </>
  )
}

function GrowthTable({ points }: { points: readonly Point[] }) {
  const { t } = useTranslation('run-watch')
  const { number, percent } = useFormats()
  const count = (key: 'received' | 'ended' | 'open', of: (point: Point) => number) => ({
    key,
    header: t(`growth.${key}`),
    cell: (point: Point) => number(of(point)),
    numeric: true,
  })
  const columns: Column<Point>[] = [
    { key: 'day', header: t('growth.day'), cell: ({ day }) => day, rowHeader: true },
    count('received', ({ received }) => received),
    count('ended', ({ ended }) => ended),
    count('open', ({ received, ended }) => received - ended),
    {
      key: 'share',
      header: t('growth.shareColumn'),
      cell: ({ share }) => (share === null ? t('growth.noShare') : percent(share)),
      numeric: true,
    },
  ]
  return (
    <DataTable
      caption={t('growth.title')}
      hideCaption
      columns={columns}
      rows={points}
      rowKey={({ day }) => day}
      narrow="scroll"
    />
  )
}
