/** Every state a step (one procedure of one dossier) can be in. None is final for XState: corrections and revocations come later. */
export const stepStates = [
  'notRequested',
  'waiting',
  'awaitingConsent',
  'received',
  'appraisal',
  'awaitingSupplement',
  'verification',
  'onHold',
  'approval',
  'signing',
  'issued',
  'delivered',
  'sentBack',
  'refused',
  'lapsed',
  'withdrawn',
  'revoked',
  'compensating',
  'compensated',
] as const

export type StepState = (typeof stepStates)[number]

/** Whose turn it is while a step stays in a state: the key to "three waits, never one". */
export type WaitsFor = 'office' | 'citizen' | 'thirdParty' | 'otherAgency' | 'none'

interface StateFacts {
  waitsFor: WaitsFor
  /** Nothing more will happen unless somebody corrects a result. */
  settled: boolean
  /** The result of the procedure exists. */
  hasResult: boolean
  /** National Portal status code, domain.md E2; null where the national list has none. */
  nationalStatus: number | null
}

const facts = (
  waitsFor: WaitsFor,
  nationalStatus: number | null,
  { settled = false, hasResult = false } = {},
): StateFacts => ({ waitsFor, nationalStatus, settled, hasResult })

export const stateFacts: Record<StepState, StateFacts> = {
  notRequested: facts('none', null, { settled: true }),
  waiting: facts('otherAgency', null),
  awaitingConsent: facts('thirdParty', null),
  received: facts('office', 1),
  appraisal: facts('office', 2),
  awaitingSupplement: facts('citizen', 5),
  verification: facts('office', 4),
  onHold: facts('office', 4),
  approval: facts('office', 4),
  signing: facts('office', 4),
  issued: facts('office', 9, { hasResult: true }),
  delivered: facts('none', 10, { settled: true, hasResult: true }),
  sentBack: facts('office', 4),
  refused: facts('none', 3, { settled: true }),
  lapsed: facts('none', 8, { settled: true }),
  withdrawn: facts('none', 8, { settled: true }),
  // The national list knows no result that is taken back: what is no longer in force has stopped.
  revoked: facts('none', 8, { settled: true }),
  compensating: facts('office', 4),
  compensated: facts('none', 8, { settled: true }),
}

/** Whether the fees of a step are paid. */
export type Payment = 'notNeeded' | 'due' | 'paid' | 'refunded'

const names: ReadonlySet<string> = new Set(stepStates)

export function isStepState(value: unknown): value is StepState {
  return typeof value === 'string' && names.has(value)
}

/** The step state a stored or computed value names; throws for a state this version does not know. */
export function asStepState(value: unknown): StepState {
  if (!isStepState(value)) throw new UnknownStateError(String(value))
  return value
}

/** A stored state that this version of the software does not know: refused loudly, never restarted. */
export class UnknownStateError extends Error {
  constructor(readonly state: string) {
    super(`Unknown step state “${state}”. The dossier needs a migration of its machine version.`)
    this.name = 'UnknownStateError'
  }
}
