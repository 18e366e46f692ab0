/** One figure of a run, beside what was published of it. */
export interface Measure {
  id: string
  unit: 'life-event' | 'dossier' | 'step'
  /** `country`, `ministries`, `localities`, or the name of a province. */
  block: string
  /** Put in, fitted by the committed command, or come out of the run. */
  label: 'input' | 'fitted' | 'predicted'
  value: number | null
  published: number | null
  numerator: number | null
  denominator: number | null
  /** Of a time that the law gives: in which days, for they are never mixed. */
  days?: 'calendar' | 'working'
  /** What it rests on that no source gives: ids of texts of the bundle. */
  assumed?: readonly string[]
}
