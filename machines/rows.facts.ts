import type { Change } from './advance.ts'
import type { Answers, Bundle, Declaration, Likeness, RuleSet } from './bundle.ts'
import type { Instant } from './calendar.ts'
import type { DossierEvent } from './dossier.events.ts'
import type { FeeLine } from './fees.ts'
import type { Actor } from './permissions.ts'
import type { StayRow, StepRow } from './rows.types.ts'

/** What a step is before anything happened to it: fixed when the dossier is submitted. */
export interface StepPlan {
  procedureId: string
  officeId: string
  promisedAt: Instant
  resultDelivery: string
  /** The personal numbers of the relatives who must agree first, if the law asks for that. */
  consentsOf?: readonly string[]
  /** What must be paid for the step before it can be approved. */
  fees?: readonly FeeLine[]
}

/** What the result of a step is made of, known to the writer when the step is signed. */
export interface ResultFacts {
  number: string
  answers: Answers
  registerAnswers: Readonly<Record<string, string>>
  /** Who signs where no official does: the office itself, by its seal. */
  signedBy?: string
}

/** A declaration changed after it was sent, with what changed. */
export interface Amended {
  why: 'supplement' | 'correction'
  declaration: Declaration
  changes: readonly { field: string; before?: string; after?: string }[]
}

export interface ChangeFacts {
  bundle: Bundle
  ruleSet: RuleSet
  change: Change
  event: DossierEvent
  actor: Exclude<Actor, { kind: 'anonymous' }>
  at: Instant
  recordedAt: Instant
  dossier: { id: string; revision: number; promised_at: Instant; submitted_at: Instant }
  steps: readonly StepRow[]
  openStays: readonly StayRow[]
  plans?: readonly StepPlan[]
  results?: Readonly<Record<string, ResultFacts>>
  amended?: Amended
  /** At a revocation: the personal number of the person the result speaks of. */
  concerned?: string
  /** At sending: dossiers that look like this one. */
  likenesses?: readonly { otherId: string; kind: Likeness }[]
}
