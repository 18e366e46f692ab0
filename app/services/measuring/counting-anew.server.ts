import { refreshRollUps } from '#db/roll-ups.server.ts'
import {
  dropUncounted,
  forgetRollUps,
  insertFormCounts,
  listUncounted,
} from '#db/uncounted.server.ts'
import { recountFillings } from '#db/fillings.server.ts'
import type { Store } from '#db/database.server.ts'
import type { Db } from '#db/schema.ts'
import { listSteps } from '#db/steps.server.ts'
import { getBundle } from '#machines/bundles/index.ts'
import { formCounts } from '#machines/passports.ts'
import { parseDeclaration } from '../stored.ts'

const AT_ONCE = 200

/** Counts the dossiers that were there before there were roll-ups, in portions; done again it finds none. */
export async function countUncounted({ write }: Pick<Store, 'write'>): Promise<number> {
  for (let counted = 0; ;) {
    const found = await write.transaction().execute(async (trx) => {
      const waiting = await listUncounted(trx, AT_ONCE)
      if (waiting.length === 0) return 0
      for (const dossier of waiting) {
        await countForms(trx, dossier)
        await refreshRollUps(trx, dossier.id)
      }
      await dropUncounted(
        trx,
        waiting.map(({ id }) => id),
      )
      return waiting.length
    })
    counted += found
    if (found < AT_ONCE) return counted
  }
}

/** Forgets every roll-up and counts all dossiers anew; gives how many. */
export async function rebuildRollUps({ write }: Pick<Store, 'write'>): Promise<number> {
  await write.transaction().execute(async (trx) => {
    await forgetRollUps(trx)
    await recountFillings(trx)
  })
  return countUncounted({ write })
}

async function countForms(trx: Db, dossier: Awaited<ReturnType<typeof listUncounted>>[number]) {
  const steps = await listSteps(trx, dossier.id)
  if (dossier.declaration === null || steps.length === 0) return
  const bundle = getBundle(dossier.bundle_id, dossier.bundle_version)
  const ids = steps.map(({ procedure_id }) => procedure_id)
  const forms = formCounts(bundle, parseDeclaration(dossier.declaration), ids)
  await insertFormCounts(
    trx,
    forms.map((form) => ({ dossier_id: dossier.id, ...form })),
  )
}
