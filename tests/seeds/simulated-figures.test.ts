import Sqlite from 'better-sqlite3'
import { beforeAll, describe, expect, it } from 'vitest'
import { languages } from '#app/i18n/language.ts'
import { besideTable } from '#seeds/simulation/beside.ts'
import { simulationTexts } from '#seeds/simulation/command-line.texts.ts'
import { legalTotals } from '#seeds/simulation/legal-totals.ts'
import { populations } from '#seeds/simulation/parameters/provinces.ts'
import august2024 from '#seeds/simulation/scenarios/august-2024.ts'
import nationalYear from '#seeds/simulation/scenarios/national-year.ts'
import oneByOne from '#seeds/simulation/scenarios/one-by-one.ts'
import { simulated } from '#tests/support/simulated.ts'

const FAMILIES = 60
let year: Awaited<ReturnType<typeof simulated>>
beforeAll(async () => {
  year = await simulated({ scenario: nationalYear, families: FAMILIES })
})

const valuesOf = (id: string, isOne: (block: string) => boolean) =>
  year.measures
    .filter((one) => one.id === id && isOne(one.block) && one.value !== null)
    .map(({ value }) => value ?? 0)
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

describe('The figures of a simulation', () => {
  it('tell births and deaths of the country, of each month and of each province', () => {
    const provinces = new Set<string>(populations.map(({ name }) => name))
    const totals = (['births', 'deaths'] as const).map((id) => {
      const [country = 0] = valuesOf(id, (block) => block === 'country')
      expect(country).toBeGreaterThan(10)
      expect(sum(valuesOf(id, (block) => /^country \d{4}-\d{2}$/.test(block)))).toBe(country)
      expect(sum(valuesOf(id, (block) => provinces.has(block)))).toBe(country)
      return country
    })
    expect(sum(totals)).toBe(FAMILIES)
  })

  it('have no denominator where something is only counted', () => {
    const counts = year.measures.filter(({ id }) => ['births', 'refused', 'ratings'].includes(id))
    expect(counts.map(({ denominator }) => denominator).every((one) => one === null)).toBe(true)
    expect(counts.length).toBeGreaterThan(60)
  })

  it('count fees paid at once as the payments in the database tell it', () => {
    const db = new Sqlite(year.databasePath, { readonly: true })
    const counted = db
      .prepare<[], { numerator: number; denominator: number }>(
        `select sum(settled_at - asked_at <= 900000 and paid_via = 'online') as numerator,
                count(*) as denominator from payment where state <> 'cancelled'`,
      )
      .get()
    db.close()
    const found = year.measures.find(
      ({ id, block }) => id === 'paid-online-at-once' && block === 'localities',
    )
    expect(found).toMatchObject({ ...counted, label: 'input' })
    expect(found?.numerator).toBeGreaterThan(0)
    expect(found?.numerator).toBeLessThan(found?.denominator ?? 0)
  })

  it('are never called predicted where they are what was put in', () => {
    const labels = new Map(year.measures.map(({ id, unit, label }) => [`${id} ${unit}`, label]))
    for (const putIn of ['e-results step', 'satisfied dossier', 'abandoned life-event']) {
      expect(labels.get(putIn)).toBe('input')
    }
    expect(labels.get('end-to-end-online step')).toBe('predicted')
  })

  it('tell of a time that the law gives in which days it is, and whether its division is assumed', () => {
    const total = (ruleSet: string) => legalTotals(oneByOne, ruleSet)[0]
    const calendar = { value: 21, published: 21, days: 'calendar', label: 'input' }
    expect(total('one-by-one')).toMatchObject(calendar)
    expect(total('guidance-2023')).toMatchObject({ value: 4, published: 4, days: 'working' })
    expect(total('guidance-2023')?.assumed).toContain('guidanceSplit')
    expect(total('decree-63-2024')).toMatchObject({ value: 3, published: 3, days: 'working' })
    expect(total('decree-63-2024')?.assumed).toBeUndefined()
  })

  it.each(languages)('name days, label and published value beside each other (%s)', (language) => {
    const said = simulationTexts[language]
    const head = { scenario: 'one-by-one', seed: 1, dossiers: 1, steps: 3, events: 9, seconds: 1 }
    const runs = ['one-by-one', 'guidance-2023'].map((ruleSet) => ({
      ...head,
      ruleSet,
      eventLogHash: '',
      measures: legalTotals(oneByOne, ruleSet),
    }))
    const table = besideTable(runs, said)
    expect(table).toContain(`21 ${said.inDays.calendar} * (21)`)
    expect(table).toContain(`4 ${said.inDays.working} * (4)`)
    expect(table).toContain(said.label.input)
    expect(table).toContain(said.assumedSplit)
  })

  it('stand beside the target of the localities only in the block it was set for', () => {
    const answers = august2024.answers.filter(({ id }) => id === 'paid-online-at-once')
    expect(answers.map(({ block }) => block)).toEqual(['localities'])
  })
})
