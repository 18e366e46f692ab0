import type { StoredSnapshot } from './advance.ts'
import type { StepFlags } from './step.flags.ts'
import { asStepState, stateFacts, type StepState, type WaitsFor } from './step.states.ts'

type Known = Pick<StepFlags, 'payment' | 'hold' | 'withdrawal'>

/** Whose turn it is: an office that may not approve before the fees are paid waits for the citizen. */
export function waitsForIn(
  state: StepState,
  { payment, hold }: Pick<Known, 'payment' | 'hold'>,
): WaitsFor {
  if (state === 'approval' && payment === 'due') return 'citizen'
  if (state === 'onHold' && hold !== 'none') return hold
  return stateFacts[state].waitsFor
}

/** Whether an office's time runs in a step without a result: not while somebody else has to do something first. */
export const timeRunsIn = (state: StepState, flags: Pick<Known, 'payment' | 'hold'>): boolean =>
  !stateFacts[state].hasResult && state !== 'onHold' && waitsForIn(state, flags) === 'office'

/** The ten of the National Portal (domain.md E2) by code, and the two that its list lacks. */
export const statusNames = [
  'registered',
  'accepted',
  'notAccepted',
  'inProcess',
  'supplementRequested',
  'paymentRequested',
  'withdrawalAsked',
  'stopped',
  'processed',
  'returned',
  'waitsForRelative',
  'waitsForAgency',
] as const
export type StatusName = (typeof statusNames)[number]

export interface Status {
  name: StatusName
  /** 1–10 of the national list; null where it has none. */
  code: number | null
}

const national = (code: number): Status => ({ name: statusNames[code - 1] ?? 'inProcess', code })
const waitsForRelative: Status = { name: 'waitsForRelative', code: null }
const waitsForAgency: Status = { name: 'waitsForAgency', code: null }

/** The status of a step: derived from its state and flags, never stored. */
export function statusOf(state: StepState, { payment, hold, withdrawal }: Known): Status {
  const { settled, hasResult, nationalStatus } = stateFacts[state]
  if (settled || hasResult) return national(nationalStatus ?? 4)
  if (withdrawal === 'asked') return national(7)
  // Both are the citizen's turn; what is missing has an end, after which the step is refused.
  if (payment === 'due' && state !== 'awaitingSupplement') return national(6)
  if (state === 'awaitingConsent') return waitsForRelative
  if (state === 'waiting') return waitsForAgency
  if (state === 'onHold' && hold === 'otherAgency') return waitsForAgency
  return national(nationalStatus ?? 4)
}

/** What somebody must do comes before what is under way, and that before what waits. */
const urgency: readonly StatusName[] = [
  'supplementRequested',
  'paymentRequested',
  'withdrawalAsked',
  'inProcess',
  'accepted',
  'registered',
  'waitsForRelative',
  'waitsForAgency',
]

/**
 * The status of a dossier from those of its steps: the most urgent open one; once none is open, processed or
 * returned when any has a result, else how it ended. Throws for a dossier without steps.
 */
export function parentStatus(steps: readonly Status[]): Status {
  const find = (names: readonly StatusName[]) => {
    for (const name of names) {
      const found = steps.find((step) => step.name === name)
      if (found) return found
    }
    return undefined
  }
  const some = steps.some(({ name }) => name === 'processed' || name === 'returned')
  const open = find(urgency)
  // A dossier under way is in process, even where its next step is only registered.
  if (open && some && ['accepted', 'registered'].includes(open.name)) return national(4)
  const status = open ?? find(['processed', 'returned', 'notAccepted', 'stopped'])
  if (!status) throw new Error('A dossier without steps has no status.')
  return status
}

/** The status of a dossier as it is stored. Throws UnknownStateError, and for a dossier nobody has sent. */
export function dossierStatus({ value, context }: StoredSnapshot): Status {
  const chosen = Object.entries(context.steps).filter(([, flags]) => flags.chosen)
  return parentStatus(chosen.map(([id, flags]) => statusOf(asStepState(value[id]), flags)))
}
