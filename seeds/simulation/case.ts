import type { StoredSnapshot } from '#machines/advance.ts'
import type { Answers, Bundle, RuleSet } from '#machines/bundle.ts'
import type { CompiledChart } from '#machines/compiled.ts'
import type { Instant } from '#machines/calendar.ts'
import type { MeasuredComplaint, MeasuredMove } from '#machines/measured-history.ts'
import type { CorrectionRow, SupplementRow } from '#machines/rows.exception-types.ts'
import type { CaseRollUp } from '#machines/roll-ups.ts'
import type {
  ConsentRow,
  ContactRow,
  DeadlineRow,
  PaymentRow,
  ResultRow,
  Rows,
  StayRow,
  StepRow,
} from '#machines/rows.types.ts'
import type { FormCounts } from '#db/changes.server.ts'
import type { OpenCaseRows } from '#db/bulk-simulation.server.ts'
import { familiesOf } from './families/kinds.ts'
import type { FamilyPeople } from './families/made.ts'
import type { Plan } from './plan.ts'

/** The law and the machine a dossier is under. */
export interface Law {
  bundle: Bundle
  ruleSet: RuleSet
  chart: CompiledChart
}

/** Something that will happen to a dossier, at a moment; `order` decides between things of the same moment. */
export interface Coming {
  at: Instant
  order: number
  does: string
  stepId: string
  /** Whatever doing it needs to know: an official, a message, a deadline. */
  what: string
}

type Dossier = OpenCaseRows['dossier']
type MeasuredSupplement = Pick<SupplementRow, 'procedure_id' | 'asked_at'>
type MeasuredPayment = Pick<
  PaymentRow,
  'id' | 'procedure_id' | 'state' | 'paid_via' | 'asked_at' | 'settled_at'
>
type AskedConsent = Pick<ConsentRow, 'id' | 'procedure_id' | 'personal_number' | 'state'>
type KnownResult = Pick<ResultRow, 'procedure_id' | 'round' | 'published_at' | 'signed_by'>
type MeasuredCorrection = Pick<CorrectionRow, 'procedure_id' | 'asked_at' | 'asked_from'>

/** What never changes about a dossier, in the columns of its row. */
export type CaseFacts = Pick<
  Dossier,
  | 'id'
  | 'bundle_id'
  | 'bundle_version'
  | 'rule_set_id'
  | 'life_event_id'
  | 'applicant_id'
  | 'channel'
  | 'typed_by'
  | 'province_code'
  | 'submitted_at'
  | 'first_promised_at'
>

/** One dossier under way, as its rows tell it, with what will happen to it. */
export interface Case {
  family: number
  law: Law
  plan: Plan
  /** What decisions need of the declaration. */
  answers: Answers
  typed: number
  reused: number
  facts: CaseFacts
  snapshot: StoredSnapshot
  revision: number
  promisedAt: Instant
  closedAt: Instant | null
  steps: StepRow[]
  stays: StayRow[]
  contacts: Pick<ContactRow, 'procedure_id' | 'kind' | 'at'>[]
  deadlines: DeadlineRow[]
  moves: (MeasuredMove & { procedure_id: string })[]
  supplements: MeasuredSupplement[]
  /** Whether it is the first dossier of its life event, and when that began. */
  opensLifeEvent: boolean
  lifeEventAt: Instant
  forms: FormCounts
  payments: MeasuredPayment[]
  /** What relatives were asked, and where they stand. */
  consents: AskedConsent[]
  results: KnownResult[]
  ratings: { at: Instant; score: number }[]
  corrections: MeasuredCorrection[]
  complaints: MeasuredComplaint[]
  /** What it has added to the roll-ups so far, where somebody looks on; undefined: nothing. */
  rolledUp: readonly CaseRollUp[] | undefined
  registerAnswers: Record<string, string>
  coming: Coming[]
}

/** Takes over what an event meant. */
export function takeOver(own: Case, rows: Rows, after: StoredSnapshot) {
  own.snapshot = after
  own.revision = rows.dossier.revision
  own.promisedAt = rows.dossier.promised_at
  own.closedAt = rows.dossier.closed_at
  for (const step of rows.steps) {
    const place = own.steps.findIndex(({ procedure_id }) => procedure_id === step.procedure_id)
    if (place < 0) own.steps.push(step)
    else own.steps[place] = step
  }
  for (const { id, ...left } of rows.leftStays) {
    const place = own.stays.findIndex((stay) => stay.id === id)
    const stay = own.stays[place]
    if (stay) own.stays[place] = { ...stay, ...left }
  }
  own.stays.push(...rows.enteredStays)
  own.contacts.push(...rows.contacts)
  for (const { id, ...met } of rows.metDeadlines) {
    closeDeadline(own, (deadline) => deadline.id === id, met)
  }
  for (const { procedure_id, kinds, done_at } of rows.endedDeadlines) {
    const isOne = (deadline: DeadlineRow) =>
      deadline.procedure_id === procedure_id && (kinds?.includes(deadline.kind) ?? true)
    closeDeadline(own, isOne, { done_at, outcome: 'met' })
  }
  own.deadlines.push(...rows.deadlines)
  own.moves.push(...rows.promiseMoves)
  for (const { procedure_id, asked_at } of rows.supplements) {
    own.supplements.push({ procedure_id, asked_at })
  }
  own.consents.push(...rows.consents)
  for (const { id, state } of rows.answeredConsents) {
    const consent = own.consents.find((known) => known.id === id)
    if (consent) consent.state = state
  }
  own.payments.push(...rows.payments)
  for (const { id, state, paid_via, settled_at } of rows.settledPayments) {
    const payment = own.payments.find((known) => known.id === id)
    if (payment) Object.assign(payment, { state, paid_via, settled_at })
  }
  own.results.push(...rows.results.map(resultFacts))
  own.corrections.push(...rows.corrections)
  for (const { question, answer } of rows.registerAnswers) own.registerAnswers[question] = answer
}

/** Closes the open deadlines of a kind; those that are closed already stay as they are. */
export function closeDeadline(
  own: Case,
  isOne: (deadline: DeadlineRow) => boolean,
  closed: { done_at: number; outcome: string },
) {
  for (const [place, deadline] of own.deadlines.entries()) {
    if (deadline.done_at === null && isOne(deadline))
      own.deadlines[place] = { ...deadline, ...closed }
  }
}

/** What measures and decisions need of a result; its contents are in its row. */
export const resultFacts = ({
  procedure_id,
  round,
  published_at,
  signed_by,
}: KnownResult): KnownResult => ({
  procedure_id,
  round,
  published_at,
  signed_by,
})

/** Whether an answer came after its limit. */
export const wasLate = ({ settled_at, answer_by }: Omit<MeasuredComplaint, 'late'>) =>
  settled_at !== null && settled_at > answer_by ? 1 : 0

/** Who the family are: made up again when somebody asks, for thousands of families are kept at once. */
export const peopleOf = ({ law, plan }: Case): FamilyPeople =>
  familiesOf(law.bundle.id).people(plan)

/** Whose answer a question waits for; undefined for no question of this dossier. */
export function relativeAsked(own: Case, consentId: string) {
  const asked = own.consents.find(({ id }) => id === consentId)
  return peopleOf(own).asked.find(({ personalNumber }) => personalNumber === asked?.personal_number)
}

/** The step of a dossier. Throws for one it does not have. */
export function stepOf(own: Case, stepId: string): StepRow {
  const step = own.steps.find(({ procedure_id }) => procedure_id === stepId)
  if (!step) throw new Error(`Dossier ${own.facts.id} has no step “${stepId}”.`)
  return step
}
