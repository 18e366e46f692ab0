import { isPart, type Part } from '#machines/figures.ts'
import { periodBetween, type Period, type PeriodProblem } from '#machines/period.ts'

/** What the address of a page of measures asks for. */
export interface MeasuresQuery {
  unit: 'dossier' | 'step' | 'life-event'
  part: Part
  /** Days as asked; empty when that end is open. */
  from: string
  to: string
  period: Period
  problem: PeriodProblem | null
}

/** Reads the query; a period that cannot be is named, and all time taken instead. */
export function readMeasuresQuery(query: URLSearchParams, now: number): MeasuresQuery {
  const unit = query.get('unit')
  const part = query.get('part')
  const from = query.get('from') ?? ''
  const to = query.get('to') ?? ''
  const read = periodBetween(from, to, now)
  const asked =
    'problem' in read
      ? { problem: read.problem, period: { from: 0, until: now } }
      : { ...read, problem: null }
  return {
    unit: unit === 'step' || unit === 'life-event' ? unit : 'dossier',
    part: isPart(part) ? part : 'denominator',
    from,
    to,
    ...asked,
  }
}

interface Kept extends Partial<Pick<MeasuresQuery, 'unit' | 'part' | 'from' | 'to' | 'problem'>> {
  /** Of the CSV: the figures, or declarations being filled in, instead of the rows. */
  content?: 'figures' | 'fillings'
}

/** An address of the measures that keeps the unit and the period. */
export function measuresPath(path: string, { problem, from, to, ...kept }: Kept): string {
  const query = new URLSearchParams()
  const wanted = problem ? kept : { ...kept, from, to }
  for (const [name, value] of Object.entries(wanted)) if (value) query.set(name, value)
  return query.size > 0 ? `${path}?${query}` : path
}
