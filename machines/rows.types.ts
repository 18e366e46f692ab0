import type {
  AmendmentRow,
  CompensationRow,
  CorrectionRow,
  LikenessRow,
  PromiseMoveRow,
  RefusalRow,
  RevocationRow,
  SupplementRow,
} from './rows.exception-types.ts'

/**
 * The rows a change of a dossier means. Columns as in the tables: `*_at` instants of the portal's clock
 * (ms UTC), `recorded_at` wall time, `*_minutes` office minutes (480 a working day).
 */
export interface DossierState {
  id: string
  value: string
  context: string
  state: 'open' | 'closed'
  revision: number
  promised_at: number
  closed_at: number | null
}

export interface StepRow {
  dossier_id: string
  procedure_id: string
  agency: string
  office_id: string
  state: string
  round: number
  holder_id: string | null
  held_at: number | null
  entered_at: number
  received_at: number | null
  clock_started_at: number | null
  due_at: number | null
  first_promised_at: number
  promised_at: number
  acknowledged_at: number | null
  issued_at: number | null
  settled_at: number | null
  /** How the result reaches the citizen: electronic, post or counter. */
  result_delivery: string
}

export interface StayRow {
  id: string
  dossier_id: string
  procedure_id: string
  round: number
  state: string
  waits_for: string
  entered_at: number
  left_at: number | null
  working_minutes: number | null
}

export interface EventRow {
  dossier_id: string
  revision: number
  type: string
  procedure_id: string | null
  actor_kind: string
  actor_id: string
  actor_name: string
  office_id: string | null
  payload: string
  at: number
  recorded_at: number
}

export interface OutboxRow {
  /** dossier:revision:n (six-digit revision, so that ids sort), which is also the idempotency key at the receiver. */
  id: string
  dossier_id: string
  procedure_id: string | null
  kind: string
  recipient: string
  payload: string
  created_at: number
  due_at: number
  attempts: number
  state: 'pending' | 'delivered' | 'dead'
  delivered_at: number | null
  last_error: string | null
}

export interface DeadlineRow {
  id: string
  dossier_id: string
  procedure_id: string
  kind: string
  due_at: number
  done_at: number | null
  outcome: string | null
}

export interface ContactRow {
  id: string
  dossier_id: string
  procedure_id: string
  kind: string
  note: string
  recorded_by: string
  at: number
}

export interface ResultRow {
  dossier_id: string
  procedure_id: string
  round: number
  number: string
  /** JSON: lines { key, value }, in the order of the paper. */
  content: string
  signed_by: string
  issued_at: number
  /** When it reached the citizen's electronic store. */
  published_at: number | null
  /** When a newer result of the same step took its place. */
  superseded_at: number | null
  revoked_at: number | null
}

export interface RegisterAnswerRow {
  dossier_id: string
  procedure_id: string
  question: string
  register: string
  answer: string
  answered_at: number
}

/** The agreement of a relative, found by personal number on the simulated VNeID. */
export interface ConsentRow {
  id: string
  dossier_id: string
  procedure_id: string
  personal_number: string
  state: 'asked' | 'given' | 'declined'
  asked_at: number
  answered_at: number | null
  reason: string | null
}

/** What is owed for one step of a dossier, and whether it is paid. */
export interface PaymentRow {
  id: string
  dossier_id: string
  procedure_id: string
  /** In đồng, the sum of the lines. */
  amount: number
  /** JSON: the fee lines, in force when the dossier was sent. */
  lines: string
  /** `cancelled`: nothing is owed any more, because the step ended without a result. */
  state: 'due' | 'paid' | 'cancelled'
  asked_at: number
  settled_at: number | null
  recorded_at: number
  /** The provider's reference of the charge that paid it. */
  charge: string | null
  /** How it was paid: what the share of online payments counts. */
  paid_via: 'online' | null
}

/** Everything one event writes, in one transaction. */
export interface Rows {
  dossier: DossierState
  steps: StepRow[]
  leftStays: { id: string; left_at: number; working_minutes: number }[]
  enteredStays: StayRow[]
  event: EventRow
  outbox: OutboxRow[]
  deadlines: DeadlineRow[]
  /** Deadlines that lost their object with this event. */
  metDeadlines: { id: string; done_at: number; outcome: string }[]
  /** Open deadlines of a step that lost their object: those of some kinds, or all. */
  endedDeadlines: {
    dossier_id: string
    procedure_id: string
    kinds: readonly string[] | null
    done_at: number
  }[]
  contacts: ContactRow[]
  results: ResultRow[]
  /** The results these replace. */
  superseded: { dossier_id: string; procedure_id: string; superseded_at: number }[]
  registerAnswers: RegisterAnswerRow[]
  consents: ConsentRow[]
  answeredConsents: Pick<ConsentRow, 'id' | 'state' | 'answered_at' | 'reason'>[]
  payments: PaymentRow[]
  settledPayments: Omit<
    PaymentRow,
    'dossier_id' | 'procedure_id' | 'amount' | 'lines' | 'asked_at'
  >[]
  supplements: SupplementRow[]
  answeredSupplements: Pick<
    SupplementRow,
    'dossier_id' | 'procedure_id' | 'state' | 'answered_at'
  >[]
  refusals: RefusalRow[]
  corrections: CorrectionRow[]
  answeredCorrections: Pick<
    CorrectionRow,
    'dossier_id' | 'procedure_id' | 'state' | 'answer' | 'answered_by' | 'answered_at'
  >[]
  amendments: AmendmentRow[]
  /** JSON: the declaration with its amendments. */
  declaration: string | null
  likenesses: LikenessRow[]
  decidedLikenesses: Omit<LikenessRow, 'kind' | 'found_at'>[]
  promiseMoves: PromiseMoveRow[]
  revocations: RevocationRow[]
  compensations: CompensationRow[]
  /** What became of compensations that are not done. */
  answeredCompensations: (Pick<CompensationRow, 'dossier_id' | 'procedure_id'> &
    Partial<Pick<CompensationRow, 'acknowledged_at' | 'done' | 'note' | 'done_by' | 'done_at'>>)[]
  /** Results that are no longer in force. */
  revokedResults: { dossier_id: string; procedure_id: string; revoked_at: number }[]
}
