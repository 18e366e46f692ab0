import { workingMinutesBetween, type Instant } from './calendar.ts'
import { isDecided, type Case, type Outcome } from './cases.ts'

const when = (condition: boolean) => (condition ? 1 : 0)

/** One thing a case adds, and when; `at` is null for what is only true or not at the moment looked at. */
export interface Entry {
  at: Instant | null
  n: number
}

/**
 * What one case adds to a count as it stood at `until`, in the one place where that is said: figures sum terms over
 * cases, and roll-ups write down how terms change with time.
 */
export type Term =
  /** On the day of sending; never changes afterwards with time alone. */
  | { on: 'submitted'; n: (item: Case) => number }
  /** On the day the case ended. */
  | { on: 'ended'; n: (item: Case) => number }
  /** As it stands. */
  | { on: 'standing'; n: (item: Case, until: Instant) => number }
  /** Once per case, on the last of these days: so that cases are counted and not times. */
  | { on: 'latest'; isBeside?: true; of: Times }
  /** Each time on its own day. */
  | { on: 'each'; isBeside?: true; of: (item: Case) => readonly Entry[] }

const received = (n: (item: Case) => number = () => 1): Term => ({ on: 'submitted', n })
const ended = (n: (item: Case) => number): Term => ({ on: 'ended', n })
const decided = (n: (item: Case) => number): Term =>
  ended((item) => (isDecided(item) ? n(item) : 0))
const outcome = (one: Outcome) => ended((item) => when(item.outcome === one))
const standing = (n: (item: Case, until: Instant) => number): Term => ({ on: 'standing', n })
/** Of what only happens beside the straight way. */
const each = (of: (item: Case) => readonly Instant[]): Term => ({
  on: 'each',
  isBeside: true,
  of: (item) => of(item).map((at) => ({ at, n: 1 })),
})
type Times = (item: Case, until: Instant) => readonly Instant[]
const latest = (of: Times): Term => ({ on: 'latest', isBeside: true, of })
/** Of what was issued. */
const timed = (n: (item: Case, minutes: number) => number) =>
  ended((item) => (item.workingMinutes === null ? 0 : n(item, item.workingMinutes)))

const isKept = ({ judgedAt }: Case, promise: Instant) => judgedAt !== null && judgedAt <= promise
const isOverdue = (item: Case, until: Instant) =>
  (!item.isPaused && item.promisedAt < until) || item.supplements > 1

const alarmsOf = (kind: string) => (item: Case) =>
  item.alarms.filter((alarm) => alarm.kind === kind).map(({ at }) => at)
const movesOf = (item: Case) => item.moves.map(({ at }) => at)

/** What was handed over and is in such a state, by when it was handed over. */
const handOvers = (is: (one: Case['handOvers'][number], until: Instant) => boolean): Term => ({
  on: 'latest',
  of: (item, until) => item.handOvers.filter((one) => is(one, until)).map(({ at }) => at),
})

const isDisliked = ({ ratings, complaints }: Case) =>
  ratings.some(({ score }) => score <= 2) || complaints.some(({ isComplaint }) => isComplaint)

const isFiledAndSettled = ({ channel, outcome, hasEResult }: Case) =>
  channel === 'online' && outcome === 'issued' && hasEResult

const ONE_DAY = 480

export const terms = {
  received: received(),
  declarations: received((item) => item.declarations),
  typed: received((item) => item.typed),
  reused: received((item) => item.reused),
  formValues: received((item) => item.formValues),
  typedByOfficials: received((item) => (item.typedBy === 'official' ? item.typed : 0)),
  repeats: received((item) => item.repeats),
  agencies: received((item) => item.agencies.length),
  filedOnline: received((item) => when(item.channel === 'online')),
  filedByCitizen: received((item) => when(item.channel === 'online' && item.typedBy === 'citizen')),
  // Dated by the sending, known once it has ended.
  filedWithResult: {
    on: 'each',
    of: (item) => (isFiledAndSettled(item) ? [{ at: item.submittedAt, n: 1 }] : []),
  },
  reusedAny: received((item) => when(item.reused > 0)),
  populationUsed: received((item) =>
    when(item.reused > 0 || (item.channel === 'online' && item.typedBy === 'citizen')),
  ),
  owes: received((item) => when(item.owes > 0)),
  paidOnline: received((item) => when(item.owes > 0 && item.paidOnline === item.owes)),

  decided: decided(() => 1),
  issued: outcome('issued'),
  refused: outcome('refused'),
  withdrawn: outcome('withdrawn'),
  lapsed: outcome('lapsed'),
  online: decided((item) => when(item.reasons.length === 0)),
  keptFirst: decided((item) => when(isKept(item, item.firstPromisedAt))),
  // Asked twice to complete something is overdue (Decision 766/QĐ-TTg, indicator 2.1).
  kept: decided((item) => when(item.supplements < 2 && isKept(item, item.promisedAt))),
  supplementedOnce: decided((item) => when(item.supplements >= 1)),
  supplementedAgain: decided((item) => when(item.supplements >= 2)),
  phoneCalls: decided((item) => item.phoneCalls),
  contacts: decided((item) => item.contacts),
  contacted: decided((item) => item.contacted.length),
  visits: decided((item) => item.visits),
  steps: decided((item) => item.steps),
  eResults: ended((item) => when(item.outcome === 'issued' && item.hasEResult)),
  digitised: decided((item) => when(item.hasEResult && item.papersAsked === 0)),
  disliked: decided((item) => when(isDisliked(item))),
  timed: timed(() => 1),
  minutes: timed((_, minutes) => minutes),
  inOneDay: timed((_, minutes) => when(minutes <= ONE_DAY)),
  inThreeDays: timed((_, minutes) => when(minutes <= 3 * ONE_DAY)),

  open: standing((item) => when(item.outcome === 'open')),
  overdueFirst: standing((item, until) =>
    when(item.outcome === 'open' && item.firstPromisedAt < until),
  ),
  overdue: standing((item, until) => when(item.outcome === 'open' && isOverdue(item, until))),
  notAcceptedNow: standing((item) => when(item.handOvers.some(({ isOpen }) => isOpen))),
  // Some office has not undone yet what it did on a result that was revoked.
  repairsOpen: standing((item) =>
    when(item.revocations.some(({ legs, repairedAt }) => legs > 0 && repairedAt === null)),
  ),

  moves: each(movesOf),
  moved: latest(movesOf),
  corrections: each((item) => item.corrections),
  corrected: latest((item) => item.corrections),
  revocations: each((item) => item.revocations.map(({ at }) => at)),
  revoked: latest((item) => item.revocations.map(({ at }) => at)),
  silences: each(alarmsOf('acknowledge')),
  silent: latest(alarmsOf('acknowledge')),
  missingNumbers: each(alarmsOf('answer')),
  missing: latest(alarmsOf('answer')),
  ratings: each((item) => item.ratings.map(({ at }) => at)),
  stars: {
    on: 'each',
    isBeside: true,
    of: (item) => item.ratings.map(({ at, score }) => ({ at, n: score })),
  },
  satisfied: each((item) => item.ratings.filter(({ score }) => score >= 4).map(({ at }) => at)),
  answered: each((item) =>
    item.complaints.filter(({ verdict }) => verdict !== null).map(({ at }) => at),
  ),
  answeredInTime: each((item) =>
    item.complaints.filter(({ verdict }) => verdict === 'inTime').map(({ at }) => at),
  ),

  handedOver: handOvers(() => true),
  accepted: handOvers(({ acknowledgedAt }) => acknowledgedAt !== null),
  notAccepted: handOvers(
    ({ dueAt, acknowledgedAt }, until) => acknowledgedAt === null && dueAt < until,
  ),
  // Two working hours have passed without the receiver's word, or it came after them.
  acceptedLate: handOvers(({ dueAt, acknowledgedAt }, until) => dueAt < (acknowledgedAt ?? until)),
  acceptanceDue: handOvers(
    ({ dueAt, acknowledgedAt }, until) => acknowledgedAt !== null || dueAt < until,
  ),
} satisfies Record<string, Term>

export type TermId = keyof typeof terms

export const isTermId = (name: string): name is TermId => Object.hasOwn(terms, name)
export const termIds = Object.keys(terms).filter(isTermId)
/** Of a dossier beside which nothing happened, this adds nothing. */
export const isBeside = (id: TermId) => 'isBeside' in terms[id]

/** What a case adds to a term as it stood at `until`; nothing is left out and nothing that is 0 is in it. */
export function entriesOf(id: TermId, item: Case, until: Instant): readonly Entry[] {
  const term: Term = terms[id]
  switch (term.on) {
    case 'submitted':
      return one(item.submittedAt, term.n(item))
    case 'ended':
      return item.endedAt === null ? [] : one(item.endedAt, term.n(item))
    case 'standing':
      return one(null, term.n(item, until))
    case 'latest': {
      const times = term.of(item, until)
      return times.length === 0 ? [] : one(Math.max(...times), 1)
    }
    case 'each':
      return term.of(item)
  }
}

const one = (at: Instant | null, n: number): Entry[] => (n === 0 ? [] : [{ at, n }])

/** Office minutes, dated by when they were known. */
export interface Timed {
  at: Instant
  minutes: number
}

/** The office minutes of a case, by what is measured. */
export const times = {
  processing: (item: Case) => whenEnded(item, item.workingMinutes),
  gross: (item: Case) => whenEnded(item, item.grossMinutes),
  waitOffice: (item: Case) => ofTimed(item, item.waits.office),
  waitCitizen: (item: Case) => ofTimed(item, item.waits.citizen),
  waitThirdParty: (item: Case) => ofTimed(item, item.waits.thirdParty),
  waitOtherAgency: (item: Case) => ofTimed(item, item.waits.otherAgency),
  acceptance: (item: Case) => whenEnded(item, item.acceptanceMinutes),
  // From the revocation to the last office that undid its part.
  repair: ({ revocations }: Case) =>
    revocations.flatMap(({ at, repairedAt }) =>
      repairedAt === null
        ? []
        : [{ at: repairedAt, minutes: workingMinutesBetween(at, repairedAt) }],
    ),
} as const satisfies Record<string, (item: Case) => readonly Timed[]>

export type TimeId = keyof typeof times

function whenEnded({ endedAt }: Case, minutes: number | null): Timed[] {
  return endedAt === null || minutes === null ? [] : [{ at: endedAt, minutes }]
}

const ofTimed = (item: Case, minutes: number) =>
  item.workingMinutes === null ? [] : whenEnded(item, minutes)

const isTimeId = (name: string): name is TimeId => Object.hasOwn(times, name)
export const timeIds = Object.keys(times).filter(isTimeId)

/** How a decided case went, in one word per thing that broke the online path; `straight` when nothing did. */
export function pathOf({ reasons, hasEResult, outcome }: Case): string {
  const marks = [...reasons, ...(hasEResult || outcome === 'refused' ? [] : ['noEResult'])]
  return marks.length === 0 ? 'straight' : marks.join('+')
}
