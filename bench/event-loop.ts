import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { openRuns } from '#server/runs/host.ts'
import { ensureBuilt } from '../scripts/build.mjs'
import { benchPortal } from './submission.ts'

const SECONDS = 6

/** The serving thread of a portal while a run plays in its worker, beside the same thread while nothing does. */
export async function benchEventLoop() {
  if (!(await ensureBuilt())) throw new Error('The portal could not be built.')
  const { portal, close } = await benchPortal()
  portal.startHeartbeat()
  const built = (name: string) => ({ url: new URL(`../build/server/${name}.js`, import.meta.url) })
  const house = await openRuns({
    ...{ livePath: portal.db.path, worker: built('run-worker'), lookout: built('look-worker') },
    ...{ atOnce: 1, limitBytes: 1e9 },
  })
  const idle = await delays(() => sleep(SECONDS * 1000))
  const id = await house.runs.create({ play: 'supplement-completed', name: 'bench', seed: null })
  let events = 0
  const busy = await delays(async () => {
    const end = Date.now() + SECONDS * 1000
    await house.runs.play(id, { speed: null, until: null })
    while (Date.now() < end) {
      await sleep(100)
      const run = await house.runs.get(id)
      if (run.state !== 'finished') continue
      events += run.events
      await house.runs.reset(id)
      await house.runs.play(id, { speed: null, until: null })
    }
    events += (await house.runs.get(id)).events
  })
  await house.close()
  await close()
  console.log('\nEvent-loop delay of the portal while a run plays in its worker, 99th percentile')
  console.log(`  ${busy} ms (aim ≤ 20) · while nothing plays: ${idle} ms`)
  console.log(`  the run: ${Math.round(events / SECONDS)} events/s`)
}

/** 99th percentile of how late a timer fires, in ms. */
async function delays(work: () => Promise<unknown>) {
  const histogram = monitorEventLoopDelay({ resolution: 1 })
  histogram.enable()
  await work()
  histogram.disable()
  return (histogram.percentile(99) / 1e6).toFixed(1)
}
