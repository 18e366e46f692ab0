import { performance } from 'node:perf_hooks'
import type { Portal } from '#app/services/portal.server.ts'
import { submitDeclaration } from '#app/services/submitting.server.ts'
import { nextNumber } from '#db/counters.server.ts'
import { findMeasuredDossier } from '#db/measured-dossier.server.ts'
import { startRollUps } from '#db/roll-ups.server.ts'
import type { Db } from '#db/schema.ts'
import { contextOf, copyDraft } from './submission.ts'

const ROUNDS = 7
const SENT = 60

/**
 * What keeping roll-ups takes of a submission. Each is written again in a transaction that commits one row besides, and
 * set against the same transaction without it: making a commit durable is a submission’s own cost, roll-ups or not.
 */
export async function benchUpkeep(portal: Portal, draftId: string) {
  const { db } = portal
  const drafts = await copyDraft(db, draftId, ROUNDS * SENT)
  const shares: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const ids: string[] = []
    const sending = await timed(async () => {
      for (const draft of drafts.splice(0, SENT)) {
        ids.push((await submitDeclaration(contextOf(portal), draft)).dossierId)
      }
    })
    await db.write.deleteFrom('measured_case').execute()
    await db.write.deleteFrom('roll_up_due').execute()
    // A submission has its rows in hand and reads none of them back.
    const measured = await Promise.all(ids.map((id) => findMeasuredDossier(db.read, id)))
    const committed = (work: (trx: Db, place: number) => Promise<void>) =>
      timed(async () => {
        for (const place of ids.keys()) {
          await db.write.transaction().execute(async (trx) => {
            await nextNumber(trx, 'bench')
            await work(trx, place)
          })
        }
      })
    const keeping = await committed(async (trx, place) => {
      const [id = '', own] = [ids[place], measured[place]]
      if (own) await startRollUps(trx, id, own)
    })
    const bare = await committed(() => Promise.resolve())
    shares.push((keeping - bare) / sending)
  }
  // The first round warms up.
  const counted = shares.slice(1).toSorted((one, other) => one - other)
  const [least = 0, half = 0, most = 0] = [0, 0.5, 1].map(
    (place) => counted[Math.floor(place * (counted.length - 1))],
  )
  console.log('\nKeeping roll-ups, as a share of a submission')
  console.log(
    `  ratio ${half.toFixed(2)} (from ${least.toFixed(2)} to ${most.toFixed(2)}; aim ≤ 0.20)`,
  )
}

async function timed(work: () => Promise<void>) {
  const start = performance.now()
  await work()
  return performance.now() - start
}
