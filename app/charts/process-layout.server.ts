import { graphlib, layout } from '@dagrejs/dagre'
import { line, curveBasis } from 'd3-shape'
import type { ProcessMap } from '#machines/mining/process-map.ts'

/** In units of the drawing, which are pixels at its own size. */
const NODE = { width: 176, height: 54 }
const LABEL = { width: 136, height: 20 }
const MARGIN = 8
/** Above a frame stands its name. */
const HEAD = 34
const GAP = 44

interface Point {
  x: number
  y: number
}

interface Box extends Point {
  width: number
  height: number
}

/** Where everything of a process map lies: states in one frame for each procedure, ways between them. */
export interface ProcessLayout {
  width: number
  height: number
  frames: readonly (Box & { procedureId: string })[]
  nodes: ReadonlyMap<string, Box>
  ways: readonly Way[]
}

interface Way {
  from: string
  to: string
  path: string
  label: Point
}

const curve = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
)
  .curve(curveBasis)
  .digits(1)

/** Lays out each procedure from above to below, and the procedures side by side in the order of their hand-overs. */
export function layOutProcess(map: ProcessMap): ProcessLayout {
  const frames: (Box & { procedureId: string })[] = []
  const nodes = new Map<string, Box>()
  const ways: Way[] = []
  let left = MARGIN
  for (const procedureId of inOrder(map)) {
    const lane = layOutLane(map, procedureId)
    const shift = ({ x, y }: Point) => ({ x: x + left, y: y + HEAD })
    const { width, height } = lane
    frames.push({ procedureId, ...shift({ x: width / 2, y: height / 2 }), width, height })
    for (const [id, box] of lane.nodes) nodes.set(id, { ...box, ...shift(box) })
    for (const { from, to, points, label } of lane.ways) {
      ways.push({ from, to, path: curve(points.map(shift)) ?? '', label: shift(label) })
    }
    left += width + GAP
  }
  for (const { from, to } of map.handOvers) {
    ways.push({ from, to, path: between(nodes.get(from), nodes.get(to)), label: { x: 0, y: 0 } })
  }
  return {
    width: Math.ceil(left - GAP + MARGIN),
    height: Math.ceil(Math.max(...frames.map(({ height }) => height), 0) + HEAD + MARGIN),
    frames,
    nodes,
    ways,
  }
}

/** Procedures that others wait for come first. */
function inOrder({ nodes, handOvers }: ProcessMap): string[] {
  const ids = [...new Set(nodes.map(({ procedureId }) => procedureId))]
  const procedureOf = (id: string) => nodes.find((node) => node.id === id)?.procedureId
  const followers = new Set(handOvers.map(({ to }) => procedureOf(to)))
  return ids.toSorted((a, b) => Number(followers.has(a)) - Number(followers.has(b)))
}

function layOutLane({ nodes, edges }: ProcessMap, procedureId: string) {
  const own = nodes.filter((node) => node.procedureId === procedureId)
  const isOwn = (id: string) => own.some((node) => node.id === id)
  const between = edges.filter(({ from, to }) => isOwn(from) && isOwn(to))
  const graph = new graphlib.Graph()
  graph.setGraph({ rankdir: 'TB', nodesep: 14, ranksep: 30, marginx: 14, marginy: 18 })
  for (const { id } of own) graph.setNode(id, { ...NODE })
  for (const { from, to, count } of between) {
    graph.setEdge(from, to, { ...LABEL, labelpos: 'c', weight: Math.ceil(Math.sqrt(count)) + 1 })
  }
  layout(graph)
  return {
    ...boxOf(graph.graph()),
    nodes: own.map(({ id }): [string, Box] => [id, boxOf(graph.node(id))]),
    ways: between.map(({ from, to }) => {
      const way: unknown = graph.edge(from, to)
      return { from, to, points: pointsOf(way), label: boxOf(way) }
    }),
  }
}

/** From the side of one box to the side of another, in another frame. */
function between(from: Box | undefined, to: Box | undefined): string {
  if (!from || !to) return ''
  const side = from.x < to.x ? 1 : -1
  const start = { x: from.x + (side * from.width) / 2, y: from.y }
  const end = { x: to.x - (side * to.width) / 2, y: to.y }
  const pull = 60 * side
  return `M${start.x} ${start.y}C${start.x + pull} ${start.y} ${end.x - pull} ${end.y} ${end.x} ${end.y}`
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const numberIn = (value: unknown, key: string) =>
  isRecord(value) && typeof value[key] === 'number' ? value[key] : 0

const boxOf = (value: unknown): Box => ({
  x: numberIn(value, 'x'),
  y: numberIn(value, 'y'),
  width: numberIn(value, 'width'),
  height: numberIn(value, 'height'),
})

const pointsOf = (value: unknown): Point[] =>
  isRecord(value) && Array.isArray(value.points) ? value.points.map(boxOf) : []
