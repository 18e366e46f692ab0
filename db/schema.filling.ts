export interface FillingTables {
  filling: FillingTable
  filling_page: FillingPageTable
  filling_count: FillingCountTable
  filling_time: FillingTimeTable
}

/** A declaration that was sent or left for good, without who or what. */
interface FillingTable extends Form {
  /** Random: it leads nowhere. */
  id: string
  ended_on: string
  outcome: 'sent' | 'left'
  left_at: string | null
  /** A class, of those that were sent. */
  minutes: number | null
}

interface FillingPageTable {
  filling_id: string
  page: string
  minutes: number | null
}

interface Form {
  bundle_id: string
  bundle_version: number
  typed_by: 'citizen' | 'official'
  /** Of the office that would have it; empty when the declaration did not say yet. */
  province_code: string
  /** Empty for what ended before this was kept. */
  rule_set_id: string
}

interface OfDay extends Form {
  /** Empty: the whole form. */
  page: string
  day: string
}

interface FillingCountTable extends OfDay {
  reached: number
  left_here: number
}

interface FillingTimeTable extends OfDay {
  minutes: number
  n: number
}
