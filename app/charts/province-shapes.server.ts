import map from '@svg-maps/vietnam'
import simplify from 'simplify-js'
import svgpath from 'svgpath'
import { foldedWords } from '#machines/folding.ts'

/** Half a pixel of a map as wide as a telephone: what is lost is not seen, and 210 kB become 20. */
const TOLERANCE = 0.9
/** Islands smaller than this would be dots of less than a pixel. */
const SMALLEST_ISLAND = 4

/** The mainland, its islands and the marks of the archipelagos, without the empty sea around them. */
const VIEW_BOX = '0 0 700 830'

interface Shape {
  name: string
  path: string
}

interface Archipelago {
  name: string
  x: number
  y: number
}

interface Place {
  code: string
  name: string
}

/** The two archipelagos: too small to draw by their coast, so they are drawn as marks with their names. */
const archipelagos = [
  { id: 'hoangsa', name: 'Hoàng Sa' },
  { id: 'truongsa', name: 'Trường Sa' },
]

type Ring = { x: number; y: number }[]

/** “TP. Hồ Chí Minh”, “Ho Chi Minh” and “Bà Rịa – Vũng Tàu”, “Ba Ria–Vung Tau” are the same. */
const keyOf = (name: string) =>
  foldedWords(name)
    .filter((word) => word !== 'tp')
    .join('')

const drawn: { shapes?: Map<string, string>; marks?: Archipelago[] } = {}

/** The outline of each of these provinces that the map knows, and the marks of the archipelagos. */
export function drawProvinces(places: readonly Place[]) {
  const shapes = (drawn.shapes ??= new Map<string, string>(
    map.locations
      .filter(({ id }) => archipelagos.every((group) => group.id !== id))
      .map(({ name, path }) => [keyOf(name ?? ''), pathOf(ringsOf(path))]),
  ))
  const marks = (drawn.marks ??= archipelagos.flatMap(markOf))
  return {
    viewBox: VIEW_BOX,
    marks,
    shapes: places.flatMap(({ code, name }): (Shape & Place)[] => {
      const path = shapes.get(keyOf(name))
      return path === undefined ? [] : [{ code, name, path }]
    }),
  }
}

export type ProvinceMap = ReturnType<typeof drawProvinces>

function ringsOf(path: string): Ring[] {
  const rings: Ring[] = []
  svgpath(path)
    .abs()
    .unarc()
    .unshort()
    .iterate((segment, _index, x, y) => {
      const [command] = segment
      if (command === 'M') rings.push([])
      if (command === 'Z') return
      const numbers = segment.slice(1).map(Number)
      const [last = 0, before = 0] = numbers.toReversed()
      const point = { x: command === 'V' ? x : before, y: last }
      rings.at(-1)?.push(command === 'H' ? { x: last, y } : point)
    })
  return rings.filter((ring) => ring.length > 2)
}

function pathOf(rings: readonly Ring[]): string {
  const [mainland, ...islands] = rings.toSorted((a, b) => sizeOf(b) - sizeOf(a))
  const kept = islands.filter((ring) => sizeOf(ring) > SMALLEST_ISLAND)
  return [...(mainland ? [mainland] : []), ...kept].map(outlineOf).join('')
}

/** Whole units, each point as the way from the one before: the shortest text. */
function outlineOf(ring: Ring): string {
  const points = simplify(ring, TOLERANCE, true).map(({ x, y }) => ({
    x: Math.round(x),
    y: Math.round(y),
  }))
  const [start, ...others] = points
  if (!start) return ''
  const ways = others.map(({ x, y }, index) => {
    const before = points[index] ?? start
    return `${x - before.x},${y - before.y}`
  })
  return `M${start.x},${start.y}l${ways.join(' ')}z`
}

function spanOf(values: readonly number[]) {
  return { least: Math.min(...values), most: Math.max(...values) }
}

function sizeOf(ring: Ring): number {
  const [x, y] = [spanOf(ring.map((point) => point.x)), spanOf(ring.map((point) => point.y))]
  return Math.max(x.most - x.least, y.most - y.least)
}

function markOf({ id, name }: (typeof archipelagos)[number]): Archipelago[] {
  const points = map.locations
    .filter((location) => location.id === id)
    .flatMap(({ path }) => {
      return ringsOf(path).flat()
    })
  if (points.length === 0) return []
  const [x, y] = [spanOf(points.map((point) => point.x)), spanOf(points.map((point) => point.y))]
  return [{ name, x: Math.round((x.least + x.most) / 2), y: Math.round((y.least + y.most) / 2) }]
}
