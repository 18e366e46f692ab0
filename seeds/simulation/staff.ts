import { addWorkingMinutes, type Instant } from '#machines/calendar.ts'
import { officialAt, simulatedOffices, type Office } from './country.ts'
import type { OfficialValues } from './parameters/officials.ts'
import { populations } from './parameters/provinces.ts'
import { chanceFor, logNormal, logNormalAround, meanOfLogNormal, wholeMinutes } from './random.ts'
import type { ValuesIn } from './values.ts'

/** Subjects of chance beyond every family. */
const OFFICIALS_FROM = 1 << 28

/**
 * Office minutes one step takes on average, as they are really drawn: the mean of the log-normal work and not its median,
 * done by officials whose speeds differ, longer where nothing was prefilled. What comes back to the office is not in it.
 */
export function meanWorkOn({ citizens, officials }: ValuesIn): number {
  const { prefilled } = citizens('', 1)
  const { handlingMinutes, workSpread, speedSpread, retypes } = officials('', 1)
  const work = meanOfLogNormal(handlingMinutes, workSpread) * meanOfLogNormal(1, speedSpread)
  return work * (prefilled + (1 - prefilled) * retypes)
}

/**
 * How many officials each office needs for so many cases a working day in all these provinces, so that the mean of the
 * work fills the share of their time that is said (`busyShare`), or less by rounding up; one at least.
 */
export function staffing(casesPerDay: number, values: ValuesIn, only?: readonly string[]) {
  const totalWeight = populations
    .filter(({ code }) => only?.includes(code) ?? true)
    .reduce((sum, { weight }) => sum + weight, 0)
  const ofOfficial = 480 * values.officials('', 1).busyShare
  const work = meanWorkOn(values)
  return ({ provinceCode }: Office): number => {
    const weight = populations.find(({ code }) => code === provinceCode)?.weight ?? 0
    return Math.max(1, Math.ceil((casesPerDay * weight * work) / totalWeight / ofOfficial))
  }
}

/**
 * The officials of every office, how fast each works and how often each errs, and until when each is busy: who is free
 * first takes what came first. Official time is office time: nothing is done at night, at weekends and on holidays.
 */
export function staffOf(seed: number, values: OfficialValues, size: (office: Office) => number) {
  const desks = new Map(
    simulatedOffices.map((office, place) => [
      office.id,
      Array.from({ length: size(office) }, (_, index) => {
        const { normal } = chanceFor(seed, OFFICIALS_FROM + place * 4096 + index)
        const speed = logNormal(1, values.speedSpread, normal())
        const errs = logNormalAround(1, values.skillSpread, normal())
        return { official: officialAt(office, index), speed, errs, busyUntil: 0 }
      }),
    ]),
  )
  const errors = new Map(
    [...desks].map(([id, own]) => [
      id,
      new Map(
        own.flatMap(({ official, errs }) => [
          [official.id, errs],
          [official.name, errs],
        ]),
      ),
    ]),
  )
  const deskOf = (officeId: string, index?: number) => {
    const own = desks.get(officeId) ?? []
    const [first] = own
    if (!first) throw new Error(`Nobody works at ${officeId}.`)
    if (index !== undefined) return own[index] ?? first
    return own.reduce((free, desk) => (desk.busyUntil < free.busyUntil ? desk : free), first)
  }
  return {
    /** Who does a piece of work that is ready at a moment, and when: one official, or the first who is free. */
    assign: (officeId: string, ready: Instant, minutes: number, index?: number) => {
      const desk = deskOf(officeId, index)
      const begins = Math.max(ready, desk.busyUntil)
      const ends = addWorkingMinutes(begins, wholeMinutes(minutes * desk.speed))
      desk.busyUntil = ends
      return { index: (desks.get(officeId) ?? []).indexOf(desk), begins, ends }
    },
    /**
     * How often somebody of an office errs, as a factor beside the mean of all, by their id or the name they sign with;
     * 1 for nobody in particular. Over many officials the mean is 1.
     */
    errs: (officeId: string, who: string | null): number =>
      (who === null ? undefined : errors.get(officeId)?.get(who)) ?? 1,
    official: (officeId: string, index: number) => deskOf(officeId, index).official,
    /** Until when everybody is busy, for going on later. */
    save: (): [string, number[]][] =>
      [...desks].map(([id, own]) => [id, own.map(({ busyUntil }) => busyUntil)]),
    restore: (saved: readonly (readonly [string, readonly number[]])[]) => {
      for (const [id, times] of saved) {
        for (const [index, desk] of (desks.get(id) ?? []).entries()) {
          desk.busyUntil = times[index] ?? 0
        }
      }
    },
  }
}

export type Staff = ReturnType<typeof staffOf>
