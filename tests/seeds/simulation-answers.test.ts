import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openDatabase } from '#db/database.server.ts'
import { findSimulation } from '#db/simulations.server.ts'
import { simulationHost } from '#seeds/simulation-host.ts'
import { openSimulation } from '#seeds/simulation/playable.ts'
import quangNinh from '#seeds/simulation/scenarios/quang-ninh.ts'

const folder = mkdtempSync(join(tmpdir(), 'mot-lan-answers-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('a run tells its figures beside what was published, from what it keeps in its database', async () => {
  const databasePath = join(folder, 'run.db')
  const scenario = { ...quangNinh, keeps: 'references' as const }
  const simulation = await openSimulation({ scenario, seed: 2, families: 40, databasePath })
  while (simulation.next() !== undefined) await simulation.step()
  await simulation.close()
  const db = openDatabase(databasePath)
  const kept = await findSimulation(db.read)
  const told = kept && simulationHost.tell(kept)
  const results = await db.read
    .selectFrom('result')
    .select(['dossier_id', 'procedure_id', 'published_at'])
    .execute()
  await db.close()
  const found = told?.figures.find(
    ({ id, unit, block }) => id === 'e-results' && unit === 'step' && block === 'country',
  )
  const stepsOf = (rows: typeof results) =>
    new Set(rows.map(({ dossier_id, procedure_id }) => `${dossier_id} ${procedure_id}`)).size
  const published = results.filter(({ published_at }) => published_at !== null)
  expect(found).toMatchObject({ label: 'input', published: 0.98 })
  expect(found?.denominator).toBe(stepsOf(results))
  expect(found?.numerator).toBe(stepsOf(published))
  expect(published.length).toBeGreaterThan(0.9 * results.length)
  expect(told?.assumptions.length).toBeGreaterThan(2)
})
