import { workingMinutesBetween, type Instant } from './calendar.ts'
import type { Case } from './cases.ts'
import { joined } from './joined-cases.ts'
import { straightWay, type DossierHistory, type MeasuredStay } from './measured-history.ts'
import { complaintsAt, stepCaseOf, type MeasuredStep } from './measured-step.ts'

/** What happened beside the straight way, by dossier; those to which nothing did are not in it. */
export type Histories = ReadonlyMap<string, DossierHistory>

/** The dossiers of these steps (all of each): the AND over its steps, with promises and counts of its own. */
export function dossiersOf(
  steps: readonly MeasuredStep[],
  until: Instant,
  histories: Histories,
): Case[] {
  return groups(steps, (step) => step.dossier_id).map((own) =>
    dossierCaseOf(own, histories.get(own[0].dossier_id))(until),
  )
}

/** The life events of these steps: the AND over the dossiers that serve each. */
export function lifeEventsOf(
  steps: readonly MeasuredStep[],
  until: Instant,
  histories: Histories,
): Case[] {
  return groups(steps, (step) => step.life_event_id).map((own) => {
    const dossiers = dossiersOf(own, until, histories)
    const stays = dossiers.flatMap(({ subject }) => histories.get(subject)?.stays ?? [])
    return lifeEventCaseOf(own[0], dossiers, stays)
  })
}

/**
 * The life event of this step, made of all the dossiers that serve it. `stays`: of all of them together. While a family
 * has one result and has not filed the next dossier, no office has anything in hand: that is waiting for the citizen.
 */
export function lifeEventCaseOf(
  { life_event_id, life_event_at }: MeasuredStep,
  dossiers: readonly Case[],
  stays: readonly MeasuredStay[],
): Case {
  const all = joined('life-event', dossiers, stays)
  const own = { ...all, subject: life_event_id, submittedAt: life_event_at }
  if (dossiers.length === 1) return own
  const { workingMinutes, pausedMinutes, waits } = own
  const between = minutesBetween(dossiers)
  const counts = workingMinutes === null ? 0 : minutesBetween(dossiers, own.issuedAt)
  return {
    ...own,
    workingMinutes: workingMinutes === null ? null : workingMinutes - counts,
    pausedMinutes: pausedMinutes + counts,
    waits: { ...waits, citizen: waits.citizen + between },
  }
}

/** Office minutes in which one dossier had ended and none other was under way, up to a moment. */
function minutesBetween(dossiers: readonly Case[], until: Instant | null = null): number {
  const order = dossiers
    .map(({ submittedAt, endedAt }) => ({ from: submittedAt, to: endedAt ?? Infinity }))
    .toSorted((one, other) => one.from - other.from)
  let minutes = 0
  let busyUntil = -Infinity
  for (const [place, { from, to }] of order.entries()) {
    const filed = Math.min(from, until ?? Infinity)
    if (place > 0 && filed > busyUntil) minutes += workingMinutesBetween(busyUntil, filed)
    busyUntil = Math.max(busyUntil, to)
  }
  return minutes
}

/** A case as it stood at a moment. */
export type CaseAt = (until: Instant) => Case

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

/**
 * A dossier of these steps as it stood at any moment; what no moment changes is looked at once. Whoever asks for the
 * steps too hands over what tells them.
 */
export function dossierCaseOf(
  steps: Some<MeasuredStep>,
  history: DossierHistory = straightWay,
  members: readonly CaseAt[] = steps.map((each) => stepCaseOf(each, history)),
): CaseAt {
  const [step] = steps
  return (until) => {
    const all = joined(
      'dossier',
      members.map((member) => member(until)),
      history.stays,
    )
    return {
      ...all,
      firstPromisedAt: step.dossier_first_promised_at,
      // What moved, moved with a step; of what never moved the dossier's own date is the total it was told.
      promisedAt: history.moves.length > 0 ? all.promisedAt : step.dossier_promised_at,
      declarations: 1,
      visits: all.visits + (step.channel === 'counter' ? 1 : 0),
      ratings: history.ratings.filter(({ at }) => at <= until),
      complaints: complaintsAt(history.complaints, until),
      typed: step.typed_count,
      reused: step.reused_count,
      repeats: step.repeats ?? 0,
    }
  }
}
