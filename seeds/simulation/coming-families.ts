import { addWorkingDays, instantAt, type Instant } from '#machines/calendar.ts'
import { arrivalsBetween } from './arrivals.ts'
import { familiesOf } from './families/kinds.ts'
import { filedAtOf, placesOf, planOf, type Ground, type Plan } from './plan.ts'
import type { Share, SimulationScenario } from './scenario.ts'
import type { ValuesIn } from './values.ts'

/** Every family of a run by its number, drawn when somebody asks. */
export function familiesDrawn(
  scenario: SimulationScenario,
  seed: number,
  count: number,
  { citizens }: ValuesIn,
) {
  const from = instantAt(scenario.from, '00:00')
  const until = instantAt(scenario.to, '23:59')
  const kinds = kindsOf(scenario, count, from, until)
  const places = placesOf(scenario.provinces)
  const grounds = kinds.map(({ bundleId, end, when, stage }) => {
    const { draws } = familiesOf(bundleId)
    const valuesIn: Ground['valuesIn'] = (province, at) => citizens(province, at, bundleId)
    return { bundleId, end, ground: { places, valuesIn, when, stage, draws } }
  })
  const kindOf = (family: number) => {
    const found = grounds.find(({ end }) => family < end) ?? grounds.at(-1)
    if (!found) throw new Error(`Simulation “${scenario.id}” has no families.`)
    return found
  }
  return {
    planOf: (family: number): Plan => planOf(seed, family, kindOf(family).ground),
    filedAtOf: (family: number): Instant => filedAtOf(seed, family, kindOf(family).ground),
    bundleOf: (family: number): string => kindOf(family).bundleId,
    stageOf: (family: number): number => kindOf(family).ground.stage,
  }
}

/** The families of a run in the order they file. */
export function comingFamilies(
  scenario: SimulationScenario,
  seed: number,
  count: number,
  values: ValuesIn,
) {
  const drawn = familiesDrawn(scenario, seed, count, values)
  const times = new Float64Array(count)
  const order = new Uint32Array(count)
  for (let family = 0; family < count; family++) {
    times[family] = drawn.filedAtOf(family)
    order[family] = family
  }
  const timeOf = (family: number) => times[family] ?? 0
  order.sort((one, other) => timeOf(one) - timeOf(other) || one - other)
  return {
    ...drawn,
    /** When the family in this place files; undefined when there is none. */
    at: (place: number): Instant | undefined =>
      place < count ? times[order[place] ?? 0] : undefined,
    /**
     * What the family in this place goes by in the ids of its rows. Whoever is under way together lies together in every
     * index then: a writer touches few pages, and they are in memory.
     */
    numberAt: (place: number): string => numberOf(place, count),
    /** The family in this place. */
    plan: (place: number): Plan => drawn.planOf(order[place] ?? 0),
  }
}

/** Of so many families all numbers are equally long, so that they sort as they count. */
export const numberOf = (place: number, count: number): string =>
  String(place).padStart(String(count - 1).length, '0')

export type ComingFamilies = ReturnType<typeof comingFamilies>

/** The kinds of life events share the families’ numbers: first all of the first kind, and so on. */
function kindsOf({ mix }: SimulationScenario, count: number, from: Instant, until: Instant) {
  const all = mix.reduce((sum, { share }) => sum + share, 0)
  let share = 0
  return mix.map((kind) => {
    share += kind.share
    return {
      bundleId: kind.bundleId,
      end: Math.round((count * share) / all),
      stage: kind.stage ?? 1,
      when: arrivalsBetween(
        kind.from === undefined ? from : instantAt(kind.from, '00:00'),
        kind.to === undefined ? until : instantAt(kind.to, '23:59'),
        kind.months,
      ),
    }
  })
}

/** How many cases begin on an average working day, in the busiest part of a scenario. */
export function casesPerDay({ from, to, mix }: SimulationScenario, count: number): number {
  const all = mix.reduce((sum, { share }) => sum + share, 0)
  const perDay = (one: Share) =>
    (count * one.share) / all / workingDaysIn(one.from ?? from, one.to ?? to)
  const always = mix.filter((one) => one.from === undefined).map(perDay)
  const inTurn = mix.filter((one) => one.from !== undefined).map(perDay)
  return always.reduce((sum, one) => sum + one, 0) + Math.max(0, ...inTurn)
}

function workingDaysIn(from: string, to: string) {
  let days = 1
  for (let day = from; day < to; days++) day = addWorkingDays(day, 1)
  return days
}

/** The day on which nothing more is followed. */
export const followedUntil = ({ followedTo }: SimulationScenario) => instantAt(followedTo, '23:59')
