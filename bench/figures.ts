import { performance } from 'node:perf_hooks'
import { sql } from 'kysely'
import { standingTime } from '#app/services/portal.server.ts'
import { viewHeadlines } from '#app/services/measuring/headlines.server.ts'
import { recountFigures } from '#app/services/measuring/recounting.server.ts'
import { refreshRollUps } from '#db/roll-ups.server.ts'
import { openReader, type Store } from '#db/database.server.ts'
import type { Scope } from '#machines/scope.ts'
import { benchPages, percentile, timesOf } from './pages.ts'
import { benchPortal } from './submission.ts'
import { benchUpkeep } from './upkeep.ts'

const COPIES = Number(process.env.BENCH_COPIES ?? 40)

/** What roll-ups cost with every submission, and what they save: headlines against a count of all rows. */
export async function benchFigures() {
  const { portal, draftId, close } = await benchPortal()
  const { db } = portal
  await benchUpkeep(portal, draftId)
  await portal.deliver()
  await multiply(db, COPIES)
  const reader = { db, now: portal.clock.now() }
  await againstScan(reader)
  await benchPages(reader)
  await close()
  const { BENCH_DATABASE: path } = process.env
  if (path !== undefined) await benchRun(path)
}

/** A database that is there already, e.g. of a national year. */
async function benchRun(path: string) {
  const db = openReader(path)
  const reader = { db, now: await standingTime(db) }
  await againstScan(reader)
  await benchPages(reader)
  await db.close()
}

/** Headlines of all dossiers from roll-ups, and the same counted anew from the rows. */
async function againstScan(reader: { db: Store; now: number }) {
  const scope: Scope = { unit: 'dossier', period: { from: 0, until: reader.now } }
  const scan = await timed(async () => void (await recountFigures(reader, scope)))
  const { sorted } = await timesOf(() => viewHeadlines(reader, scope), 100)
  const half = percentile(sorted, 50)
  const { count } = await reader.db.read
    .selectFrom('dossier')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  console.log(`\nHeadlines from roll-ups against the rows of ${count} dossiers`)
  console.log(`  ratio ${(scan / half).toFixed(0)} (aim ≥ 100)`)
  console.log(
    `  roll-ups: ${half.toFixed(1)} ms, 95th percentile ${percentile(sorted, 95).toFixed(1)} ms (aim ≤ 50 ms)`,
  )
}

async function timed(work: () => Promise<void>) {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The same dossiers again and again, under other ids, with their roll-ups. */
async function multiply({ write }: Store, copies: number) {
  const tables = {
    dossier: ['id', 'code'],
    declaration: ['dossier_id'],
    step: ['dossier_id'],
    stay: ['id', 'dossier_id'],
    deadline: ['id', 'dossier_id'],
    command: ['key', 'dossier_id'],
  }
  const numbers = Array.from({ length: copies }, (_, at) => at + 1)
  const before = await write.selectFrom('dossier').select('id').execute()
  for (const [table, keys] of Object.entries(tables)) {
    const { rows } = await sql<{
      name: string
    }>`select name from pragma_table_info(${table})`.execute(write)
    const names = rows.map(({ name }) => name)
    const values = names.map((name) =>
      keys.includes(name) ? `${table}.${name} || '~' || n.value` : `${table}.${name}`,
    )
    const [id = 'id'] = keys
    await sql
      .raw(
        `insert into ${table} (${names.join()}) select ${values.join()} from ${table},
          json_each('${JSON.stringify(numbers)}') as n where ${table}.${id} not like '%~%'`,
      )
      .execute(write)
  }
  await write.transaction().execute(async (trx) => {
    for (const { id } of before) {
      for (let copy = 1; copy <= copies; copy++) await refreshRollUps(trx, `${id}~${copy}`)
    }
  })
}
