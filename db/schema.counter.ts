import type { Generated } from 'kysely'

/** What officials looked up for people who came to a counter: about whom, and which values. */
export interface CounterReadTable {
  id: Generated<number>
  account_id: string
  office_id: string
  /** Null while the person is still looked for. */
  draft_id: string | null
  register: string
  /** The personal number, or the number of the paper, that was asked about. */
  subject: string
  /** JSON: keys of fields. */
  fields: string
  at: number
  recorded_at: number
}
