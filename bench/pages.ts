import { createRequire } from 'node:module'
import { performance } from 'node:perf_hooks'
import type { Store } from '#db/database.server.ts'
import { viewBottlenecks, viewProcess } from '#app/services/mining.server.ts'
import { viewFigureDefinition } from '#app/services/measuring/figure-page.server.ts'
import { viewManaged } from '#app/services/measuring/managing.server.ts'
import { viewOverview } from '#app/services/measuring/overview.server.ts'
import { readManageQuery } from '#app/manage-query.ts'
import { ensureBuilt } from '../scripts/build.mjs'
import { load } from './load.ts'

const ROUNDS = 40
/** The first ones warm the reader’s cache and the compiler up; they do not count. */
const WARMING = 8

interface Reader {
  db: Store
  now: number
}

/** The server time of every page made of figures: what its service takes alone, and the whole page over HTTP. */
export async function benchPages(reader: Reader) {
  console.log('\nPages of the measures, 95th percentile of server time (aim ≤ 50 ms)')
  for (const [name, view] of Object.entries(servicesOf(reader))) {
    print(name, await timesOf(view))
  }
  if (!(await ensureBuilt())) throw new Error('The portal could not be built.')
  const built = createRequire(import.meta.url)(
    '../build/server/index.js',
  ) as typeof import('#server/index.ts')
  const portal = await built.portalOn(reader.db, () => 0, reader.now)
  const app = built.createApp({
    portal: () => portal,
    build: built.build,
    settings: { rateLimit: null },
    clientFolder: 'build/client',
  })
  const { url, close } = await built.listen(app, '127.0.0.1', 0)
  for (const path of ['/measures', '/measures?unit=step', '/measures/manage']) {
    const ask = { path, cookie: '', expect: 200 }
    print(`whole page ${path}`, await timesOf(() => load(url, [ask], 1)))
  }
  await close()
}

function servicesOf(reader: Reader): Record<string, () => Promise<unknown>> {
  const whole = { from: 0, until: reader.now }
  const everywhere = { province: '', agency: '', bundle: '' }
  const { now, before } = readManageQuery(new URLSearchParams(), reader.now)
  const birth = { bundleId: 'birth', period: whole }
  return {
    'public page': () => viewOverview(reader, 'dossier', whole),
    'manager’s page, this month and the month before': async () => {
      await viewManaged(reader, everywhere, now.period, before.period)
      await viewBottlenecks(reader, birth)
    },
    'manager’s page, all time': async () => {
      await viewManaged(reader, everywhere, whole, whole)
      await viewBottlenecks(reader, birth)
    },
    'a share': () => viewFigureDefinition(reader, { unit: 'step', period: whole }, 'on-time'),
    'a median': () =>
      viewFigureDefinition(
        reader,
        { unit: 'step', period: whole },
        'processing-working-days-median',
      ),
    'process map of the newest 1000 dossiers, in slices': () => viewProcess(reader, birth),
  }
}

/** How long it takes again and again, in ms, the shortest first; and how much of a processor it takes, on average. */
export async function timesOf(work: () => Promise<unknown>, rounds = ROUNDS) {
  for (let round = 0; round < WARMING; round++) await work()
  const times: number[] = []
  const before = process.cpuUsage()
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  const { user, system } = process.cpuUsage(before)
  return {
    sorted: times.toSorted((one, other) => one - other),
    busy: (user + system) / 1000 / rounds,
  }
}

export const percentile = (sorted: readonly number[], percent: number) =>
  sorted[Math.ceil((percent * sorted.length) / 100) - 1] ?? 0

function print(name: string, { sorted, busy }: Awaited<ReturnType<typeof timesOf>>) {
  const [half, most] = [percentile(sorted, 50), percentile(sorted, 95)]
  console.log(
    `  ${name}: ${most.toFixed(1)} ms (half: ${half.toFixed(1)} ms; busy ${busy.toFixed(1)} ms)`,
  )
}
