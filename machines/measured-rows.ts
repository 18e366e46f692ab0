import type {
  DossierHistory,
  MeasuredComplaint,
  MeasuredMove,
  MeasuredStay,
} from './measured-history.ts'
import type { MeasuredStep } from './measured-step.ts'
import type { MeasuredDossier } from './roll-ups.ts'
import type {
  ContactRow,
  DeadlineRow,
  PaymentRow,
  ResultRow,
  StayRow,
  StepRow,
} from './rows.types.ts'
import { asStepState, stateFacts } from './step.states.ts'

interface OfStep {
  procedure_id: string
}

/** The rows of one dossier that the measures read, each list in the order in which it happened. */
export interface MeasuredRows {
  dossier: Pick<
    MeasuredStep,
    | 'life_event_id'
    | 'life_event_at'
    | 'bundle_id'
    | 'bundle_version'
    | 'rule_set_id'
    | 'channel'
    | 'typed_by'
    | 'province_code'
    | 'submitted_at'
    | 'typed_count'
    | 'reused_count'
    | 'repeats'
  > & { first_promised_at: number; promised_at: number }
  opensLifeEvent: boolean
  steps: readonly StepRow[]
  /** How many values of each form were typed, and how many a register gave. */
  forms: readonly (OfStep & { typed_count: number; reused_count: number })[]
  stays: readonly (MeasuredStay & Pick<StayRow, 'working_minutes'>)[]
  contacts: readonly Pick<ContactRow, 'procedure_id' | 'kind'>[]
  deadlines: readonly Pick<DeadlineRow, 'procedure_id' | 'kind' | 'due_at' | 'outcome'>[]
  moves: readonly MeasuredMove[]
  supplements: readonly (OfStep & { asked_at: number })[]
  corrections: readonly (OfStep & { asked_at: number; asked_from: string | null })[]
  /** With how many offices had to undo something, and when the last had. */
  revocations: DossierHistory['revocations']
  payments: readonly Pick<PaymentRow, 'procedure_id' | 'state' | 'paid_via'>[]
  results: readonly Pick<ResultRow, 'procedure_id' | 'published_at'>[]
  ratings: readonly { at: number; score: number }[]
  complaints: readonly MeasuredComplaint[]
}

/** One dossier as the measures see it, from its rows. Pure. */
export function measuredFrom(rows: MeasuredRows): MeasuredDossier {
  return {
    opensLifeEvent: rows.opensLifeEvent,
    steps: rows.steps.map((step) => measuredStep(step, rows)),
    history: {
      stays: hasWaited(rows) ? rows.stays : [],
      moves: rows.moves,
      supplements: rows.supplements.map(asked),
      corrections: rows.corrections.map(asked),
      revocations: rows.revocations,
      alerts: rows.deadlines
        .filter(({ kind, outcome }) => isAlert(kind) && outcome === 'missed')
        .map(({ procedure_id, kind, due_at }) => ({ procedure_id, kind, at: due_at })),
      ratings: rows.ratings,
      complaints: rows.complaints,
    },
  }
}

/** Every column is written down by name: engines put objects of that many together slowly otherwise. */
function measuredStep(step: StepRow, rows: MeasuredRows): MeasuredStep {
  const { dossier } = rows
  const id = step.procedure_id
  const recorded = countOf(rows.contacts, id)
  const waited = waitsOf(step, rows.stays)
  const form = rows.forms.find(({ procedure_id }) => procedure_id === id)
  let published = 0
  for (const result of rows.results) {
    if (result.procedure_id === id && result.published_at !== null) published = 1
  }
  let owed = 0
  let paidOnline = 0
  for (const payment of rows.payments) {
    if (payment.procedure_id !== id || payment.state === 'cancelled') continue
    owed++
    if (payment.paid_via === 'online') paidOnline++
  }
  let acknowledgeDueAt: number | null = null
  for (const { procedure_id, kind, due_at } of rows.deadlines) {
    if (procedure_id !== id || kind !== 'acknowledge') continue
    acknowledgeDueAt = Math.max(acknowledgeDueAt ?? due_at, due_at)
  }
  return {
    dossier_id: step.dossier_id,
    life_event_id: dossier.life_event_id,
    life_event_at: dossier.life_event_at,
    bundle_id: dossier.bundle_id,
    bundle_version: dossier.bundle_version,
    rule_set_id: dossier.rule_set_id,
    channel: dossier.channel,
    typed_by: dossier.typed_by,
    province_code: dossier.province_code,
    province: null,
    submitted_at: dossier.submitted_at,
    dossier_first_promised_at: dossier.first_promised_at,
    dossier_promised_at: dossier.promised_at,
    typed_count: dossier.typed_count,
    reused_count: dossier.reused_count,
    repeats: dossier.repeats,
    procedure_id: id,
    agency: step.agency,
    state: step.state,
    result_delivery: step.result_delivery,
    received_at: step.received_at,
    clock_started_at: step.clock_started_at,
    acknowledged_at: step.acknowledged_at,
    acknowledge_due_at: acknowledgeDueAt,
    issued_at: step.issued_at,
    settled_at: step.settled_at,
    first_promised_at: step.first_promised_at,
    promised_at: step.promised_at,
    counter_visits: recorded('counter'),
    phone_calls: recorded('phone'),
    papers_asked: recorded('paperAsked'),
    paper_results: recorded('paperResult'),
    office_minutes: waited('office'),
    citizen_minutes: waited('citizen'),
    third_party_minutes: waited('thirdParty'),
    other_agency_minutes: waited('otherAgency'),
    form_typed: form?.typed_count ?? 0,
    form_reused: form?.reused_count ?? 0,
    published,
    owed,
    paid_online: paidOnline,
  }
}

/** How often something of one kind was recorded about a step. */
function countOf(contacts: MeasuredRows['contacts'], id: string) {
  const own = contacts.filter(({ procedure_id }) => procedure_id === id)
  return (kind: string) =>
    own.reduce((count, contact) => (contact.kind === kind ? count + 1 : count), 0)
}

/** Office minutes until the first result, by who was waited for. */
function waitsOf({ procedure_id: id, issued_at }: StepRow, stays: MeasuredRows['stays']) {
  const counted = stays.filter(
    ({ procedure_id, state, left_at }) =>
      procedure_id === id &&
      left_at !== null &&
      (issued_at === null || left_at <= issued_at) &&
      !stateFacts[asStepState(state)].hasResult,
  )
  return (whose: string) =>
    counted.reduce(
      (sum, { waits_for, working_minutes }) =>
        waits_for === whose ? sum + (working_minutes ?? 0) : sum,
      0,
    )
}

const asked = ({ procedure_id, asked_at }: OfStep & { asked_at: number }) => ({
  procedure_id,
  at: asked_at,
})

const isAlert = (kind: string) => kind === 'acknowledge' || kind === 'answer'

/** Whether somebody outside the offices was ever waited for: only then do the stays matter. */
const hasWaited = ({ stays, corrections }: MeasuredRows) =>
  corrections.some(({ asked_from }) => asked_from !== null) ||
  stays.some(
    ({ waits_for, state }) =>
      waits_for === 'citizen' || waits_for === 'thirdParty' || state === 'onHold',
  )
