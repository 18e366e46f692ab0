import { workingMinutesBetween, type Instant } from './calendar.ts'
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
}

/** One thing that is counted, of any unit, as it stood at one moment. Times in office minutes (480 a working day). */
export interface Case {
  unit: Unit
  /** The dossier or life event; never shown as it is. */
  subject: string
  bundleId: string
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
  /** When the last result was issued; null without one. */
  issuedAt: Instant | null
  firstPromisedAt: Instant
  promisedAt: Instant
  reasons: readonly Reason[]
  phoneCalls: number
  /** From the start of the legal clock to the last result; only when everything decided was issued. */
  workingMinutes: number | null
  waits: Readonly<Record<Wait, number>>
  declarations: number
  typed: number
  reused: number
  repeats: number
}

/** Issued or refused: the outcomes that say something about the service. */
export const isDecided = ({ outcome }: Pick<Case, 'outcome'>) =>
  outcome === 'issued' || outcome === 'refused'

/** Ended when all ended; judged by the members that were issued or refused. */
export function joined(unit: Unit, members: readonly Case[]): Case {
  const [first] = members
  if (!first) throw new Error(`A ${unit} of nothing cannot be measured.`)
  const decided = members.filter(isDecided)
  const sum = (amount: (member: Case) => number) =>
    members.reduce((total, member) => total + amount(member), 0)
  const outcome = (['open', 'refused', 'issued', 'withdrawn'] as const).find((one) =>
    members.some((member) => member.outcome === one),
  )
  const clockStartedAt = earliest(members.map((member) => member.clockStartedAt))
  const issuedAt = latest(members.map((member) => member.issuedAt))
  return {
    ...first,
    unit,
    procedureId: null,
    agencies: [...new Set(members.flatMap((member) => member.agencies))],
    clockStartedAt,
    handOvers: members.flatMap((member) => member.handOvers),
    outcome: outcome ?? 'lapsed',
    endedAt: outcome === 'open' ? null : latest(members.map((member) => member.endedAt)),
    issuedAt,
    firstPromisedAt: Math.max(...members.map((member) => member.firstPromisedAt)),
    promisedAt: Math.max(...members.map((member) => member.promisedAt)),
    reasons: reasons.filter((reason) => decided.some((member) => member.reasons.includes(reason))),
    phoneCalls: sum((member) => member.phoneCalls),
    workingMinutes: outcome === 'issued' ? workingMinutes(clockStartedAt, issuedAt) : null,
    waits: {
      office: sum((member) => member.waits.office),
      citizen: sum((member) => member.waits.citizen),
      thirdParty: sum((member) => member.waits.thirdParty),
      otherAgency: sum((member) => member.waits.otherAgency),
    },
    declarations: sum((member) => member.declarations),
    typed: sum((member) => member.typed),
    reused: sum((member) => member.reused),
    repeats: sum((member) => member.repeats),
  }
}

const known = (times: readonly (Instant | null)[]) => times.filter((time) => time !== null)

const latest = (times: readonly (Instant | null)[]) =>
  known(times).reduce<Instant | null>((max, time) => Math.max(max ?? time, time), null)

const earliest = (times: readonly (Instant | null)[]) =>
  known(times).reduce<Instant | null>((min, time) => Math.min(min ?? time, time), null)

/** Office minutes between two times, once both are known. */
export function workingMinutes(from: Instant | null, to: Instant | null) {
  return from === null || to === null ? null : workingMinutesBetween(from, to)
}
