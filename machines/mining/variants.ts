import { groupedBy } from '../grouping.ts'
import { timesOf } from './process-map.ts'
import { variantOf, type StepTrace, type Trace } from './trace.ts'

/** Dossiers whose steps went through the same states in the same order. */
export interface Variant {
  /** A short name that stays the same as long as the path does. */
  key: string
  steps: readonly Pick<StepTrace, 'procedureId' | 'stays'>[]
  count: number
  /** Of all dossiers looked at. */
  share: number
  /** Office minutes of all stays that are over, dossier by dossier: half took no longer. */
  median: number | null
}

/** The variants of these dossiers, the most frequent first. Pure. */
export function variantsOf(traces: readonly Trace[]): Variant[] {
  return [...groupedBy(traces, variantOf)]
    .map(([path, own]) => ({
      key: shortName(path),
      steps: own[0]?.steps ?? [],
      count: own.length,
      share: own.length / traces.length,
      median: timesOf(own.map(minutesOf)).median,
    }))
    .toSorted((a, b) => b.count - a.count || a.key.localeCompare(b.key))
}

/** Whether a dossier went this way. */
export const isVariant = (trace: Trace, key: string) => shortName(variantOf(trace)) === key

const minutesOf = ({ steps }: Trace) =>
  steps
    .flatMap(({ stays }) => stays)
    .filter(({ waitsFor }) => waitsFor === 'office')
    .reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)

/** FNV-1a over the path, as a word for addresses. */
function shortName(path: string): string {
  let hash = 0x811c9dc5
  for (const letter of path) {
    hash ^= letter.codePointAt(0) ?? 0
    hash = Math.imul(hash, 0x01000193) >>> 0
  }
  return hash.toString(36).padStart(7, '0')
}
