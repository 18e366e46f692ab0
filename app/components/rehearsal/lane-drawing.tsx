import type { ChartRegion } from '#machines/chart.ts'
import { classNames } from '../field.ts'
import { LANE_WIDTH, layLane, NODE, type LaneNode } from './lane-layout.ts'
import type { Names } from './use-names.ts'

interface Props {
  region: ChartRegion
  names: Names
  /** The state the region is in, and those it has been in. */
  here: string
  passed: ReadonlySet<string>
}

/** One region drawn from the chart: the state it is in is lit. Read aloud, the list beside it says the same. */
export function LaneDrawing({ region, names, here, passed }: Props) {
  const { nodes, arrows, height } = layLane(region)
  return (
    <svg
      className="lane__drawing"
      viewBox={`0 0 ${LANE_WIDTH} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      {arrows.map(({ from, to, path, head, auto }) => (
        <g
          key={`${from} ${to}`}
          className={classNames('way', auto && 'is-auto', from === here && 'is-open')}
        >
          <path d={path} />
          <polygon points={head} />
        </g>
      ))}
      {nodes.map((node) => (
        <Node
          key={node.id}
          node={node}
          regionId={region.id}
          names={names}
          isHere={node.id === here}
          isPassed={passed.has(node.id)}
        />
      ))}
    </svg>
  )
}

interface NodeProps {
  node: LaneNode
  regionId: string
  names: Names
  isHere: boolean
  isPassed: boolean
}

function Node({ node: { id, y, loops, arrivals }, regionId, names, isHere, isPassed }: NodeProps) {
  const effects = names.effects({ effects: arrivals.flatMap((arrival) => arrival.effects) })
  const loopLabels = names.events(loops)
  return (
    <g className={classNames('node', isHere && 'is-here', !isHere && isPassed && 'is-passed')}>
      {arrivals.length > 0 && (
        <text className="way__label" x={NODE.x + 36} y={y - (effects ? 26 : 18)}>
          {names.events(arrivals).join(' · ')}
        </text>
      )}
      {effects && (
        <text className="way__effect" x={NODE.x + 36} y={y - 10}>
          {effects}
        </text>
      )}
      <rect x={NODE.x} y={y} width={NODE.width} height={NODE.height} rx="10" />
      <text className="node__name" x={NODE.x + 14} y={y + NODE.height / 2 + 5}>
        {names.state(regionId, id)}
      </text>
      {loopLabels.length > 0 && <Loop y={y} />}
      {loopLabels.map((label, index) => (
        <text
          key={label}
          className="way__label"
          x={NODE.x + NODE.width + 20}
          y={y + NODE.height / 2 + 5 + (index - (loopLabels.length - 1) / 2) * 17}
        >
          {label}
        </text>
      ))}
    </g>
  )
}

/** A small hook beside a state: something is taken and the state stays. */
function Loop({ y }: { y: number }) {
  const x = NODE.x + NODE.width
  const middle = y + NODE.height / 2
  return (
    <g className="way">
      <path d={`M${x} ${middle - 9}c16 0 16 18 6 18`} />
      <polygon points={`${x + 8},${middle + 4} ${x + 8},${middle + 14} ${x},${middle + 9}`} />
    </g>
  )
}
