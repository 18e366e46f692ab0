import type { Unit } from './cases.ts'
import type { FigureId } from './figures.ts'

/** What the state published beside a figure of ours, for orientation: about all procedures, not only these bundles. */
interface PublishedFigure {
  id: FigureId
  unit: Unit
  block: 'country' | 'ministries' | 'localities'
  /** As our figure: a share between 0 and 1. */
  value: number
  on: string
  source: string
}

const CONFERENCE = 'National online conference on online public services, 31 August 2024'
const REVIEW = 'Mid-2024 review of Project 06'

const share = (
  id: FigureId,
  block: PublishedFigure['block'],
  value: number,
  on: string,
  source = CONFERENCE,
): PublishedFigure => ({ id, unit: 'step', block, value, on, source })

export const publishedFigures: readonly PublishedFigure[] = [
  share('emc-collection', 'country', 0.43, '2024-08'),
  share('emc-collection', 'ministries', 0.63, '2024-08'),
  share('emc-collection', 'localities', 0.179, '2024-08'),
  share('end-to-end-online', 'country', 0.43, '2024-08'),
  share('end-to-end-online', 'ministries', 0.63, '2024-08'),
  share('end-to-end-online', 'localities', 0.179, '2024-08'),
  share('filed-online', 'ministries', 0.494, '2024-04', REVIEW),
  share('filed-online', 'localities', 0.478, '2024-04', REVIEW),
  share('paid-online', 'ministries', 0.2411, '2024-04', REVIEW),
  share('paid-online', 'localities', 0.4311, '2024-04', REVIEW),
  share('digitised', 'ministries', 0.434, '2024-08'),
  share('digitised', 'localities', 0.643, '2024-08'),
  { ...share('satisfied', 'country', 0.93, '2024-08'), unit: 'dossier' },
]

/** What was published for a figure of a block; null where nothing was. */
export const publishedFor = (id: FigureId, unit: Unit, block: string): PublishedFigure | null =>
  publishedFigures.find((one) => one.id === id && one.unit === unit && one.block === block) ?? null
