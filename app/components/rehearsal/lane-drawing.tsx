import type { ChartRegion } from '#machines/chart.ts'
import { classNames } from '../field.ts'
import { LANE_WIDTH, layLane, LINE, NODE, type LaneNode } from './lane-layout.ts'
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
  const label = (id: string) => labelOf(region, id, names)
  const { nodes, arrows, height } = layLane(region, (id) => {
    const { arrivals, effects, loops } = label(id)
    return { above: arrivals.length + effects.length, below: loops.length }
  })
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
          label={label(node.id)}
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
  label: Label
  regionId: string
  names: Names
  isHere: boolean
  isPassed: boolean
}

function Node({ node: { id, y }, label, regionId, names, isHere, isPassed }: NodeProps) {
  const { arrivals, effects, loops } = label
  const above = [
    ...arrivals.map((text) => ({ text, kind: 'way__label' })),
    ...effects.map((text) => ({ text, kind: 'way__effect' })),
  ]
  return (
    <g className={classNames('node', isHere && 'is-here', !isHere && isPassed && 'is-passed')}>
      {above.map(({ text, kind }, index) => (
        <text
          key={`${kind} ${text}`}
          className={kind}
          x={NODE.x + 36}
          y={y - 8 - (above.length - 1 - index) * LINE}
        >
          {text}
        </text>
      ))}
      <rect x={NODE.x} y={y} width={NODE.width} height={NODE.height} rx="10" />
      <text className="node__name" x={NODE.x + 14} y={y + NODE.height / 2 + 5}>
        {names.state(regionId, id)}
      </text>
      {loops.length > 0 && <Loop y={y} />}
      {loops.map((text, index) => (
        <text
          key={text}
          className="way__label"
          x={NODE.x + 36}
          y={y + NODE.height + 15 + index * LINE}
        >
          {text}
        </text>
      ))}
    </g>
  )
}

interface Label {
  arrivals: string[]
  effects: string[]
  /** What is taken without leaving, under the state. */
  loops: string[]
}

/** What is written about a state, in lines that fit the drawing. */
function labelOf({ states }: ChartRegion, id: string, names: Names): Label {
  const all = states.flatMap(({ transitions }) => transitions)
  const arrivals = all.filter(({ target }) => target === id)
  const own = states.find((state) => state.id === id)?.transitions ?? []
  const effects = names.effects({ effects: arrivals.flatMap((arrival) => arrival.effects) })
  const loops = names.events(own.filter(({ target }) => target === undefined))
  return {
    arrivals: inLines(names.events(arrivals).join(' · ')),
    effects: inLines(effects),
    loops: inLines(loops.map((name) => `↻ ${name}`).join(' · ')),
  }
}

/** As many letters as stand side by side in the drawing, at the size of its labels. */
const LETTERS = 33

function inLines(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= LETTERS) {
      lines[lines.length - 1] = `${last} ${word}`
    } else lines.push(word)
  }
  return lines
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
