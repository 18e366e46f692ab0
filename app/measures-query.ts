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

type Kept = Partial<Pick<MeasuresQuery, 'unit' | 'part' | 'from' | 'to' | 'problem'>>

/** An address of the measures that keeps the unit and the period. */
export function measuresPath(path: string, { unit, part, from, to, problem }: Kept): string {
  const period = problem ? {} : { from, to }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ unit, part, ...period }))
    if (value) query.set(name, value)
  return query.size > 0 ? `${path}?${query}` : path
}
