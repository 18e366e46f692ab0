import { z } from 'zod'
import { insertEmcSetting, listEmcSettings } from '#db/emc-settings.server.ts'
import { listProvinces } from '#db/places.server.ts'
import { dayAt } from '#machines/calendar.ts'
import {
  countsAsOnline,
  formulaOf,
  ministryIds,
  pathMarks,
  settingOf,
  type EmcFormula,
  type PathMark,
} from '#machines/emc-formula.ts'
import type { Period } from '#machines/period.ts'
import { reconcile, sumOf, type Way } from '#machines/reconciling.ts'
import { hiddenAmong } from '#machines/small-groups.ts'
import type { Context } from '../context.ts'
import { ForbiddenError, NotFoundError } from '../errors.ts'
import { viewWays } from './ways.server.ts'

type Reader = Pick<Context, 'db' | 'now'>

/** Steps, by each way of counting. */
export interface Counts {
  decided: number
  strict: number
  collected: number
  /** By the formula that is tried. */
  tried: number
}

/** A province or ministry whose system reports steps: by which formula, and what each way of counting gives. */
export interface Collection extends Counts {
  owner: string
  /** As it is at the end of the period. */
  formula: EmcFormula
  /** The setting it comes from, if any. */
  setting: { fromOn: string; why: string; setBy: string; at: number } | null
  /** Fewer than three steps, or so few elsewhere would follow by subtraction: the numbers are 0. */
  suppressed: boolean
}

/**
 * Every province and ministry with steps decided in the period, or with a formula of its own: the strict count, the
 * automatic collection by the formulas that counted on each day, and what another formula would give; and the whole country. In steps, from roll-ups.
 */
export async function viewCollections(
  reader: Reader,
  period: Period,
  tried: readonly PathMark[],
): Promise<{ whole: Counts; collections: Collection[] }> {
  const settings = await listEmcSettings(reader.db.read)
  const ways = await viewWays(reader, { unit: 'step', period }, { apart: true })
  const owners = [...new Set([...ways, ...settings].map(({ owner }) => owner))].toSorted()
  const day = dayAt(period.until)
  const found = owners.map((owner) => {
    const own = ways.filter((way) => way.owner === owner)
    return {
      owner,
      formula: formulaOf(settings, owner, day),
      setting: settingOf(settings, owner, day) ?? null,
      ...countsIn(own, tried),
    }
  })
  const hidden = hiddenAmong(found.map(({ decided }) => decided))
  const nothing = { decided: 0, strict: 0, collected: 0, tried: 0 }
  const collections = found.map((one, place) =>
    hidden.has(place) ? { ...one, ...nothing, suppressed: true } : { ...one, suppressed: false },
  )
  return { whole: countsIn(ways, tried), collections }
}

function countsIn(ways: readonly Way[], tried: readonly PathMark[]): Counts {
  const { decided, both, onlyCollected, onlyStrict } = reconcile(ways)
  return {
    decided,
    strict: both + onlyStrict,
    collected: both + onlyCollected,
    tried: sumOf(ways, ({ path }) => countsAsOnline(path, { brokenBy: tried })),
  }
}

/** Every formula that was set, the last first. */
export const listFormulas = async ({ db }: Pick<Context, 'db'>) =>
  (await listEmcSettings(db.read)).toReversed()

/** Whose formula can be set: every province and ministry. */
export async function listOwners({ db }: Pick<Context, 'db'>) {
  const provinces = await listProvinces(db.read)
  return {
    provinces: provinces.map(({ code, name }) => ({ owner: `province/${code}`, name })),
    ministries: ministryIds.map((id) => ({ owner: `ministry/${id}`, id })),
  }
}

const WHY_AT_MOST = 300

/** What an operator sets. Messages are names of mistakes. */
export const formulaSchema = z.object({
  owner: z.string().min(1, 'owner'),
  fromOn: z.iso.date('fromOn'),
  /** Null: the assumed formula again. */
  brokenBy: z.array(z.enum(pathMarks)).nullable(),
  why: z.string().trim().min(1, 'why').max(WHY_AT_MOST, 'why'),
})
export type NewFormula = z.input<typeof formulaSchema>

/**
 * An operator sets the formula that counts for a province or ministry from a day on (an earlier day changes figures of time
 * gone by). Throws ForbiddenError for others, NotFoundError for an unknown owner, ZodError.
 */
export async function setFormula(
  { db, actor, now, recordedAt }: Context,
  asked: NewFormula,
): Promise<void> {
  if (actor.kind !== 'operator') throw new ForbiddenError('formulas of the collection')
  const { owner, fromOn, brokenBy, why } = formulaSchema.parse(asked)
  const { provinces, ministries } = await listOwners({ db })
  if (![...provinces, ...ministries].some((one) => one.owner === owner)) {
    throw new NotFoundError(`a province or ministry ${owner}`)
  }
  await db.write.transaction().execute((trx) =>
    insertEmcSetting(trx, {
      ...{ owner, why, at: now },
      from_on: fromOn,
      broken_by: brokenBy && JSON.stringify(brokenBy),
      set_by: actor.id,
      recorded_at: recordedAt,
    }),
  )
}
