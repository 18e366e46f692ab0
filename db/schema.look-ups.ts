/** One question to a register about somebody else, as a citizen’s draft asked it the first time. */
export interface LookUpTable {
  /** Who declares. */
  person_id: string
  draft_id: string
  bundle_id: string
  register: string
  /** The personal number or certificate code that was asked for. */
  subject: string
  /** Whether the citizen typed it: such questions are limited. */
  typed: number
  purpose: 'declaration'
  /** JSON: the fields it was asked for. */
  fields: string
  found: number
  at: number
  recorded_at: number
}
