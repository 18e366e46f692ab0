import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { openPortal, type Portal } from '#app/services/portal.server.ts'
import { mintBySeed } from '#app/services/minting.server.ts'
import type { Trial } from '#app/services/stage-host.ts'
import { compareEnds } from './compare.ts'
import { endsOf } from './facts.ts'
import { inOrder, openStory, ScenarioError } from './run.ts'
import type { Scenario } from './scenario.ts'
import { NotDeclaredError } from './stage.ts'

/** Wall time of a trial stands still; nothing of it outlives it. */
const WALL = Date.UTC(2026, 0, 5, 1)

/** Plays a scenario on a database of its own and tells act by act how it went. Others are let through between acts. */
export async function tryOut(scenario: Scenario): Promise<Trial> {
  const folder = await mkdtemp(join(tmpdir(), 'mot-lan-trial-'))
  try {
    const portal = await openPortal({
      databasePath: join(folder, 'trial.db'),
      wall: () => WALL,
    })
    const stopMinting = mintBySeed(portal.db, 0)
    try {
      return await tell(portal, scenario)
    } finally {
      stopMinting()
      await portal.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function tell(portal: Portal, scenario: Scenario): Promise<Trial> {
  const acts = inOrder(scenario)
  const line = (state: (at: number) => Trial['acts'][number]['state']) =>
    acts.map((act, index) => ({
      index: placeOf(scenario, act),
      at: act.at,
      does: act.does,
      state: state(index),
    }))
  try {
    const story = await openStory(portal, scenario)
    while (story.next() !== undefined) {
      await story.step()
      await setImmediate()
    }
    const ends = await endsOf(portal, scenario, story.cast)
    return { acts: line(() => 'done'), facts: compareEnds(scenario.ends, ends), ends }
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error
    const failed = acts.findIndex((act) => isSame(act, error.act))
    return {
      acts: line((index) => (index < failed ? 'done' : index === failed ? 'failed' : 'open')),
      failure: { index: placeOf(scenario, error.act), ...reasonOf(error) },
      facts: [],
    }
  }
}

function reasonOf({ cause }: ScenarioError) {
  if (cause instanceof NotDeclaredError) return { undeclared: cause.dossier }
  return cause instanceof Error ? { refusal: cause.name } : {}
}

type Act = ReturnType<typeof inOrder>[number]

/** Where an act stands in the scenario; faults that begin and end are no acts of it. */
function placeOf({ acts }: Scenario, act: object) {
  const index = acts.findIndex((one) => one === act)
  return index < 0 ? null : index
}

const isSame = (one: Act, other: ScenarioError['act']) =>
  one === other || (one.at === other.at && JSON.stringify(one) === JSON.stringify(other))
