import type { Selectable } from 'kysely'
import type { FeedbackKind, FeedbackState, FeedbackTurnKind } from '#machines/feedback.ts'

/** What left for a person's phone with a notice; the same id. Nothing is really sent. */
export interface PhoneMessageTable {
  id: string
  person_id: string
  dossier_id: string
  text: string
  /** Where the SMS went; null for somebody whose number nobody knows. */
  phone: string | null
  /** SMS are paid by the piece; 0 when none went. */
  segments: number
  /** Whether VNeID shows it too. */
  vneid: number
  sent_at: number
}

/** How content somebody is with a finished dossier: one row each, the last word counts. */
export interface RatingTable {
  id: string
  dossier_id: string
  person_id: string
  bundle_id: string
  /** 1–5. */
  score: number
  words: string | null
  at: number
  changed_at: number | null
  recorded_at: number
}

/** A complaint, suggestion or question about a dossier, for the office concerned. */
export interface FeedbackTable {
  id: string
  dossier_id: string
  bundle_id: string
  /** The step it is about; null when it is about the whole. */
  procedure_id: string | null
  office_id: string
  person_id: string
  kind: FeedbackKind
  words: string
  state: FeedbackState
  sent_at: number
  /** The limits of Decision 766/QĐ-TTg 5.1–5.3; `answer_by` counts afresh once the citizen has told more. */
  refuse_by: number
  ask_by: number
  answer_by: number
  settled_at: number | null
  recorded_at: number
}

/** What was said after it, one row each: nothing is overwritten. */
export interface FeedbackTurnTable {
  id: string
  feedback_id: string
  kind: FeedbackTurnKind
  by_kind: 'citizen' | 'official'
  by_id: string
  by_name: string
  words: string
  at: number
  /** Until when the office had time for this; null for the citizen's own words. */
  due_at: number | null
  recorded_at: number
}

export type FeedbackRow = Selectable<FeedbackTable>
export type FeedbackTurnRow = Selectable<FeedbackTurnTable>
export type RatingRow = Selectable<RatingTable>
