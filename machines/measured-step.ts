import type { Instant } from './calendar.ts'
import {
  joined,
  reasons,
  workingMinutes,
  type Case,
  type HandOver,
  type Outcome,
  type Reason,
} from './cases.ts'
import { asStepState, stateFacts, type StepState } from './step.states.ts'

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
  declared = { typed: 0, reused: 0 },
): Case {
  const { outcome, endedAt } = endOf(step, until)
  const issuedAt = outcome === 'issued' ? endedAt : null
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
    handOvers: handOversOf(step, until),
    outcome,
    endedAt,
    issuedAt,
    firstPromisedAt: step.first_promised_at,
    promisedAt: step.promised_at,
    reasons: reasonsOf(step),
    phoneCalls: step.phone_calls ?? 0,
    workingMinutes: workingMinutes(step.clock_started_at, issuedAt),
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

/** The dossiers of these steps (all of each): the AND over its steps, with promises and counts of its own. */
export function dossiersOf(steps: readonly MeasuredStep[], until: Instant): Case[] {
  return groups(steps, (step) => step.dossier_id).map((own) => dossierCase(own, until))
}

/** The life events of these steps: the AND over the dossiers that serve each. */
export function lifeEventsOf(steps: readonly MeasuredStep[], until: Instant): Case[] {
  return groups(steps, (step) => step.life_event_id).map((own) => ({
    ...joined('life-event', dossiersOf(own, until)),
    subject: own[0].life_event_id,
    submittedAt: own[0].life_event_at,
  }))
}

type Some<Item> = [Item, ...Item[]]

function groups<Item>(items: readonly Item[], keyOf: (item: Item) => string): Some<Item>[] {
  const found = new Map<string, Some<Item>>()
  for (const item of items) {
    const group = found.get(keyOf(item))
    if (group) group.push(item)
    else found.set(keyOf(item), [item])
  }
  return [...found.values()]
}

function dossierCase(steps: Some<MeasuredStep>, until: Instant): Case {
  const [step] = steps
  return {
    ...joined(
      'dossier',
      steps.map((each) => stepCase(each, until)),
    ),
    firstPromisedAt: step.dossier_first_promised_at,
    promisedAt: step.dossier_promised_at,
    declarations: 1,
    typed: step.typed_count,
    reused: step.reused_count,
    repeats: step.repeats ?? 0,
  }
}

/** A result that exists ends a step, delivered or not; a step sent back for correction is open again. */
function endOf(step: MeasuredStep, until: Instant): Pick<Case, 'outcome' | 'endedAt'> {
  const state = asStepState(step.state)
  const outcome = outcomeIn(state)
  const endedAt = outcome === 'issued' ? step.issued_at : step.settled_at
  if (outcome === 'open' || endedAt === null || endedAt > until) {
    return { outcome: 'open', endedAt: null }
  }
  return { outcome, endedAt }
}

function outcomeIn(state: StepState): Outcome {
  if (stateFacts[state].hasResult) return 'issued'
  return state === 'refused' || state === 'withdrawn' || state === 'lapsed' ? state : 'open'
}

function handOversOf(step: MeasuredStep, until: Instant): HandOver[] {
  const { received_at: at, acknowledge_due_at: dueAt, acknowledged_at: confirmed } = step
  if (at === null || dueAt === null || at > until) return []
  return [
    { at, dueAt, acknowledgedAt: confirmed !== null && confirmed <= until ? confirmed : null },
  ]
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
