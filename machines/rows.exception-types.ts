import type { Likeness } from './bundle.ts'
import type { LikenessDecision, Undoing } from './dossier.events.ts'

/** The rows of what goes wrong with a dossier. Columns as in the tables. */

/** What a citizen is asked to complete or mend. `items` JSON: Fault[]. */
export interface SupplementRow {
  id: string
  dossier_id: string
  procedure_id: string
  turn: number
  items: string
  asked_by: string
  asked_at: number
  /** Until when the law wanted the fault told. */
  notice_due_at: number | null
  due_at: number
  state: 'asked' | 'completed' | 'expired' | 'ended'
  answered_at: number | null
}

/** A refusal in writing, with its legal ground (an id of the rule set). */
export interface RefusalRow {
  dossier_id: string
  procedure_id: string
  round: number
  ground: string
  note: string
  due_at: number | null
  signed_by: string
  at: number
}

/** A result that came back for correction. `items` JSON: Fault[]. */
export interface CorrectionRow {
  id: string
  dossier_id: string
  procedure_id: string
  asked_by_kind: 'citizen' | 'official'
  asked_by: string
  /** The step whose office found the error. */
  asked_from: string | null
  items: string
  asked_at: number
  state: 'asked' | 'corrected' | 'upheld'
  answer: string | null
  answered_by: string | null
  answered_at: number | null
}

/** A value that changed after sending. */
export interface AmendmentRow {
  dossier_id: string
  revision: number
  field: string
  why: 'supplement' | 'correction'
  before: string | null
  after: string | null
  by_name: string
  at: number
}

/** Two dossiers that look like one case. */
export interface LikenessRow {
  dossier_id: string
  other_id: string
  kind: Likeness
  found_at: number
  decision: LikenessDecision | null
  reason: string | null
  decided_by: string | null
  decided_at: number | null
}

/** Which step was promised for another time: from when to when, and why. */
export interface PromiseMoveRow {
  id: string
  dossier_id: string
  procedure_id: string
  kind: string
  reason: string | null
  from_at: number
  to_at: number
  /** An apology that came too late is still told, and counted as late. */
  in_time: 0 | 1
  at: number
}

/** A result that was taken back, with its ground (an id of the rule set). */
export interface RevocationRow {
  id: string
  dossier_id: string
  procedure_id: string
  ground: string
  reason: string
  /** The personal number of the person the result speaks of, who is told first. */
  concerned: string | null
  revoked_by: string
  at: number
}

/** What an office has to undo because of it, and how it did. */
export interface CompensationRow {
  id: string
  revocation_id: string
  dossier_id: string
  procedure_id: string
  /** It had given its result already; else an official was at work. */
  had_result: 0 | 1
  asked_at: number
  /** Until when it is to be undone. */
  due_at: number
  acknowledged_at: number | null
  done: Undoing | null
  note: string | null
  done_by: string | null
  done_at: number | null
}
