import { transition, type SnapshotFrom } from 'xstate'
import type { Bundle } from './bundle.ts'
import { createDossierMachine, type DossierMachine } from './dossier.machine.ts'
import {
  effectTypes,
  type DossierEvent,
  type DossierEventType,
  type Effect,
} from './dossier.events.ts'
import { samplesOf } from './samples.ts'
import { emptyContext, type DossierContext } from './step.flags.ts'
import { asStepState, type StepState } from './step.states.ts'

/** What is kept of a dossier's statechart: the state of each region, and the finite flags. */
export interface StoredSnapshot {
  value: Readonly<Record<string, string>>
  context: DossierContext
}

export interface Change {
  before: StoredSnapshot
  after: StoredSnapshot
  effects: Effect[]
}

const machines = new Map<Bundle, DossierMachine>()

/** The machine of a bundle version, made once. */
export function machineOf(bundle: Bundle): DossierMachine {
  const known = machines.get(bundle)
  if (known) return known
  const made = createDossierMachine(bundle)
  machines.set(bundle, made)
  return made
}

/** The snapshot of a dossier that has not been submitted. */
export function draftSnapshot(bundle: Bundle): StoredSnapshot {
  const stepIds = bundle.procedures.map((procedure) => procedure.id)
  return {
    value: { dossier: 'draft', ...Object.fromEntries(stepIds.map((id) => [id, 'notRequested'])) },
    context: emptyContext(stepIds),
  }
}

/**
 * Pure: what this event leads to, or null when it is not allowed now.
 * Throws for a stored state the machine does not know, and for an effect that is not data.
 */
export function advance(
  bundle: Bundle,
  stored: StoredSnapshot,
  event: DossierEvent,
): Change | null {
  const machine = machineOf(bundle)
  const before = revive(machine, stored)
  if (!before.can(event)) return null
  const [after, actions] = transition(machine, before, event)
  return { before: stored, after: storedOf(after), effects: actions.map(effectOf) }
}

/** Whether the statechart takes this event now. */
export function can(bundle: Bundle, stored: StoredSnapshot, event: DossierEvent): boolean {
  return revive(machineOf(bundle), stored).can(event)
}

/** What an official does with a step without words, in the order of the work. */
export const plainEvents = [
  'CLAIM',
  'RELEASE',
  'RECEIVE',
  'APPRAISE',
  'APPROVE',
  'SIGN',
  'DELIVER',
  'RESUME',
  'AGREE_WITHDRAWAL',
] as const satisfies readonly DossierEventType[]

/** What an official does with a step that needs words: a reason, a ground, a date. */
export const wordyEvents = [
  'REQUEST_SUPPLEMENT',
  'REFUSE',
  'VERIFY',
  'CONCLUDE_VERIFICATION',
  'HOLD',
  'APOLOGISE',
  'DECIDE_LIKENESS',
  'SEND_BACK',
  'CORRECT',
  'UPHOLD',
  'COMPENSATE',
  'REVOKE',
] as const satisfies readonly DossierEventType[]

/** What officials do with a step. */
export const officialEvents = [...plainEvents, ...wordyEvents] as const

/** What the applicant may do with a step. */
export const applicantEvents = [
  'SUPPLY',
  'ASK_WITHDRAWAL',
  'CANCEL_WITHDRAWAL',
  'REQUEST_CORRECTION',
] as const satisfies readonly DossierEventType[]

/** What people do with one step: every button there is. */
const stepEvents = [...officialEvents, ...applicantEvents] as const

/** The events of people that a step takes now, in the order of the work. Whose they are, `mayAct` tells. */
export function openEvents(
  bundle: Bundle,
  stored: StoredSnapshot,
  stepId: string,
): DossierEventType[] {
  const snapshot = revive(machineOf(bundle), stored)
  const takes = (type: (typeof stepEvents)[number]) =>
    samplesOf(bundle, type, stepId).some((event) => snapshot.can(event))
  return stepEvents.filter(takes)
}

type Plain = (typeof plainEvents)[number] | 'ACKNOWLEDGE'
const isPlain = (type: DossierEventType): type is Plain =>
  type === 'ACKNOWLEDGE' || plainEvents.some((plain) => plain === type)

/** A step event without payload. Throws for an event that needs one. */
export function plainEvent(type: DossierEventType, stepId: string): DossierEvent {
  if (!isPlain(type)) throw new Error(`${type} needs more than a step.`)
  return { type, stepId }
}

/** The state of one step in a stored snapshot; throws UnknownStateError for a state this version does not know. */
export function stepStateIn(stored: StoredSnapshot, stepId: string): StepState {
  return asStepState(stored.value[stepId])
}

type Snapshot = SnapshotFrom<DossierMachine>

/** Many events are tried on one stored state: what the machine made of it stays as long as the state does. */
const revived = new WeakMap<StoredSnapshot, { machine: DossierMachine; snapshot: Snapshot }>()

function revive(machine: DossierMachine, stored: StoredSnapshot): Snapshot {
  const known = revived.get(stored)
  if (known?.machine === machine) return known.snapshot
  for (const stepId of Object.keys(stored.context.steps)) stepStateIn(stored, stepId)
  const snapshot = machine.resolveState(stored)
  revived.set(stored, { machine, snapshot })
  return snapshot
}

function storedOf(snapshot: Snapshot): StoredSnapshot {
  const value: Record<string, string> = {}
  for (const [region, state] of Object.entries(snapshot.value)) value[region] = String(state)
  return { value, context: snapshot.context }
}

const effectNames: ReadonlySet<string> = new Set(effectTypes)

function isEffect(action: { type: string; params: unknown }): action is Effect {
  return effectNames.has(action.type)
}

function effectOf(action: { type: string; params: unknown }): Effect {
  const { type, params } = action
  const plain = { type, params }
  if (isEffect(plain)) return plain
  throw new Error(`“${type}” is no effect: machines decide, they never act.`)
}
