import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openSimulation } from '#seeds/simulation/playable.ts'
import oneByOne from '#seeds/simulation/scenarios/one-by-one.ts'
import type { Happening } from '#seeds/simulation/world.ts'
import { allRows, replayThroughServices } from '../support/both-writers.ts'

const folder = mkdtempSync(join(tmpdir(), 'mot-lan-writers-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const families = process.env.DEEP === '1' ? 1000 : 25

describe('The bulk writer', () => {
  it('leaves exactly the rows the services leave for the same commands', async () => {
    const path = join(folder, 'bulk.db')
    const happenings: Happening[] = []
    const simulation = await openSimulation({
      scenario: oneByOne,
      seed: 3,
      families,
      databasePath: path,
      // Small batches: rows change after they are written, too.
      slice: 90,
      observe: (happening) => happenings.push(happening),
    })
    while (simulation.next() !== undefined) await simulation.step()
    await simulation.close()
    const services = join(folder, 'services.db')
    await replayThroughServices(services, happenings)

    const [bulk, one] = [allRows(path), allRows(services)]
    for (const table of Object.keys(one)) expect(bulk[table], table).toEqual(one[table])
    expect(bulk.dossier).toHaveLength(families)
    expect(bulk.dossier_event?.length).toBeGreaterThan(families * 15)
    expect(bulk.supplement?.length).toBeGreaterThan(0)
  }, 3_600_000)
})
