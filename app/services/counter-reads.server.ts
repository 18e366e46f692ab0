import { z } from 'zod'
import { listCounterReads, logCounterReads } from '#db/counter.server.ts'
import { findPerson } from '#db/registers.server.ts'
import type { DraftRow } from '#db/schema.ts'
import type { Actor } from '#machines/permissions.ts'
import type { Context } from './context.ts'
import { ForbiddenError } from './errors.ts'
import type { LookUpBook } from './looking-up.server.ts'

type Ctx = Pick<Context, 'db' | 'now' | 'recordedAt'>
type Official = Extract<Actor, { kind: 'official' }>

/** One thing an official was shown about somebody, for a person who came to the counter. */
export interface CounterRead {
  register: string
  /** The personal number, or the number of the paper, that was asked about. */
  subject: string
  fields: readonly string[]
}

/** Writes down what an official is about to see. Throws nothing: the log comes before the page. */
export function rememberReads(
  { db, now, recordedAt }: Ctx,
  official: Official,
  draftId: string | null,
  reads: readonly CounterRead[],
) {
  return logCounterReads(
    db.write,
    reads.map(({ register, subject, fields }) => ({
      account_id: official.id,
      office_id: official.officeId,
      draft_id: draftId,
      register,
      subject,
      fields: JSON.stringify(fields),
      at: now,
      recorded_at: recordedAt,
    })),
  )
}

/** What a draft asks registers at a counter: not limited, and written down under the official's name. */
export function openCounterBook(ctx: Ctx, official: Official, draftId: string): LookUpBook {
  const reads: CounterRead[] = []
  return {
    allows: () => Promise.resolve(true),
    answered: ({ register, by, fields }, _, found) => {
      if (found) reads.push({ register, subject: Object.values(by).at(-1) ?? '', fields })
    },
    close: () => rememberReads(ctx, official, draftId, reads),
  }
}

/** The first time an official opens what is typed for somebody, that is a read of that person's data. */
export async function rememberOpening(ctx: Context, row: DraftRow, keys: readonly string[]) {
  if (ctx.actor.kind !== 'official') return
  const owner = await findPerson(ctx.db.read, row.owner_id)
  const read = { register: 'draft', subject: owner?.personal_number ?? '', fields: keys }
  await rememberReads(ctx, ctx.actor, row.id, [read])
}

const fieldKeys = z.array(z.string())

/** Which officials looked the signed-in person up at a counter. Throws ForbiddenError for who is no citizen. */
export async function viewCounterReadsOfMe({ db, actor }: Context) {
  if (actor.kind !== 'citizen') throw new ForbiddenError('a citizen’s log of reads')
  const person = await findPerson(db.read, actor.id)
  const rows = person ? await listCounterReads(db.read, person.personal_number) : []
  return rows.map((row) => ({
    id: String(row.id),
    at: row.at,
    register: row.register,
    /** Found among others, before anything was begun. */
    isSearch: row.draft_id === null,
    name: row.full_name ?? row.account_id,
    office: { vi: row.name_vi ?? row.office_id, en: row.name_en ?? row.office_id },
    fields: fieldKeys.parse(JSON.parse(row.fields)),
  }))
}
