import { scaleSqrt } from 'd3-scale'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProcessLayout } from '#app/charts/process-layout.server.ts'
import type { MapNode, ProcessMap } from '#machines/mining/process-map.ts'
import { SMALLEST_GROUP } from '#machines/scope.ts'
import { useFormats } from '../figure-text.ts'
import type { ProcessNames } from './names.ts'
import '../../styles/process.css'

interface Props {
  map: ProcessMap
  layout: ProcessLayout
  names: ProcessNames
}

/** The states as boxes, the changes as arrows. Decoration for whoever reads the table beside it. */
export function ProcessDrawing({ map, layout, names }: Props) {
  const { t } = useTranslation('process')
  const formats = useFormats()
  const arrow = useId()
  const most = Math.max(...map.edges.map(({ count }) => count), 1)
  const breadth = scaleSqrt([1, most], [1.25, 7]).clamp(true)
  const wayOf = (edge: { from: string; to: string }) =>
    layout.ways.find(({ from, to }) => from === edge.from && to === edge.to)
  const said = (count: number, median: number | null) => {
    if (count < SMALLEST_GROUP) return t('drawing.few')
    if (median === null) return formats.number(count)
    return t('drawing.line', {
      count: formats.number(count),
      time: formats.workingTime(median),
    })
  }
  return (
    <div className="process-box" role="region" aria-label={t('drawing.label')} tabIndex={0}>
      <svg
        className="process"
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        width={layout.width}
        height={layout.height}
        aria-hidden
        focusable="false"
      >
        <defs>
          <marker
            id={arrow}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="9"
            markerHeight="9"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path className="process__tip" d="M0 0L8 4L0 8Z" />
          </marker>
        </defs>
        {layout.frames.map(({ procedureId, x, y, width, height }) => (
          <g key={procedureId}>
            <rect
              className="process__frame"
              x={x - width / 2}
              y={y - height / 2}
              width={width}
              height={height}
              rx="14"
            />
            <text className="process__procedure" x={x} y={y - height / 2 - 10}>
              {names.procedure(procedureId)}
            </text>
          </g>
        ))}
        {map.handOvers.map((edge) => (
          <path
            key={`${edge.from} ${edge.to}`}
            className="process__hand-over"
            d={wayOf(edge)?.path}
            markerEnd={`url(#${arrow})`}
          />
        ))}
        {map.edges.map((edge) => (
          <path
            key={`${edge.from} ${edge.to}`}
            className="process__way"
            d={wayOf(edge)?.path}
            strokeWidth={breadth(edge.count)}
            markerEnd={`url(#${arrow})`}
          />
        ))}
        {map.nodes.map((node) => (
          <Box key={node.id} node={node} layout={layout} names={names} said={said} />
        ))}
        {map.edges.map((edge) => {
          const { x = 0, y = 0 } = wayOf(edge)?.label ?? {}
          return (
            <text key={`${edge.from} ${edge.to}`} className="process__label" x={x} y={y + 4}>
              {said(edge.count, edge.median)}
            </text>
          )
        })}
      </svg>
    </div>
  )
}

interface BoxProps extends Pick<Props, 'layout' | 'names'> {
  node: MapNode
  said: (count: number, median: number | null) => string
}

const kindOf = ({ waitsFor }: MapNode) => {
  if (waitsFor === 'office' || waitsFor === 'otherAgency') return waitsFor
  return waitsFor === 'none' ? 'ended' : 'others'
}

function Box({ node, layout, names, said }: BoxProps) {
  const { t } = useTranslation('process')
  const box = layout.nodes.get(node.id)
  if (!box) return null
  const { x, y, width, height } = box
  return (
    <g className={`process__node process__node--${kindOf(node)}`}>
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx="10" />
      <text className="process__state" x={x} y={y - 5}>
        {names.state(node.state)}
      </text>
      <text className="process__visits" x={x} y={y + 15}>
        {node.visits < SMALLEST_GROUP
          ? said(node.visits, null)
          : t('drawing.visits', { count: node.visits })}
      </text>
    </g>
  )
}

/** What the looks of boxes and arrows mean. */
export function ProcessKey() {
  const { t } = useTranslation('process')
  return (
    <ul className="chart__keys plain-list">
      {(['office', 'otherAgency', 'others', 'ended'] as const).map((kind) => (
        <li key={kind} className="chart__key small">
          <svg className="chart__swatch" viewBox="0 0 24 14" aria-hidden focusable="false">
            <g className={`process__node process__node--${kind}`}>
              <rect x="1" y="1" width="22" height="12" rx="3" />
            </g>
          </svg>
          {t(`drawing.${kind}`)}
        </li>
      ))}
      <li className="chart__key small">
        <svg className="chart__swatch" viewBox="0 0 24 14" aria-hidden focusable="false">
          <path className="process__hand-over" d="M0 7H24" />
        </svg>
        {t('drawing.handOver')}
      </li>
    </ul>
  )
}
