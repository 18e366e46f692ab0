import type { Instant } from './calendar.ts'
import { isDecided, reasons, timesBetween, type Case, type Unit } from './cases.ts'
import { isStopped, type MeasuredStay } from './measured-history.ts'

/** Ended when all ended; judged by the members that were issued or refused. `stays`: of all members together. */
export function joined(unit: Unit, members: readonly Case[], stays: readonly MeasuredStay[]): Case {
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
  const endedAt = outcome === 'open' ? null : latest(members.map((member) => member.endedAt))
  const open = members.filter((member) => member.outcome === 'open')
  const times = timesBetween(
    clockStartedAt,
    outcome === 'issued' ? issuedAt : null,
    stays,
    isStopped,
  )
  return {
    unit,
    subject: first.subject,
    bundleId: first.bundleId,
    ruleSetId: first.ruleSetId,
    channel: first.channel,
    typedBy: first.typedBy,
    procedureId: null,
    agencies: [...new Set(gathered(members, (member) => member.agencies))],
    provinceCode: first.provinceCode,
    province: first.province,
    submittedAt: first.submittedAt,
    clockStartedAt,
    handOvers: gathered(members, (member) => member.handOvers),
    outcome: outcome ?? 'lapsed',
    endedAt,
    judgedAt: endedAt === null ? null : latest(decided.map((member) => member.judgedAt)),
    issuedAt,
    firstPromisedAt: Math.max(...members.map((member) => member.firstPromisedAt)),
    promisedAt: Math.max(...members.map((member) => member.promisedAt)),
    isPaused: open.length > 0 && open.every((member) => member.isPaused),
    supplements: Math.max(...members.map((member) => member.supplements)),
    moves: gathered(members, (member) => member.moves),
    corrections: gathered(members, (member) => member.corrections),
    revocations: gathered(members, (member) => member.revocations),
    alarms: gathered(members, (member) => member.alarms),
    reasons: reasons.filter((reason) => decided.some((member) => member.reasons.includes(reason))),
    phoneCalls: sum((member) => member.phoneCalls),
    contacts: sum((member) => member.contacts),
    contacted: [...new Set(gathered(members, (member) => member.contacted))],
    visits: sum((member) => member.visits),
    papersAsked: sum((member) => member.papersAsked),
    hasEResult: decided.every((member) => member.outcome === 'refused' || member.hasEResult),
    owes: sum((member) => member.owes),
    paidOnline: sum((member) => member.paidOnline),
    acceptanceMinutes: latest(members.map((member) => member.acceptanceMinutes)),
    ratings: gathered(members, (member) => member.ratings),
    complaints: gathered(members, (member) => member.complaints),
    grossMinutes: times.grossMinutes,
    pausedMinutes: times.pausedMinutes,
    workingMinutes: times.workingMinutes,
    waits: {
      office: sum((member) => member.waits.office),
      citizen: sum((member) => member.waits.citizen),
      thirdParty: sum((member) => member.waits.thirdParty),
      otherAgency: sum((member) => member.waits.otherAgency),
    },
    declarations: sum((member) => member.declarations),
    steps: sum((member) => member.steps),
    formValues: sum((member) => member.formValues),
    typed: sum((member) => member.typed),
    reused: sum((member) => member.reused),
    repeats: sum((member) => member.repeats),
  }
}

/** What all members have of something, mostly nothing. */
function gathered<Item>(members: readonly Case[], of: (member: Case) => readonly Item[]) {
  let all: readonly Item[] = []
  for (const member of members) {
    const own = of(member)
    if (own.length > 0) all = all.length === 0 ? own : [...all, ...own]
  }
  return all
}

const known = (times: readonly (Instant | null)[]) => times.filter((time) => time !== null)

const latest = (times: readonly (Instant | null)[]) =>
  known(times).reduce<Instant | null>((max, time) => Math.max(max ?? time, time), null)

const earliest = (times: readonly (Instant | null)[]) =>
  known(times).reduce<Instant | null>((min, time) => Math.min(min ?? time, time), null)
