import { performance } from 'node:perf_hooks'
import { sql } from 'kysely'
import { standingTime } from '#app/services/portal.server.ts'
import { submitDeclaration } from '#app/services/submitting.server.ts'
import { viewHeadlines } from '#app/services/measuring/headlines.server.ts'
import { recountFigures } from '#app/services/measuring/recounting.server.ts'
import { findMeasuredDossier } from '#db/measured-dossier.server.ts'
import { refreshRollUps, startRollUps } from '#db/roll-ups.server.ts'
import { openReader, type Store } from '#db/database.server.ts'
import type { Scope } from '#machines/scope.ts'
import { benchPages, percentile, timesOf } from './pages.ts'
import { benchPortal, contextOf, copyDraft } from './submission.ts'

const SENT = 300
const COPIES = Number(process.env.BENCH_COPIES ?? 40)

/** What roll-ups cost with every submission, and what they save: headlines against a count of all rows. */
export async function benchFigures() {
  const { portal, draftId, close } = await benchPortal()
  const { db } = portal
  const drafts = await copyDraft(db, draftId, SENT)
  const ids: string[] = []
  const sending = await timed(async () => {
    for (const draft of drafts) {
      ids.push((await submitDeclaration(contextOf(portal), draft)).dossierId)
    }
  })
  await db.write.deleteFrom('measured_case').execute()
  await db.write.deleteFrom('roll_up_due').execute()
  // A submission has its rows in hand and reads none of them back.
  const measured = await Promise.all(ids.map((id) => findMeasuredDossier(db.read, id)))
  const keeping = await timed(async () => {
    for (const [place, id] of ids.entries()) {
      const own = measured[place]
      if (own) await db.write.transaction().execute((trx) => startRollUps(trx, id, own))
    }
  })
  const bare = await timed(async () => {
    for (const _ of ids) await db.write.transaction().execute(() => Promise.resolve())
  })
  const share = (keeping - bare) / sending
  console.log('\nKeeping roll-ups, as a share of a submission')
  console.log(`  ratio ${share.toFixed(2)} (aim ≤ 0.20)`)

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
