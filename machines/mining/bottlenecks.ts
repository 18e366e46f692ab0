import type { MapNode } from './process-map.ts'

/** A state with what it costs of all the time that passed. */
export interface Bottleneck {
  node: MapNode
  /** Of the office minutes of all states counted here. */
  share: number
  /** The dossier has come to another hand and nobody has begun: what handing over costs. */
  isHandOver: boolean
}

/**
 * Where the time goes, the costliest first. Waiting for an earlier procedure is left out, because the office before is
 * at work meanwhile; so is what nobody waits for. Pure.
 */
export function bottlenecksOf(nodes: readonly MapNode[]): Bottleneck[] {
  const counted = nodes.filter(
    ({ state, waitsFor, total }) => state !== 'waiting' && waitsFor !== 'none' && total > 0,
  )
  const all = counted.reduce((sum, { total }) => sum + total, 0)
  return counted
    .toSorted((a, b) => b.total - a.total)
    .map((node) => ({ node, share: node.total / all, isHandOver: node.state === 'received' }))
}
