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
  const { dossier, opensLifeEvent } = rows
  const { first_promised_at, promised_at, ...shared } = dossier
  return {
    opensLifeEvent,
    steps: rows.steps.map((step) => ({
      ...shared,
      province: null,
      dossier_first_promised_at: first_promised_at,
      dossier_promised_at: promised_at,
      ...step,
      ...factsOf(step, rows),
    })),
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

function factsOf({ procedure_id: id, issued_at }: StepRow, rows: MeasuredRows) {
  const isOwn = (row: OfStep) => row.procedure_id === id
  const contacts = rows.contacts.filter(isOwn)
  const recorded = (kind: string) => contacts.filter((contact) => contact.kind === kind).length
  const stays = rows.stays.filter(
    (stay) =>
      isOwn(stay) &&
      stay.left_at !== null &&
      !stateFacts[asStepState(stay.state)].hasResult &&
      (issued_at === null || stay.left_at <= issued_at),
  )
  const waited = (whose: string) =>
    stays
      .filter(({ waits_for }) => waits_for === whose)
      .reduce((sum, { working_minutes }) => sum + (working_minutes ?? 0), 0)
  const form = rows.forms.find(isOwn)
  const payments = rows.payments.filter((one) => isOwn(one) && one.state !== 'cancelled')
  const dueTimes = rows.deadlines
    .filter((deadline) => isOwn(deadline) && deadline.kind === 'acknowledge')
    .map(({ due_at }) => due_at)
  return {
    counter_visits: recorded('counter'),
    phone_calls: recorded('phone'),
    papers_asked: recorded('paperAsked'),
    paper_results: recorded('paperResult'),
    office_minutes: waited('office'),
    citizen_minutes: waited('citizen'),
    third_party_minutes: waited('thirdParty'),
    other_agency_minutes: waited('otherAgency'),
    acknowledge_due_at: dueTimes.length === 0 ? null : Math.max(...dueTimes),
    form_typed: form?.typed_count ?? 0,
    form_reused: form?.reused_count ?? 0,
    published: rows.results.some((one) => isOwn(one) && one.published_at !== null) ? 1 : 0,
    owed: payments.length,
    paid_online: payments.filter(({ paid_via }) => paid_via === 'online').length,
  }
}
