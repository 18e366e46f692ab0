import { deleteDraft, listExpiredDrafts } from '#db/drafts.server.ts'
import { insertFilling } from '#db/fillings.server.ts'
import type { Store } from '#db/database.server.ts'
import type { Db } from '#db/schema.ts'
import { findOffice } from '#db/offices.server.ts'
import { answersOf, chosenIn } from '#machines/bundle.ts'
import { dayAt, type Instant } from '#machines/calendar.ts'
import { CHECK, endedFilling, parseSpent, type Spent } from '#machines/filling.ts'
import { firstOpenPlace } from './completing.server.ts'
import { draftOf, type Draft } from './drafting.server.ts'
import type { Context } from './context.ts'
import { newId } from './minting.server.ts'
import { spentUntil } from './saving.server.ts'
import { surroundingsOf } from './surroundings.server.ts'

/** Counts a draft that is being sent, in the transaction that sends it; what comes after is no filling. */
export async function sendFilling(trx: Db, draft: Draft, { db, now }: Pick<Context, 'db' | 'now'>) {
  const { row } = draft
  if (row.filling === null) return
  const spent = spentUntil(row.filling, row, CHECK, now)
  await end(trx, db, draft, spent, { sent: true }, now)
}

/** Deletes an open draft for good and counts where it was left. */
export async function leaveDraft(db: Store, draft: Draft, now: Instant) {
  const around = await surroundingsOf(db, now)
  await db.write.transaction().execute(async (trx) => {
    if (draft.row.filling !== null) {
      const openPlace = await firstOpenPlace(trx, draft, around)
      await end(trx, db, draft, parseSpent(draft.row.filling), { sent: false, openPlace }, now)
    }
    await deleteDraft(trx, draft.row.id)
  })
}

/** Drafts whose time is over go for good, as of the day it was over: what nobody sent, nobody keeps. */
export async function leaveExpired(db: Store, now: Instant) {
  for (const row of await listExpiredDrafts(db.read, now)) {
    await leaveDraft(db, draftOf(row, row.expires_at), row.expires_at)
  }
}

async function end(
  trx: Db,
  db: Store,
  { row, bundle, declaration }: Draft,
  spent: Spent,
  how: { sent: boolean; openPlace?: string },
  at: Instant,
) {
  const form = {
    id: newId(db),
    bundle_id: bundle.id,
    bundle_version: bundle.version,
    typed_by: row.typed_at_office === null ? ('citizen' as const) : ('official' as const),
    province_code: await provinceOf(trx, { row, bundle, declaration }),
    rule_set_id: row.rule_set_id,
    ended_on: dayAt(at),
  }
  await insertFilling(trx, form, endedFilling(bundle, declaration, spent, how))
}

/** Of the office that would decide first, else of the counter it was typed at; empty when neither is known yet. */
async function provinceOf(
  db: Db,
  { row, bundle, declaration }: Pick<Draft, 'row' | 'bundle' | 'declaration'>,
) {
  const answers = answersOf(declaration)
  const [first] = chosenIn(bundle, answers)
  const named = first && answers[first.officeField]
  const office = await findOffice(db, named || (row.typed_at_office ?? ''))
  return office?.province_code ?? ''
}
