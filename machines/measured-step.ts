import { timesBetween, type Case, type Complaint, type HandOver, type Outcome } from './cases.ts'
import { workingMinutesBetween, type Instant } from './calendar.ts'
import {
  isPausedAt,
  isWaiting,
  judgedAt,
  promiseAt,
  straightWay,
  type DossierHistory,
  type MeasuredComplaint,
} from './measured-history.ts'
import { contactsOf, reasonsOf } from './online-way.ts'
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
export const stepCase = (step: MeasuredStep, until: Instant, history = straightWay): Case =>
  stepCaseOf(step, history)(until)

/**
 * The step as it stood at any moment; what no moment changes is looked at once. Every field is written down by name:
 * engines copy objects of that many fields slowly.
 */
export function stepCaseOf(step: MeasuredStep, history: DossierHistory): (until: Instant) => Case {
  const id = step.procedure_id
  const isOwn = (row: { procedure_id: string | null }) => row.procedure_id === id
  const stays = history.stays.filter(isOwn)
  const supplements = history.supplements.filter(isOwn)
  const moves = history.moves.filter(isOwn)
  const corrections = history.corrections.filter(isOwn)
  const revocations = history.revocations.filter(isOwn)
  const alerts = history.alerts.filter(isOwn)
  const complaints = history.complaints.filter(isOwn)
  const reasons = reasonsOf(step)
  const contacts = contactsOf(step)
  const agencies = [step.agency]
  const typed = step.form_typed ?? 0
  const reused = step.form_reused ?? 0
  const acceptanceMinutes =
    step.received_at === null || step.acknowledged_at === null
      ? null
      : workingMinutesBetween(step.received_at, step.acknowledged_at)
  const waits = {
    office: step.office_minutes ?? 0,
    citizen: step.citizen_minutes ?? 0,
    thirdParty: step.third_party_minutes ?? 0,
    otherAgency: step.other_agency_minutes ?? 0,
  }
  const open = timesBetween(null, null, stays, isWaiting)
  const issued = timesBetween(step.clock_started_at, step.issued_at, stays, isWaiting)
  return (until) => {
    const { outcome, endedAt } = endOf(step, until)
    const issuedAt = outcome === 'issued' ? endedAt : null
    const times = issuedAt === null ? open : issued
    const isKnown = ({ at }: { at: Instant }) => at <= until
    return {
      unit: 'step',
      subject: step.dossier_id,
      bundleId: step.bundle_id,
      ruleSetId: step.rule_set_id,
      channel: step.channel,
      typedBy: step.typed_by,
      procedureId: id,
      agencies,
      provinceCode: step.province_code,
      province: step.province ?? step.province_code,
      submittedAt: step.submitted_at,
      clockStartedAt: step.clock_started_at,
      handOvers: handOversOf(step, outcome, endedAt, until),
      outcome,
      endedAt,
      judgedAt: judgedAt(stays, id, endedAt),
      issuedAt,
      firstPromisedAt: step.first_promised_at,
      promisedAt: promiseAt(moves, step.promised_at, until),
      isPaused: outcome === 'open' && isPausedAt(history, id, until),
      supplements: supplements.filter(isKnown).length,
      moves: moves.filter(isKnown).map(({ kind, at, in_time }) => ({ kind, at, in_time })),
      corrections: corrections.filter(isKnown).map(({ at }) => at),
      revocations: revocations.filter(isKnown).map(({ at, legs, repaired_at }) => ({
        at,
        legs,
        repairedAt: repaired_at !== null && repaired_at <= until ? repaired_at : null,
      })),
      alarms: alerts.filter(isKnown).map(({ kind, at }) => ({ kind, at })),
      reasons,
      phoneCalls: contacts.phoneCalls,
      contacts: contacts.contacts,
      contacted: contacts.contacted,
      visits: contacts.visits,
      papersAsked: contacts.papersAsked,
      hasEResult: Number(step.published) > 0,
      owes: step.owed ?? 0,
      paidOnline: step.paid_online ?? 0,
      acceptanceMinutes,
      ratings: [],
      complaints: complaintsAt(complaints, until),
      grossMinutes: times.grossMinutes,
      pausedMinutes: times.pausedMinutes,
      workingMinutes: times.workingMinutes,
      waits,
      declarations: 0,
      steps: 1,
      typed,
      reused,
      formValues: typed + reused,
      repeats: 0,
    }
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
