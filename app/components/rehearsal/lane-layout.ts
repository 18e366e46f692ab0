import type { ChartRegion, ChartTransition } from '#machines/chart.ts'

/** Where everything of one lane stands, in the units of its drawing. */
export const LANE_WIDTH = 324
export const NODE = { x: 40, width: 190, height: 38 } as const

const TOP = 4
/** Between a state and the first label under it, and between the last label and the next state. */
const GAP = 12
export const LINE = 17
const CORNER = 7
const FIRST_TRACK = 30
const TRACK = 9

export interface LaneNode {
  id: string
  y: number
}

/** How many lines the labels of a state take above and below it. */
interface LabelLines {
  above: number
  below: number
}

export interface LaneArrow {
  from: string
  to: string
  path: string
  /** The three corners of its head. */
  head: string
  /** Whether every way along it happens by itself. */
  auto: boolean
}

export interface LaneLayout {
  height: number
  nodes: LaneNode[]
  arrows: LaneArrow[]
}

/** States one below the other in the order of the work; ways that skip or go back run beside them on the left. */
export function layLane(
  { states }: Pick<ChartRegion, 'states'>,
  linesOf: (stateId: string) => LabelLines,
): LaneLayout {
  const place = new Map(states.map(({ id }, index) => [id, index]))
  const tops: number[] = []
  let bottom = 0
  for (const [index, { id }] of states.entries()) {
    const { above, below } = linesOf(id)
    const y = index === 0 ? TOP + above * LINE : bottom + GAP + above * LINE + GAP
    tops.push(y)
    bottom = y + NODE.height + below * LINE
  }
  const top = (index: number) => tops[index] ?? TOP
  const ways = states.flatMap(({ id, transitions }) => groupByTarget(id, transitions))
  let track = 0
  const arrows = ways.flatMap(({ from, to, auto }) => {
    const start = place.get(from)
    const end = place.get(to)
    if (start === undefined || end === undefined) return []
    const drawn =
      end === start + 1 ? straight(top(start), top(end)) : around(top(start), top(end), track++)
    return [{ from, to, auto, ...drawn }]
  })
  return {
    height: bottom + GAP,
    nodes: states.map(({ id }, index) => ({ id, y: top(index) })),
    arrows,
  }
}

function groupByTarget(from: string, transitions: readonly ChartTransition[]) {
  const targets = new Set(transitions.map(({ target }) => target).filter((to) => to !== undefined))
  return [...targets].map((to) => {
    const along = transitions.filter(({ target }) => target === to)
    return { from, to, auto: along.every(({ event }) => event === undefined) }
  })
}

function straight(from: number, to: number) {
  const x = NODE.x + 24
  return {
    path: `M${x} ${from + NODE.height}V${to - 6}`,
    head: `${x - 5},${to - 8} ${x + 5},${to - 8} ${x},${to}`,
  }
}

function around(from: number, to: number, track: number) {
  const start = from + NODE.height / 2 + 7
  const end = to + NODE.height / 2 - 7
  const x = Math.max(4, FIRST_TRACK - track * TRACK)
  const turn = end > start ? CORNER : -CORNER
  const path = [
    `M${NODE.x} ${start}H${x + CORNER}`,
    `q${-CORNER} 0 ${-CORNER} ${turn}`,
    `V${end - turn}`,
    `q0 ${turn} ${CORNER} ${turn}`,
    `H${NODE.x - 6}`,
  ].join('')
  return { path, head: `${NODE.x - 8},${end - 5} ${NODE.x - 8},${end + 5} ${NODE.x},${end}` }
}
