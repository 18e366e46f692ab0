import { describe, expect, test } from 'vitest'
import { recountAll } from '#app/services/measuring/recounting.server.ts'
import type { Store } from '#db/database.server.ts'
import { getLawOn } from '#machines/bundles/index.ts'
import { deck } from '#seeds/scenario/deck.ts'
import { endsOf } from '#seeds/scenario/facts.ts'
import { readScenario, ScenarioFileError } from '#seeds/scenario/reading.ts'
import { opensAt, runScenario, ScenarioError } from '#seeds/scenario/run.ts'
import { scenarioSchema, type Scenario } from '#seeds/scenario/scenario.ts'
import supplementSilence from '#seeds/scenario/cases/supplement-silence.ts'
import twoOfficials from '#seeds/scenario/cases/two-officials.ts'
import { openEmptyPortal } from '#tests/support/portal.ts'
import { expectAgreement } from '#tests/support/recount-everything.ts'

const named = deck.map((scenario) => [scenario.id, scenario] as const)

/** Scenarios of many dossiers are played where tests may take their time. */
const short = named.filter(([, { acts }]) => acts.length <= 60)

test.each(short)('“%s” ends in the facts it is written for', async (_, scenario) => {
  const portal = await openEmptyPortal({ startsAt: opensAt(scenario) })
  const cast = await runScenario(portal, scenario)
  expect(await endsOf(portal, scenario, cast)).toEqual(scenario.ends)
  const reader = { db: portal.db, now: portal.clock.now() }
  expect(await recountAll(reader)).toEqual({ rows: [], figures: [] })
  const period = { from: 0, until: reader.now }
  await expectAgreement(portal.db, period)
})

describe('a scenario file', () => {
  test.each(named)('“%s” is data: written out and read in again it is the same', (_, scenario) => {
    expect(readScenario(JSON.stringify(scenario), 'en')).toEqual(scenario)
  })

  test.each(named)('“%s” is played under the law of its day', (_, scenario) => {
    const { ruleSet } = getLawOn(scenario.bundle, scenario.starts.slice(0, 10))
    expect(ruleSet.id).toBe(scenario.ruleSet)
  })

  test('every id is there once', () => {
    expect(new Set(deck.map(({ id }) => id)).size).toBe(deck.length)
  })

  test('says of arrivals, channels and staff what its acts and its cast have, or is told what that is', () => {
    const staffing = [{ office: 'commune-police-914-01', officials: 3 }]
    const claims = {
      ...twoOfficials,
      arrivals: { count: 7, from: '2024-08-05 08:10', until: '2024-08-05 08:10' },
      channels: { online: 1, counter: 2 },
      staffing: [...staffing, { office: 'nowhere', officials: 1 }],
    }
    const faults = faultsOf(() => readScenario(JSON.stringify(claims), 'en'))
    expect(faults.map(({ path }) => path)).toEqual([
      'arrivals.count',
      'channels.counter',
      'staffing.0.officials',
      'staffing.1.office',
    ])
    expect(faults[0]?.problem).toContain('must be 1,')
  })

  test('an act nobody knows, a moment that is none and a fact too many are refused', () => {
    const [act] = twoOfficials.acts
    const broken = (change: object) => () => scenarioSchema.parse({ ...twoOfficials, ...change })
    expect(broken({ acts: [{ ...act, does: 'bribe' }] })).toThrow('does')
    expect(broken({ acts: [{ ...act, at: '2024-08-05' }] })).toThrow('at')
    expect(broken({ ends: { ...twoOfficials.ends, luck: 1 } })).toThrow('luck')
  })

  test('an act that fails, and a refusal that does not come, stop the run and say where', async () => {
    const acts = twoOfficials.acts.map((act) => ({ ...act, refused: undefined }))
    const unasked = runScenario(await openEmptyPortal(), { ...twoOfficials, acts })
    await expect(unasked).rejects.toThrow(ScenarioError)
    const [first] = twoOfficials.acts
    if (!first) throw new Error('no acts')
    const tooStrict: Scenario = { ...twoOfficials, acts: [{ ...first, refused: 'ForbiddenError' }] }
    const missing = runScenario(await openEmptyPortal(), tooStrict)
    await expect(missing).rejects.toThrow('2024-08-05 08:10, declare: was not refused')
  })
})

function faultsOf(read: () => unknown) {
  try {
    read()
  } catch (error) {
    if (error instanceof ScenarioFileError) return error.faults
    throw error
  }
  return []
}

test('the same scenario gives the same rows', async () => {
  const dumps = []
  for (let time = 0; time < 2; time++) {
    const portal = await openEmptyPortal()
    await runScenario(portal, supplementSilence)
    dumps.push(await dump(portal.db))
  }
  expect(dumps[0]).toEqual(dumps[1])
  expect(dumps[0]?.dossier_event?.length).toBeGreaterThan(5)
})

/** Random by nature: keys, seals and the ids that are minted. */
const RANDOM = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const tables = [
  'dossier',
  'declaration',
  'step',
  'stay',
  'dossier_event',
  'outbox',
  'deadline',
  'supplement',
  'refusal',
  'notice',
  'person',
] as const

async function dump({ read }: Store) {
  const rows: Partial<Record<(typeof tables)[number], string[]>> = {}
  for (const table of tables) {
    const all = await read.selectFrom(table).selectAll().execute()
    rows[table] = all.map((row) => JSON.stringify(row).replaceAll(RANDOM, 'id'))
  }
  return rows
}
