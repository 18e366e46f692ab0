import {
  reasons,
  timesBetween,
  type Case,
  type Complaint,
  type HandOver,
  type Outcome,
  type Reason,
} from './cases.ts'
import { workingMinutesBetween, type Instant } from './calendar.ts'
import {
  isPausedAt,
  isWaiting,
  judgedAt,
  promiseAt,
  straightWay,
  type MeasuredComplaint,
} from './measured-history.ts'
import { asStepState } from './step.states.ts'

/** One step as the rows tell it, with what the measures need of its dossier. Columns as in the tables. */
export interface MeasuredStep {
  dossier_id: string
  life_event_id: string
  life_event_at: Instant
  bundle_id: string
  bundle_version: number
  rule_set_id: string
  channel: string
  typed_by: string
  province_code: string
  province: string | null
  submitted_at: Instant
  dossier_first_promised_at: Instant
  dossier_promised_at: Instant
  typed_count: number
  reused_count: number
  /** How often the same declaration was sent again and swallowed. */
  repeats: number | null
  procedure_id: string
  agency: string
  state: string
  result_delivery: string
  received_at: Instant | null
  clock_started_at: Instant | null
  acknowledged_at: Instant | null
  acknowledge_due_at: Instant | null
  issued_at: Instant | null
  settled_at: Instant | null
  first_promised_at: Instant
  promised_at: Instant
  counter_visits: number | null
  phone_calls: number | null
  papers_asked: number | null
  paper_results: number | null
  office_minutes: number | null
  citizen_minutes: number | null
  third_party_minutes: number | null
  other_agency_minutes: number | null
  /** Of the values its own form carries: typed, and given by a register. */
  form_typed: number | null
  form_reused: number | null
  /** Whether a result reached the electronic store. */
  published: number | null
  /** Payments it asked for that still count, and those made online. */
  owed: number | null
  paid_online: number | null
}

/** The step as it stood at `until`: what ended, was handed over or confirmed later had not happened yet. */
export function stepCase(step: MeasuredStep, until: Instant, history = straightWay): Case {
  const { outcome, endedAt } = endOf(step, until)
  const issuedAt = outcome === 'issued' ? endedAt : null
  const isOwn = (row: { procedure_id: string; at: Instant }) =>
    row.procedure_id === step.procedure_id && row.at <= until
  const stays = history.stays.filter(({ procedure_id }) => procedure_id === step.procedure_id)
  return {
    unit: 'step',
    subject: step.dossier_id,
    bundleId: step.bundle_id,
    ruleSetId: step.rule_set_id,
    channel: step.channel,
    typedBy: step.typed_by,
    procedureId: step.procedure_id,
    agencies: [step.agency],
    provinceCode: step.province_code,
    province: step.province ?? step.province_code,
    submittedAt: step.submitted_at,
    clockStartedAt: step.clock_started_at,
    handOvers: handOversOf(step, outcome, endedAt, until),
    outcome,
    endedAt,
    judgedAt: judgedAt(history, step.procedure_id, endedAt),
    issuedAt,
    firstPromisedAt: step.first_promised_at,
    promisedAt: promiseAt(history, step.procedure_id, step.promised_at, until),
    isPaused: outcome === 'open' && isPausedAt(history, step.procedure_id, until),
    supplements: history.supplements.filter(isOwn).length,
    moves: history.moves.filter(isOwn).map(({ kind, at, in_time }) => ({ kind, at, in_time })),
    corrections: history.corrections.filter(isOwn).map(({ at }) => at),
    revocations: history.revocations.filter(isOwn).map(({ at, legs, repaired_at }) => ({
      at,
      legs,
      repairedAt: repaired_at !== null && repaired_at <= until ? repaired_at : null,
    })),
    alarms: history.alerts.filter(isOwn).map(({ kind, at }) => ({ kind, at })),
    reasons: reasonsOf(step),
    ...contactsOf(step),
    hasEResult: Number(step.published) > 0,
    owes: step.owed ?? 0,
    paidOnline: step.paid_online ?? 0,
    acceptanceMinutes:
      step.received_at === null || step.acknowledged_at === null
        ? null
        : workingMinutesBetween(step.received_at, step.acknowledged_at),
    ratings: [],
    complaints: complaintsAt(
      history.complaints.filter(({ procedure_id }) => procedure_id === step.procedure_id),
      until,
    ),
    ...timesBetween(step.clock_started_at, issuedAt, stays, isWaiting),
    waits: {
      office: step.office_minutes ?? 0,
      citizen: step.citizen_minutes ?? 0,
      thirdParty: step.third_party_minutes ?? 0,
      otherAgency: step.other_agency_minutes ?? 0,
    },
    declarations: 0,
    steps: 1,
    typed: step.form_typed ?? 0,
    reused: step.form_reused ?? 0,
    formValues: (step.form_typed ?? 0) + (step.form_reused ?? 0),
    repeats: 0,
  }
}

/** Who had to be visited or called, and how often somebody had to go. */
function contactsOf(step: MeasuredStep) {
  const counter = step.counter_visits ?? 0
  const phoneCalls = step.phone_calls ?? 0
  const fetched = Number(step.paper_results) > 0 || step.result_delivery === 'counter'
  return {
    phoneCalls,
    contacts: counter + phoneCalls,
    contacted: counter + phoneCalls > 0 ? [step.agency] : [],
    visits: counter + (fetched ? 1 : 0),
    papersAsked: step.papers_asked ?? 0,
  }
}

/** What people had said by then, and whether the office had answered in time by then. */
export function complaintsAt(
  complaints: readonly MeasuredComplaint[],
  until: Instant,
): Complaint[] {
  return complaints
    .filter(({ sent_at }) => sent_at <= until)
    .map(({ sent_at, kind, settled_at, answer_by, late }) => {
      const isSettled = settled_at !== null && settled_at <= until
      const isLate = late > 0 || (isSettled ? settled_at : until) > answer_by
      const verdict = isLate ? 'late' : isSettled ? 'inTime' : null
      return { at: sent_at, isComplaint: kind === 'complaint', verdict }
    })
}

/** The first result ends a step for good, delivered or not, corrected later or not. */
function endOf(step: MeasuredStep, until: Instant): Pick<Case, 'outcome' | 'endedAt'> {
  const outcome = outcomeOf(step)
  const endedAt = outcome === 'issued' ? step.issued_at : step.settled_at
  if (outcome === 'open' || endedAt === null || endedAt > until) {
    return { outcome: 'open', endedAt: null }
  }
  return { outcome, endedAt }
}

function outcomeOf({ state: name, issued_at }: MeasuredStep): Outcome {
  const state = asStepState(name)
  if (issued_at !== null) return 'issued'
  // An office was at work on a result that was revoked: nothing came of it.
  if (state === 'compensated') return 'lapsed'
  return state === 'refused' || state === 'withdrawn' || state === 'lapsed' ? state : 'open'
}

function handOversOf(
  step: MeasuredStep,
  outcome: Outcome,
  endedAt: Instant | null,
  until: Instant,
): HandOver[] {
  const { received_at: at, acknowledge_due_at: dueAt, acknowledged_at: confirmed } = step
  if (at === null || dueAt === null || at > until) return []
  const acknowledgedAt = confirmed !== null && confirmed <= until ? confirmed : null
  // What ended before anybody was late is no hand-over that failed.
  if (acknowledgedAt === null && endedAt !== null && endedAt < dueAt) return []
  return [{ at, dueAt, acknowledgedAt, isOpen: acknowledgedAt === null && outcome === 'open' }]
}

/**
 * Filed online by the citizen, no visit, no paper asked for, result electronic or by public post. A telephone
 * call does not break it (nobody had to come) and is counted beside it; a fee is only ever taken online here.
 */
function reasonsOf(step: MeasuredStep): Reason[] {
  const holds: Record<Reason, boolean> = {
    filedAtCounter: step.channel === 'counter',
    filedByPost: step.channel === 'post',
    typedByOfficial: step.typed_by !== 'citizen',
    cameToCounter: Number(step.counter_visits) > 0,
    askedForPaper: Number(step.papers_asked) > 0,
    paperResult:
      Number(step.paper_results) > 0 || !['electronic', 'post'].includes(step.result_delivery),
  }
  return reasons.filter((reason) => holds[reason])
}
