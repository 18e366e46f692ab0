import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { simulatedOffices } from '#seeds/simulation/country.ts'
import { chanceFor, logNormal } from '#seeds/simulation/random.ts'
import nationalYear from '#seeds/simulation/scenarios/national-year.ts'
import { valuesIn } from '#seeds/simulation/settings.ts'
import { meanWorkOn, staffing, staffOf } from '#seeds/simulation/staff.ts'
import { simulated } from '#tests/support/simulated.ts'

const values = valuesIn(nationalYear)

describe('The staff of an office', () => {
  it('works the share of its time that is said on the cases that come, or less by rounding up', () => {
    const province = '901'
    const office = simulatedOffices.find(({ provinceCode }) => provinceCode === province)
    if (!office) throw new Error('This province has no office.')
    const { busyShare } = values.officials(province, 1)
    for (const perDay of [1, 40, 400, 4000]) {
      const staff = staffing(perDay, values, [province])(office)
      const busy = (people: number) => (perDay * meanOfDrawn) / (480 * people)
      // A hundredth for what is drawn here.
      expect(busy(staff)).toBeLessThan(busyShare * 1.01)
      if (staff > 1) expect(busy(staff - 1)).toBeGreaterThan(busyShare * 0.99)
    }
    expect(Math.abs(meanWorkOn(values) / meanOfDrawn - 1)).toBeLessThan(0.01)
  })

  it('differs in skill: who errs more asks for more needless supplements and signs more wrong results, while the mean stays', async () => {
    const scenario = { ...nationalYear, from: '2024-07-01', to: '2024-08-30' }
    const errors = { asksNeedlessly: 0.2, findsWrong: 0.2 }
    const changes = {
      citizens: () => ({ mistakesPerTypedValue: 0, findsWrong: errors.findsWrong }),
      officials: () => ({ asksNeedlessly: errors.asksNeedlessly, sendsBack: 0, skillSpread: 0.8 }),
    }
    const { databasePath } = await simulated({ scenario, families: 300, changes, slice: 20_000 })
    const one = staffOf(5, { ...values.officials('', 1), skillSpread: 0.8 }, () => 1)
    for (const [error, share] of [
      ['REQUEST_SUPPLEMENT', errors.asksNeedlessly],
      ['REQUEST_CORRECTION', errors.findsWrong],
    ] as const) {
      const worked = workedOn(databasePath, error).map(({ official, office, wrong }) => ({
        errs: one.errs(office, official),
        wrong,
      }))
      const inOrder = worked.toSorted((a, b) => a.errs - b.errs)
      const third = Math.floor(inOrder.length / 3)
      const [best, worst] = [shareOf(inOrder.slice(0, third)), shareOf(inOrder.slice(-third))]
      expect(worst).toBeGreaterThan(best * 1.6)
      // Four times what chance alone does to a share of so many.
      const noise = 4 * Math.sqrt((share * (1 - share)) / worked.length)
      expect(Math.abs(shareOf(worked) - share)).toBeLessThan(noise)
    }
  })
})

const shareOf = (worked: readonly { wrong: number }[]) =>
  worked.reduce((sum, { wrong }) => sum + wrong, 0) / worked.length

/** Of every step an official signed: who it was, where, and whether such an event ever happened to it. */
function workedOn(path: string, error: string) {
  const db = new Sqlite(path, { readonly: true })
  const found = db
    .prepare<[string], { official: string; office: string; wrong: number }>(
      `select e.actor_id as official, e.office_id as office, exists (
         select 1 from dossier_event o where o.type = ? and o.dossier_id = e.dossier_id
           and o.procedure_id = e.procedure_id) as wrong
       from dossier_event e where e.type = 'SIGN'
       group by e.dossier_id, e.procedure_id`,
    )
    .all(error)
  db.close()
  return found
}

/** The mean of so many steps, drawn one by one as offices work on them. */
const meanOfDrawn = (() => {
  const { handlingMinutes, workSpread, speedSpread, retypes } = values.officials('901', 1)
  const { prefilled } = values.citizens('901', 1)
  const { share, normal } = chanceFor(3, 1)
  let sum = 0
  const steps = 100_000
  for (let step = 0; step < steps; step++) {
    const work = logNormal(handlingMinutes, workSpread, normal())
    const done = work * logNormal(1, speedSpread, normal())
    sum += share() < prefilled ? done : done * retypes
  }
  return sum / steps
})()
