import type { FigureId } from './figures.ts'

/** What the state published about a figure: shown beside ours, never as ours and never mixed with it. */
export interface Published {
  figureId: FigureId
  block: 'country' | 'ministries' | 'localities'
  kind: 'reached' | 'target' | 'stated'
  value: number
  /** Days of the calendar are not working days: each says which. */
  format: 'share' | 'days' | 'workingDays'
  /** Month `YYYY-MM` or year. */
  when: string
  source: 'conference' | 'linked'
}

const share = (
  block: Published['block'],
  kind: 'reached' | 'target',
  value: number,
  when: string,
): Published => ({
  figureId: 'end-to-end-online',
  block,
  kind,
  value,
  format: 'share',
  when,
  source: 'conference',
})

/**
 * End-to-end online shares of all procedures, by the EMC system, and their targets (conference of 31 August 2024);
 * the time of the three birth procedures one by one and linked (from 10 July 2023).
 */
export const published: readonly Published[] = [
  share('country', 'reached', 0.43, '2024-08'),
  share('ministries', 'reached', 0.63, '2024-08'),
  share('localities', 'reached', 0.179, '2024-08'),
  share('ministries', 'target', 0.7, '2024'),
  share('localities', 'target', 0.3, '2024'),
  share('ministries', 'target', 0.85, '2025'),
  share('localities', 'target', 0.7, '2025'),
  {
    figureId: 'processing-working-days-median',
    block: 'country',
    kind: 'stated',
    value: 21,
    format: 'days',
    when: '2023-06',
    source: 'linked',
  },
  {
    figureId: 'processing-working-days-median',
    block: 'country',
    kind: 'stated',
    value: 4,
    format: 'workingDays',
    when: '2023-07',
    source: 'linked',
  },
]
