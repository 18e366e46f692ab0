import type { Instant } from './calendar.ts'
import {
  reasons,
  timesBetween,
  type Case,
  type HandOver,
  type Outcome,
  type Reason,
} from './cases.ts'
import { isPausedAt, isWaiting, judgedAt, promiseAt, straightWay } from './measured-history.ts'
import { asStepState } from './step.states.ts'

/** One step as the rows tell it, with what the measures need of its dossier. Columns as in the tables. */
export interface MeasuredStep {
  dossier_id: string
  life_event_id: string
  life_event_at: Instant
  bundle_id: string
  bundle_version: number
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
}

/** The step as it stood at `until`: what ended, was handed over or confirmed later had not happened yet. */
export function stepCase(
  step: MeasuredStep,
  until: Instant,
  history = straightWay,
  declared = { typed: 0, reused: 0 },
): Case {
  const { outcome, endedAt } = endOf(step, until)
  const issuedAt = outcome === 'issued' ? endedAt : null
  const isOwn = (row: { procedure_id: string; at: Instant }) =>
    row.procedure_id === step.procedure_id && row.at <= until
  const stays = history.stays.filter(({ procedure_id }) => procedure_id === step.procedure_id)
  return {
    unit: 'step',
    subject: step.dossier_id,
    bundleId: step.bundle_id,
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
    phoneCalls: step.phone_calls ?? 0,
    ...timesBetween(step.clock_started_at, issuedAt, stays, isWaiting),
    waits: {
      office: step.office_minutes ?? 0,
      citizen: step.citizen_minutes ?? 0,
      thirdParty: step.third_party_minutes ?? 0,
      otherAgency: step.other_agency_minutes ?? 0,
    },
    declarations: 0,
    ...declared,
    repeats: 0,
  }
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
