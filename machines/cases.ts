import { workingMinutesBetween, type Instant } from './calendar.ts'
import { pausedMinutes, type MeasuredMove, type MeasuredStay } from './measured-history.ts'
import type { WaitsFor } from './step.states.ts'

/** What is counted: one family's need, one declaration, or one procedure of it. Never mixed, always named. */
export type Unit = 'life-event' | 'dossier' | 'step'

/** How a case ended. `open` also when that had not happened yet at the moment looked at. */
export type Outcome = 'open' | 'issued' | 'refused' | 'withdrawn' | 'lapsed'

/** Why a case was not online from end to end. */
export const reasons = [
  'filedAtCounter',
  'filedByPost',
  'typedByOfficial',
  'cameToCounter',
  'askedForPaper',
  'paperResult',
] as const
export type Reason = (typeof reasons)[number]

export type Wait = Exclude<WaitsFor, 'none'>

export interface HandOver {
  at: Instant
  dueAt: Instant
  acknowledgedAt: Instant | null
  /** Sent and not accepted, and the step still waits for that. */
  isOpen: boolean
}

/** Something that was asked for because of a fault, or did not come in time. */
export interface Alarm {
  kind: string
  at: Instant
}

export interface Rating {
  at: Instant
  /** 1–5. */
  score: number
}

/** A complaint, suggestion or question, and how the office answered; null as long as it still may. */
export interface Complaint {
  at: Instant
  isComplaint: boolean
  verdict: 'inTime' | 'late' | null
}

/** A result that was taken back. */
export interface Revoked {
  at: Instant
  /** How many offices had to undo something. */
  legs: number
  repairedAt: Instant | null
}

/** One thing that is counted, of any unit, as it stood at one moment. Times in office minutes (480 a working day). */
export interface Case {
  unit: Unit
  /** The dossier or life event; never shown as it is. */
  subject: string
  bundleId: string
  ruleSetId: string
  channel: string
  typedBy: string
  /** Only of a step. */
  procedureId: string | null
  agencies: readonly string[]
  provinceCode: string
  province: string
  submittedAt: Instant
  clockStartedAt: Instant | null
  handOvers: readonly HandOver[]
  outcome: Outcome
  /** When the last of its steps was issued, refused, withdrawn or lapsed; null while one is open. */
  endedAt: Instant | null
  /** When it ended as far as the offices are concerned: what citizens left undone is not held against them. */
  judgedAt: Instant | null
  /** When the last result was issued for the first time; null without one. */
  issuedAt: Instant | null
  firstPromisedAt: Instant
  /** The promise that counted then: an apology that came too late does not move it. */
  promisedAt: Instant
  /** Open, and no office can be blamed: it waits for the citizen or somebody else outside. */
  isPaused: boolean
  /** How often the citizen was asked to complete or mend it; of several steps the most. */
  supplements: number
  moves: readonly Pick<MeasuredMove, 'kind' | 'at' | 'in_time'>[]
  /** When corrections of a result were asked for. */
  corrections: readonly Instant[]
  /** When results were revoked, and when the last office had undone what it did; null while one has not, or none had to. */
  revocations: readonly Revoked[]
  alarms: readonly Alarm[]
  reasons: readonly Reason[]
  phoneCalls: number
  /** Visits to a counter and telephone calls while it was decided. */
  contacts: number
  /** The agencies that were visited or called. */
  contacted: readonly string[]
  /** Ways that were gone: to a counter, to file there, to fetch a result. */
  visits: number
  /** How often a paper was asked for. */
  papersAsked: number
  /** Whether every result that was issued is in the electronic store. */
  hasEResult: boolean
  /** How many payments it asked for, and how many of them were made online. */
  owes: number
  paidOnline: number
  /** From the hand-over to the receiving system’s word; of several the longest. */
  acceptanceMinutes: number | null
  ratings: readonly Rating[]
  complaints: readonly Complaint[]
  /** From the start of the legal clock to the last result; only when everything decided was issued. */
  grossMinutes: number | null
  /** Of these, how many passed while somebody outside the offices was waited for. */
  pausedMinutes: number
  /** What is left without the pauses. */
  workingMinutes: number | null
  waits: Readonly<Record<Wait, number>>
  declarations: number
  /** The steps of it. */
  steps: number
  typed: number
  reused: number
  /** Of its forms, one by one: what would have to be typed without linking. */
  formValues: number
  repeats: number
}

/** Issued or refused: the outcomes that say something about the service. */
export const isDecided = ({ outcome }: Pick<Case, 'outcome'>) =>
  outcome === 'issued' || outcome === 'refused'

/** Office minutes between the start of a clock and a result, once both are known: with and without the pauses. */
export function timesBetween(
  from: Instant | null,
  to: Instant | null,
  stays: readonly MeasuredStay[],
  isPause: (stay: MeasuredStay) => boolean,
): Pick<Case, 'grossMinutes' | 'pausedMinutes' | 'workingMinutes'> {
  if (from === null || to === null) {
    return { grossMinutes: null, pausedMinutes: 0, workingMinutes: null }
  }
  const gross = workingMinutesBetween(from, to)
  const paused = pausedMinutes(stays, from, to, isPause)
  return { grossMinutes: gross, pausedMinutes: paused, workingMinutes: gross - paused }
}
