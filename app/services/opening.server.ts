import { writeOpening, type NewDossier } from '#db/changes.server.ts'
import { countRepeat, findCommand, insertCommand } from '#db/commands.server.ts'
import { nextNumber } from '#db/counters.server.ts'
import { findLikeCases, insertIdentityKeys } from '#db/exceptions.server.ts'
import type { Store } from '#db/database.server.ts'
import { refreshRollUps } from '#db/roll-ups.server.ts'
import type { Channel, Db, OfficeRow } from '#db/schema.ts'
import { advance, draftSnapshot, type Change } from '#machines/advance.ts'
import {
  answersOf,
  procedureOf,
  type Answers,
  type Bundle,
  type Declaration,
  type RuleSet,
} from '#machines/bundle.ts'
import { clockStartDay, type Instant } from '#machines/calendar.ts'
import type { DossierEvent } from '#machines/dossier.events.ts'
import { countPassports, formCounts } from '#machines/passports.ts'
import { mayAct } from '#machines/permissions.ts'
import { rowsFor } from '#machines/rows.ts'
import { codeCounter, identityKeysOf, submissionOf } from '#machines/submission.ts'
import type { Advanced } from './advancing.server.ts'
import type { Context } from './context.ts'
import { EventRefusedError, ForbiddenError } from './errors.ts'
import { lifeEventFor } from './life-events.server.ts'
import { newId } from './minting.server.ts'
import { parseDeclaration } from './stored.ts'
import { getOffice } from './surroundings.server.ts'

export interface Submission {
  bundle: Bundle
  ruleSet: RuleSet
  declaration: Declaration
  /** The procedures asked for; the others get no step. */
  stepIds: readonly string[]
  applicantId: string
  channel: Channel
  typedBy: 'citizen' | 'official'
  /** Minted with the form: however often it comes, one dossier. */
  key: string
  /** Where a simulation must give the same rows again; else the portal mints them. The life event exists then. */
  ids?: { dossier: string; lifeEvent: string }
}

/**
 * Opens the dossier of a frozen declaration inside the caller's transaction: code, promises and the SUBMIT event.
 * The same key gives the dossier that exists. Throws OfficeNotFoundError, ForbiddenError, OutsideCalendarError.
 */
export async function openDossier(
  trx: Db,
  ctx: Context,
  submission: Submission,
): Promise<Advanced> {
  const { bundle, ruleSet, declaration, stepIds, applicantId, key } = submission
  const { db, actor, now, recordedAt } = ctx
  const answers = answersOf(declaration)
  const officeId = answers[procedureOf(bundle, stepIds[0] ?? '').officeField]
  if (actor.kind === 'anonymous' || !mayAct(actor, 'SUBMIT', { applicantId, officeId })) {
    throw new ForbiddenError('SUBMIT')
  }
  const known = await findCommand(trx, key)
  if (known) {
    if (known.actor_id !== actor.id) throw new ForbiddenError('another person’s submission')
    await countRepeat(trx, key)
    await refreshRollUps(trx, known.dossier_id)
    return { dossierId: known.dossier_id, repeated: true }
  }
  const offices = await officesFor(db, submission, answers)
  const first = offices[stepIds[0] ?? '']
  const keys = identityKeysOf(bundle, stepIds, answers)
  const alike = await standingLikeCases(trx, bundle, keys, declaration)
  // Brothers and sisters of one birth are recognised, not accused.
  const isSuspect = alike.some(({ kind }) => kind !== 'siblings')
  const sending = { bundle, ruleSet, answers, stepIds, at: now, offices, isSuspect }
  const { event, plans, promisedAt } = submissionOf(sending)
  const change = openingOf(bundle, event)
  if (!change || !first) throw new EventRefusedError('SUBMIT', undefined, 'draft', [])
  const id = submission.ids?.dossier ?? newId(db)
  const rows = rowsFor({
    bundle,
    ruleSet,
    change,
    event,
    actor,
    at: now,
    recordedAt,
    dossier: { id, revision: 0, promised_at: promisedAt, submitted_at: now },
    steps: [],
    openStays: [],
    plans,
    likenesses: alike,
  })
  const dossier = {
    ...factsOf(submission, first),
    code: await nextCode(trx, ruleSet, first.unit_code, now),
    life_event_id:
      submission.ids?.lifeEvent ??
      (await lifeEventFor(trx, db, bundle, declaration, applicantId, now)),
    submitted_at: now,
    first_promised_at: promisedAt,
  }
  const forms = formCounts(bundle, declaration, stepIds)
  await writeOpening(trx, dossier, declarationRow(id, declaration, now), rows, forms)
  await insertIdentityKeys(trx, id, keys)
  await insertCommand(trx, key, rows.event)
  return { dossierId: id, repeated: false }
}

/** The competent office of each procedure, as the declaration names it. Throws OfficeNotFoundError. */
async function officesFor(db: Store, { bundle, stepIds }: Submission, answers: Answers) {
  const offices: Record<string, OfficeRow> = {}
  for (const id of stepIds) {
    const { agency, officeField } = procedureOf(bundle, id)
    offices[id] = await getOffice(db, answers[officeField] ?? '', agency)
  }
  return offices
}

/** A case whose result was taken back stands in nobody's way: what is filed after it is a case of its own. */
async function standingLikeCases(...of: Parameters<typeof likeCases>) {
  const alike = await likeCases(...of)
  return alike
    .filter(({ revokedAt }) => revokedAt === null)
    .map(({ otherId, kind }) => ({ otherId, kind }))
}

/** Dossiers of the same bundle that look like this case, the newest first; with when their result was taken back. */
export async function likeCases(
  trx: Db,
  { id, identity }: Bundle,
  keys: readonly string[],
  declaration: Declaration,
) {
  if (!identity || keys.length === 0) return []
  const others = await findLikeCases(trx, keys, identity.stepId)
  return others.flatMap((other) => {
    if (other.bundle_id !== id) return []
    const kind = identity.judge(declaration, parseDeclaration(other.declaration))
    return kind ? [{ otherId: other.dossier_id, kind, revokedAt: other.revoked_at }] : []
  })
}

type Submitted = Required<Extract<DossierEvent, { type: 'SUBMIT' }>>

/** Every dossier of a bundle with the same procedures begins alike, and `advance` is pure: worked out once. */
const openings = new WeakMap<Bundle, Map<string, Change>>()

function openingOf(bundle: Bundle, event: Submitted) {
  const known = openings.get(bundle) ?? new Map<string, Change>()
  openings.set(bundle, known)
  const { stepIds, consentFor, paymentFor, likeFor } = event
  const key = [stepIds, consentFor, paymentFor, likeFor].map((ids) => ids.join()).join('/')
  const change = known.get(key) ?? advance(bundle, draftSnapshot(bundle), event)
  if (change) known.set(key, change)
  return change
}

function factsOf(
  { bundle, ruleSet, declaration, applicantId, channel, typedBy }: Submission,
  firstOffice: OfficeRow,
): Omit<NewDossier, 'code' | 'life_event_id' | 'submitted_at' | 'first_promised_at'> {
  return {
    bundle_id: bundle.id,
    bundle_version: bundle.version,
    rule_set_id: ruleSet.id,
    applicant_id: applicantId,
    title: bundle.title(answersOf(declaration)),
    channel,
    typed_by: typedBy,
    province_code: firstOffice.province_code,
  }
}

function declarationRow(dossierId: string, declaration: Declaration, pledgedAt: Instant) {
  const { typed, reused, derived, preset } = countPassports(declaration)
  return {
    dossier_id: dossierId,
    declaration: JSON.stringify(declaration),
    typed_count: typed,
    reused_count: reused,
    derived_count: derived,
    preset_count: preset,
    pledged_at: pledgedAt,
  }
}

/** Dossier codes run per unit and day of receipt (Circular 01/2018/TT-VPCP, article 19). */
async function nextCode(trx: Db, ruleSet: RuleSet, unitCode: string, now: Instant) {
  const receivedOn = clockStartDay(now, ruleSet.cutOff)
  const running = await nextNumber(trx, codeCounter(unitCode, receivedOn))
  return ruleSet.dossierCode(unitCode, receivedOn, running)
}
