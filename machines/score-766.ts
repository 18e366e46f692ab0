import type { Figure, FigureId } from './figures.ts'

/** A group of Decision 766/QĐ-TTg with the points it has at most (domain.md, E3). */
export const scoreGroups = [
  { id: 'publicity', points: 18 },
  { id: 'progress', points: 20 },
  { id: 'online', points: 12 },
  { id: 'payment', points: 10 },
  { id: 'digitisation', points: 22 },
  { id: 'satisfaction', points: 18 },
] as const
export type ScoreGroup = (typeof scoreGroups)[number]['id']

/** One indicator of the index. How a group’s points are split is not published, so each split is assumed. */
export interface ScoreComponent {
  /** The indicator’s number in the decision’s description. */
  id: string
  group: ScoreGroup
  points: number
  /** The share from which it has all its points. */
  fullAt: number
  /** The figure that measures it; null for what no row of this portal says anything about. */
  figure: FigureId | null
  /** What does not count what it means to: a text of `score`. */
  weakness?: 'movedPromise' | 'whoTyped' | 'oneReusedValue' | 'noSurvey' | 'unit'
}

const component = (
  id: string,
  group: ScoreGroup,
  points: number,
  figure: FigureId | null,
  fullAt = 1,
  weakness?: ScoreComponent['weakness'],
): ScoreComponent => ({ id, group, points, fullAt, figure, ...(weakness && { weakness }) })

const scoreComponents: readonly ScoreComponent[] = [
  component('1.1', 'publicity', 12, null),
  component('1.4', 'publicity', 6, 'accepted', 1, 'unit'),
  component('2.1', 'progress', 20, 'on-time', 1, 'movedPromise'),
  component('3.1', 'online', 4, null, 0.8),
  component('3.2', 'online', 4, null),
  component('3.3', 'online', 4, 'filed-with-e-result', 0.5, 'whoTyped'),
  component('3.6', 'payment', 10, 'paid-online'),
  component('4.1', 'digitisation', 6, 'e-results'),
  component('4.2', 'digitisation', 6, 'digitised', 0.8),
  component('4.3', 'digitisation', 4, 'reuse-official', 0.8, 'oneReusedValue'),
  component('4.4', 'digitisation', 2, null),
  component('4.5', 'digitisation', 4, 'population-data-used'),
  component('5.1', 'satisfaction', 12, 'feedback-in-time'),
  component('5.4', 'satisfaction', 6, 'satisfaction-official', 0.9, 'noSurvey'),
]

export const scoredFigures: readonly FigureId[] = scoreComponents.flatMap(
  ({ figure }) => figure ?? [],
)

export interface ScoredComponent extends ScoreComponent {
  /** What it was measured by; null when it is not measured here. */
  measured: Figure | null
  /** Two decimals; null without a measurement: then it has no points, and none that could be reached. */
  scored: number | null
}

export interface Score {
  components: ScoredComponent[]
  /** The points of what was measured. */
  points: number
  /** The most that what was measured here could have. */
  attainable: number
  /** Of the whole index. */
  outOf: 100
}

/**
 * The index of Decision 766/QĐ-TTg from figures of one part: below the threshold the points are
 * share × most ÷ threshold, two decimals. What has no rows is not measured here and gets no points. Pure.
 */
export function score766(figures: readonly Figure[]): Score {
  const components = scoreComponents.map((one): ScoredComponent => {
    const figure = figures.find(({ id }) => id === one.figure)
    if (!figure || figure.value === null) return { ...one, measured: figure ?? null, scored: null }
    const share = Math.min(1, Math.max(0, figure.value) / one.fullAt)
    return { ...one, measured: figure, scored: Math.round(share * one.points * 100) / 100 }
  })
  const scored = components.filter(({ scored }) => scored !== null)
  return {
    components,
    points: Math.round(scored.reduce((sum, one) => sum + (one.scored ?? 0), 0) * 100) / 100,
    attainable: scored.reduce((sum, { points }) => sum + points, 0),
    outOf: 100,
  }
}
