import { describe, expect, it } from 'vitest'
import Sqlite from 'better-sqlite3'
import { viewMeasures } from '#app/services/measuring.server.ts'
import { openDatabase } from '#db/database.server.ts'
import { instantAt } from '#machines/calendar.ts'
import { measuresOf } from '#seeds/simulation/report.ts'
import nationalYear from '#seeds/simulation/scenarios/national-year.ts'
import oneByOne from '#seeds/simulation/scenarios/one-by-one.ts'
import { simulated } from '#tests/support/simulated.ts'

/** The run most is compared with, played once. */
let once: ReturnType<typeof simulated> | undefined
const whole = () => (once ??= simulated())

const valueOf = (
  { measures }: Awaited<ReturnType<typeof simulated>>,
  id: string,
  unit = 'life-event',
) => measures.find((one) => one.id === id && one.unit === unit && one.block === 'country')?.value

describe('A simulation', () => {
  it('gives the same log and figures for the same seed, and others for another', async () => {
    const again = await simulated({ slice: 37 })
    const other = await simulated({ seed: 6, families: 4 })
    const one = await whole()
    expect(again.facts).toEqual(one.facts)
    expect(again.measures).toEqual(one.measures)
    expect(other.facts.eventLogHash).not.toBe(one.facts.eventLogHash)
  })

  it('leaves a case to the official who took it over, where a result is sent back before it was returned', async () => {
    const changes = { officials: () => ({ sendsBack: 0.9, returnsAfter: 1_000 }) }
    const week = { from: '2024-07-01', to: '2024-07-05', followedTo: '2024-12-01' }
    const scenario = { ...nationalYear, ...week, provinces: ['901'] }
    const { databasePath } = await simulated({ scenario, families: 80, changes })
    const held = handsIn(databasePath)
    expect(held.some(({ officials }) => officials > 1)).toBe(true)
    expect(held.filter(({ delivered, closed }) => !delivered || !closed)).toEqual([])
    const papers = papersIn(databasePath)
    expect(papers.length).toBeGreaterThan(10)
    expect(papers.filter(({ returned }) => !returned)).toEqual([])
  })

  it('counts while cases end what the portal counts from the rows', async () => {
    const run = await simulated({ families: 15 })
    const db = openDatabase(run.databasePath)
    const period = {
      from: instantAt(oneByOne.from, '00:00'),
      until: instantAt(oneByOne.followedTo, '23:59'),
    }
    for (const unit of ['dossier', 'step'] as const) {
      const { figures } = await viewMeasures({ db }, unit, period)
      const shared = run.measures.filter(
        (one) =>
          one.block === 'country' &&
          figures.some((found) => found.id === one.id && found.unit === one.unit),
      )
      expect(shared.length).toBeGreaterThan(5)
      for (const { id, unit: of, numerator } of shared) {
        const found = figures.find((figure) => figure.id === id && figure.unit === of)
        expect([id, numerator ?? 0]).toEqual([id, found?.numerator])
      }
    }
    await db.close()
  })

  it('makes the same families declare three times before the linking and once after it', async () => {
    const before = await simulated({ ruleSet: 'one-by-one' })
    const linked = await whole()
    expect(valueOf(before, 'declarations-per-life-event')).toBeGreaterThan(2.5)
    expect(valueOf(linked, 'declarations-per-life-event')).toBe(1)
    expect(valueOf(before, 'typed-values-per-life-event')).toBeGreaterThan(
      valueOf(linked, 'typed-values-per-life-event') ?? Infinity,
    )
    const totals = ['one-by-one', 'guidance-2023', 'decree-63-2024'].map((ruleSet) =>
      measuresOf(oneByOne, ruleSet, { ...emptyTallies }).find(
        ({ id }) => id === 'legal-total-days',
      ),
    )
    expect(totals.map((total) => total?.value)).toEqual([21, 4, 3])
  })

  it('keeps from where a declaration is worked out where it does not keep the declaration', async () => {
    const { databasePath } = await simulated({ scenario: nationalYear, families: 5 })
    const db = openDatabase(databasePath)
    const kept = await db.read
      .selectFrom('declaration')
      .select(['declaration', 'generator'])
      .execute()
    await db.close()
    expect(kept).toHaveLength(5)
    for (const { declaration, generator } of kept) {
      expect(declaration).toBe('{}')
      expect(generator).toMatch(/"family":\d/)
    }
  })
})

/** Of every birth certificate that was sent back: who had it in hand, and how it ended. */
function handsIn(path: string) {
  const db = new Sqlite(path, { readonly: true })
  const found = db
    .prepare<[], { officials: number; delivered: number; closed: number }>(
      `select count(distinct e.actor_id) as officials, max(e.type = 'DELIVER') as delivered,
              d.closed_at is not null as closed
       from dossier_event e join dossier d on d.id = e.dossier_id
       where e.type in ('CLAIM', 'DELIVER') and exists (
         select 1 from correction c where c.asked_from is not null
           and c.dossier_id = e.dossier_id and c.procedure_id = e.procedure_id)
       group by e.dossier_id, e.procedure_id`,
    )
    .all()
  db.close()
  return found
}

/** Every paper handed out, and whether its result was returned with it. */
function papersIn(path: string) {
  const db = new Sqlite(path, { readonly: true })
  const found = db
    .prepare<[], { id: string; returned: number }>(
      `select c.id, exists (
         select 1 from dossier_event e where e.type = 'DELIVER' and e.at = c.at
           and e.dossier_id = c.dossier_id and e.procedure_id = c.procedure_id) as returned
       from contact c where c.kind = 'paperResult'`,
    )
    .all()
  db.close()
  return found
}

const emptyTallies = { add: () => {}, count: () => {}, read: () => undefined, save: () => ({}) }
