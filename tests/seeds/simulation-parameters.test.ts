import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { workingMinutesBetween } from '#machines/calendar.ts'
import { simulations } from '#seeds/simulation/deck.ts'
import { bereavedOneByOne } from '#seeds/simulation/families/bereaved/one-by-one.ts'
import { everywhere, foundationsOf } from '#seeds/simulation/foundations.ts'
import { OutOfRangeError } from '#seeds/simulation/parameters/parameter.ts'
import { populations } from '#seeds/simulation/parameters/provinces.ts'
import type { SimulationScenario } from '#seeds/simulation/scenario.ts'
import august2024 from '#seeds/simulation/scenarios/august-2024.ts'
import nationalYear from '#seeds/simulation/scenarios/national-year.ts'
import { valuesIn } from '#seeds/simulation/settings.ts'
import { chanceFor, logNormalAround } from '#seeds/simulation/random.ts'
import { simulated } from '#tests/support/simulated.ts'

/** The same numbers, one of them a little higher. */
const raised = (numbers: readonly number[], place: number) =>
  numbers.map((number, index) => (index === place ? number + 1 : number))

/** What scenarios and kinds of families put in the place of parameters, in every province at every stage. */
const readAll = (scenario: SimulationScenario) => {
  const values = valuesIn(scenario)
  for (const { bundleId, stage = 1 } of scenario.mix) {
    for (const { code } of [...populations, { code: '' }]) {
      values.citizens(code, stage, bundleId)
      values.officials(code, stage)
    }
  }
}

describe('Parameters of a simulation', () => {
  it.each(simulations.map((scenario) => [scenario.id, scenario] as const))(
    'lie in their ranges in every province of %s',
    (_, scenario) => {
      expect(() => readAll(scenario)).not.toThrow()
    },
  )

  it('are refused by name where what a scenario says of a province lies outside their range', () => {
    const wrong = { ...august2024, citizens: () => ({ content: 0.96 }) }
    expect(() => readAll(wrong)).toThrow(OutOfRangeError)
    expect(() => readAll(wrong)).toThrow('“content” cannot be 0.96: it lies between 0.9 and 0.95.')
    const slow = { ...august2024, officials: () => ({ signsAfter: 600 }) }
    expect(() => readAll(slow)).toThrow('signsAfter')
  })

  it('may leave their range where they are changed on purpose, but a share stays a share', () => {
    const tried = (content: number) =>
      valuesIn(august2024, { citizens: () => ({ content }) }).citizens('901', 1).content
    expect(tried(0.4)).toBe(0.4)
    expect(() => tried(1.2)).toThrow(OutOfRangeError)
    expect(() => tried(-0.1)).toThrow(OutOfRangeError)
    const late = { ...august2024, changes: { officials: () => ({ signsAfter: -1 }) } }
    expect(() => readAll(late)).toThrow(OutOfRangeError)
  })

  it('of a kind of family have ranges of their own', () => {
    const late = { ...bereavedOneByOne, changes: {}, citizens: () => ({ filesLate: 0.35 }) }
    expect(valuesIn(late).citizens('901', 1, 'death').filesLate).toBe(0.35)
    expect(() => valuesIn(late).citizens('901', 1, 'birth')).toThrow('filesLate')
  })

  it('send some families to the next office sooner than others, and all of them later where that is said', async () => {
    const asked = { ruleSet: 'one-by-one', families: 12, slice: 5000 }
    const waits = waitsIn((await simulated(asked)).databasePath)
    expect(waits.length).toBeGreaterThan(15)
    expect(new Set(waits).size).toBeGreaterThan(8)
    const changes = { citizens: () => ({ nextOfficeAfter: 5 }) }
    const longer = waitsIn((await simulated({ ...asked, changes })).databasePath)
    expect(sumOf(longer) / longer.length).toBeGreaterThan((2 * sumOf(waits)) / waits.length)
  })

  it('are all in what a run is built on, when people come and how the bereaved differ as well', () => {
    const values = valuesIn(nationalYear)
    const { arrivals, populations: places, families } = everywhere
    const { online } = arrivals
    const changed = [
      everywhere,
      { ...everywhere, arrivals: { ...arrivals, online: { ...online, dayOff: 4 } } },
      ...[0, 12, 23].map((hour) => ({
        ...everywhere,
        arrivals: { ...arrivals, online: { ...online, hours: raised(online.hours, hour) } },
      })),
      { ...everywhere, populations: places.toReversed() },
      ...Object.entries(families).flatMap(([bundleId, own]) =>
        Object.entries(own).map(([name, value]) => ({
          ...everywhere,
          families: { ...families, [bundleId]: { ...own, [name]: value / 2 } },
        })),
      ),
    ]
    expect(changed.length).toBeGreaterThan(18)
    const built = changed.map((common) => foundationsOf(nationalYear, values, common))
    expect(new Set(built).size).toBe(changed.length)
    expect(foundationsOf(nationalYear, values)).toBe(built[0])
    for (const name of ['payingTakes', 'peopleSpread', 'nextOfficeAfter'] as const) {
      const tried = valuesIn(nationalYear, { citizens: () => ({ [name]: 1.1 }) })
      expect(built).not.toContain(foundationsOf(nationalYear, tried))
    }
  })

  it('keep the mean of a time whatever its spread', () => {
    const { normal } = chanceFor(1, 1)
    const drawn = Array.from({ length: 100_000 }, () => logNormalAround(1.5, 0.9, normal()))
    expect(Math.abs(sumOf(drawn) / drawn.length - 1.5)).toBeLessThan(0.03)
  })
})

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0)

/** Office minutes between the end of one dossier of a family and the filing of its next. */
function waitsIn(path: string): number[] {
  const db = new Sqlite(path, { readonly: true })
  const found = db
    .prepare<[], { from: number; to: number }>(
      `select one.closed_at as "from", min(next.submitted_at) as "to"
       from dossier one join dossier next
         on next.life_event_id = one.life_event_id and next.submitted_at > one.closed_at
       group by one.id`,
    )
    .all()
  db.close()
  return found.map(({ from, to }) => workingMinutesBetween(from, to))
}
