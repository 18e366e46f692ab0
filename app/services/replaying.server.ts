import { findOfficial } from '#db/cast.server.ts'
import type { Store } from '#db/database.server.ts'
import {
  copyCountry,
  findReplayed,
  listAmended,
  listOpenings,
  replayKey,
  settleMessages,
} from '#db/replaying.server.ts'
import { ruleSetOf } from '#machines/bundle.ts'
import { getBundle } from '#machines/bundles/index.ts'
import type { DossierEvent } from '#machines/dossier.events.ts'
import type { Actor } from '#machines/permissions.ts'
import { isEventType } from '#machines/samples.ts'
import { advanceDossier } from './advancing.server.ts'
import type { Context } from './context.ts'
import { readEventLog } from './event-log.server.ts'
import { openDossier } from './opening.server.ts'
import { parseDeclaration, parseRoles } from './stored.ts'

/** A log that does not go again as it went: where, and why. */
export class ReplayError extends Error {
  constructor({ type, revision, dossier_id }: LoggedEvent, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause)
    super(`${type}, event ${revision} of ${dossier_id}: ${why}`, { cause })
    this.name = 'ReplayError'
  }
}

/**
 * What is needed to play the log of a database again: its events, what each dossier was opened with, and the values
 * that changed. Not in it, and so not played again: how messages travelled, drafts, notices, reads, ratings.
 */
export async function readLog(store: Pick<Store, 'read'>) {
  const { events, hash } = await readEventLog(store)
  return {
    hash,
    events,
    openings: await listOpenings(store.read),
    amended: await listAmended(store.read),
  }
}

export type EventLog = Awaited<ReturnType<typeof readLog>>
type LoggedEvent = EventLog['events'][number]

/** Gives a new database the country, the offices and the registers of another, for its log to be played again. */
export const takeCountry = ({ write }: Pick<Store, 'write'>, from: string) =>
  copyCountry(write, from)

/** How far a log was played again on a database: its own rows say it, so that nothing is played twice after a crash. */
export const replayedSoFar = ({ read }: Pick<Store, 'read'>) => findReplayed(read)

/**
 * Plays one event of a log again, decided anew by the same statecharts at the time it happened. `ids`: the new
 * dossiers by their old ids; one that is opened is added. Throws ReplayError.
 */
export async function replayEvent(
  db: Store,
  log: Omit<EventLog, 'hash'>,
  event: LoggedEvent,
  ids: Map<string, string>,
) {
  try {
    const ctx = { db, actor: await actorOf(db, event), now: event.at, recordedAt: event.at }
    const sent = eventIn(event, ids)
    if (sent.type === 'SUBMIT') ids.set(event.dossier_id, await open(ctx, log, event, sent.stepIds))
    else {
      const amend = amendedBy(log, event)
      await advanceDossier(ctx, ids.get(event.dossier_id) ?? '', sent, amend ? { amend } : {})
    }
    await settleMessages(db.write, event.at)
  } catch (error) {
    throw new ReplayError(event, error)
  }
}

async function open(
  ctx: Context,
  { openings, amended }: Omit<EventLog, 'hash'>,
  { dossier_id }: LoggedEvent,
  stepIds: readonly string[],
) {
  const opening = openings.find(({ id }) => id === dossier_id)
  if (!opening) throw new Error('Nothing is known of how it was opened.')
  const bundle = getBundle(opening.bundle_id, opening.bundle_version)
  const { dossierId } = await ctx.db.write.transaction().execute((trx) =>
    openDossier(trx, ctx, {
      bundle,
      ruleSet: ruleSetOf(bundle, opening.rule_set_id),
      declaration: asSent(opening.declaration, amended, dossier_id),
      stepIds,
      applicantId: opening.applicant_id,
      channel: opening.channel,
      typedBy: opening.typed_by,
      key: replayKey(dossier_id),
    }),
  )
  return dossierId
}

/** A declaration as it read before anything was mended in it. */
function asSent(stored: string, amended: EventLog['amended'], dossierId: string) {
  const fields = new Map(Object.entries(parseDeclaration(stored)))
  for (const { field, before } of amended.filter((one) => one.dossier_id === dossierId).reverse()) {
    const known = fields.get(field)
    if (before === null) fields.delete(field)
    else fields.set(field, { source: { kind: 'derived', at: 0 }, ...known, value: before })
  }
  return Object.fromEntries(fields)
}

function amendedBy({ amended }: Pick<EventLog, 'amended'>, event: LoggedEvent) {
  const own = amended.filter(
    (one) => one.dossier_id === event.dossier_id && one.revision === event.revision,
  )
  const [first] = own
  if (!first) return undefined
  const values = own.map(({ field, after }): [string, string] => [field, after ?? ''])
  return { why: first.why, values: Object.fromEntries(values) }
}

/** The event as it was sent; where it names another dossier, that one's new id. */
function eventIn({ type, payload }: LoggedEvent, ids: ReadonlyMap<string, string>): DossierEvent {
  const mapped = [...ids].reduce((text, [old, id]) => text.replaceAll(old, id), payload)
  const sent: unknown = { ...JSON.parse(mapped), type }
  if (isLogged(sent)) return sent
  throw new Error(`Nobody knows the event “${type}”.`)
}

/** The log keeps what was sent whole, so that with its type it is the event again. */
const isLogged = (sent: unknown): sent is DossierEvent =>
  typeof sent === 'object' && sent !== null && 'type' in sent && isEventType(String(sent.type))

async function actorOf({ read }: Store, event: LoggedEvent): Promise<Actor> {
  const { actor_id: id, actor_name: name, actor_kind } = event
  if (actor_kind === 'citizen') return { kind: 'citizen', id, name }
  if (actor_kind === 'operator') return { kind: 'operator', id, name }
  if (actor_kind === 'system') return { kind: 'system', id, name }
  const account = await findOfficial(read, id)
  if (!account) throw new Error(`There is no official “${id}”.`)
  const { office_id: officeId, agency } = account
  return { kind: 'official', id, name, officeId, agency, roles: parseRoles(account.roles) }
}
