import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openDatabase } from '#db/database.server.ts'
import { bereavedFamilies } from '#seeds/simulation/families/bereaved/index.ts'
import { openSimulation } from '#seeds/simulation/playable.ts'
import { defineSimulation } from '#seeds/simulation/scenario.ts'
import oneByOne from '#seeds/simulation/scenarios/one-by-one.ts'

const folder = mkdtempSync(join(tmpdir(), 'mot-lan-bereaved-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const bereaved = defineSimulation({
  ...oneByOne,
  id: 'bereaved',
  mix: [{ bundleId: bereavedFamilies.bundleId, share: 1 }],
  answers: [],
  changes: { citizens: () => ({ takesLink: 1, consentNever: 0.4, consentDeclined: 0.2 }) },
})

describe('A simulated family in which somebody has died', () => {
  it('asks its relatives, who agree, refuse or stay silent until the law ends it', async () => {
    const databasePath = join(folder, 'asked.db')
    const simulation = await openSimulation({
      scenario: bereaved,
      seed: 3,
      families: 60,
      databasePath,
      slice: 5000,
    })
    while (simulation.next() !== undefined) await simulation.step()
    await simulation.close()
    const db = openDatabase(databasePath)
    const consents = await db.read.selectFrom('consent').select('state').execute()
    const types = await db.read
      .selectFrom('dossier_event')
      .select(['type', 'actor_kind'])
      .distinct()
      .execute()
    const open = await db.read
      .selectFrom('dossier')
      .select('id')
      .where('closed_at', 'is', null)
      .execute()
    await db.close()
    expect(new Set(consents.map(({ state }) => state))).toEqual(
      new Set(['given', 'declined', 'asked']),
    )
    expect(types).toEqual(
      expect.arrayContaining([
        { type: 'GIVE_CONSENT', actor_kind: 'official' },
        { type: 'EXPIRE_CONSENT', actor_kind: 'system' },
      ]),
    )
    expect(open).toEqual([])
  })
})
