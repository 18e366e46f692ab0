import type { Generated } from 'kysely'
import type { TermId } from '#machines/figure-terms.ts'
import type { Dimensions, Tallied } from '#machines/roll-ups.ts'

export type Grain = 'day' | 'month' | 'country'

export interface RollUpTables {
  roll_up: RollUpTable
  roll_up_tally: RollUpTallyTable
  roll_up_due: RollUpDueTable
  measured_case: MeasuredCaseTable
  uncounted: { dossier_id: string }
  form_count: FormCountTable
  target: TargetTable
  emc_setting: EmcSettingTable
}

/** Sums of every term: of a day, of a month, and of a month for the whole country (then the province is empty). */
type RollUpTable = Dimensions & {
  grain: Grain
  /** A day or a month. */
  span: string
  /** The day or month since which it is so. */
  known_in: string
} & Record<TermId, number>

interface RollUpTallyTable extends Dimensions {
  grain: Grain
  span: string
  what: Tallied
  /** JSON: value → how often it occurred. */
  tally: string
}

interface RollUpDueTable extends Dimensions {
  dossier_id: string
  due_at: number
  /** Empty for what is only true or not at the moment looked at. */
  day: string
  /** One term or several, with spaces between. */
  term: string
  n: number
}

interface MeasuredCaseTable {
  dossier_id: string
  /** JSON: what it has added to the roll-ups. */
  added: string
}

/** Of the values a procedure's form carries: how many were typed, and how many a register gave. */
interface FormCountTable {
  dossier_id: string
  procedure_id: string
  typed_count: number
  reused_count: number
}

/** By which formula the automatic collection counts for a province or a ministry, since a day; rows are only added. */
interface EmcSettingTable {
  id: Generated<number>
  /** `province/901`, `ministry/public-security`. */
  owner: string
  from_on: string
  /** JSON: marks; null for the assumed formula again. */
  broken_by: string | null
  why: string
  set_by: string
  at: number
  recorded_at: number
}

/** What an operator wants a figure to be at least, for a province, a block or an agency (empty: for all). */
interface TargetTable {
  id: string
  figure: string
  unit: string
  province: string
  block: string
  agency: string
  until_on: string
  least: number
  set_by: string
  at: number
}
