import type { Payment } from './step.states.ts'

/** What a step remembers besides its state. Only finite flags: guards read them, and the graph can be walked. */
export interface StepFlags {
  chosen: boolean
  /** The agency's system has confirmed that it holds the dossier. */
  acknowledged: boolean
  /** An official holds the step. */
  held: boolean
  /** Somebody came to a counter for this step. */
  visited: boolean
  /** A relative's agreement, where the law asks for it before an office's clock may start. */
  consent: Consent
  /** The fees of the step: it cannot be approved while they are due. */
  payment: Payment
  /** How often the citizen was asked to complete or mend something; a second time counts as overdue. */
  supplement: 'none' | 'once' | 'more'
  /** The longer limit for verification was opened. */
  verified: boolean
  /** An apology named a new date: once only (Decree 61/2018/NĐ-CP, article 19.9). */
  apologised: boolean
  /** Whether the case may have been filed before. A result is not signed while it is suspected. */
  likeness: Likeness
  /** Whom an office on hold waits for. */
  hold: HoldsFor
  /** The applicant wants to withdraw while an official is at work. */
  withdrawal: 'none' | 'asked'
  /** What both sides were alarmed about and is not mended. */
  alert: 'none' | Alert
  /** What a register was asked for this step, e.g. the personal number: registration goes on, the answer follows. */
  answer: 'none' | 'asked' | 'given'
  /** A result sent back for correction was corrected, and waits for its signature. */
  corrected: boolean
  /** The office works with, or gave its result on, a value that was corrected since, and has not confirmed the new one. */
  outdated: boolean
}

export type Consent = 'notNeeded' | 'asked' | 'given' | 'declined'

export type Likeness = 'none' | 'suspected' | 'different' | 'same'

export const holdsFor = ['otherAgency', 'thirdParty'] as const
export type HoldsFor = 'none' | (typeof holdsFor)[number]

export const alerts = ['agencySilent', 'numberMissing'] as const
export type Alert = (typeof alerts)[number]

export const noFlags: StepFlags = {
  chosen: false,
  acknowledged: false,
  held: false,
  visited: false,
  consent: 'notNeeded',
  payment: 'notNeeded',
  supplement: 'none',
  verified: false,
  apologised: false,
  likeness: 'none',
  hold: 'none',
  withdrawal: 'none',
  alert: 'none',
  answer: 'none',
  corrected: false,
  outdated: false,
}

export interface DossierContext {
  steps: Record<string, StepFlags>
}

/** The context of a dossier nobody has submitted yet. */
export function emptyContext(stepIds: readonly string[]): DossierContext {
  return { steps: Object.fromEntries(stepIds.map((id) => [id, noFlags])) }
}

/** The flags of one step; throws for a step the dossier does not have. */
export function flagsOf(context: DossierContext, stepId: string): StepFlags {
  const flags = context.steps[stepId]
  if (!flags) throw new Error(`The dossier has no step “${stepId}”.`)
  return flags
}

/** A context with some flags of one step changed. */
export function withFlags(
  context: DossierContext,
  stepId: string,
  change: Partial<StepFlags>,
): DossierContext {
  return { steps: { ...context.steps, [stepId]: { ...flagsOf(context, stepId), ...change } } }
}
