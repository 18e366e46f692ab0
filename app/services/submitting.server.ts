import { randomUUID } from 'node:crypto'
import { findCommand, countRepeat } from '#db/commands.server.ts'
import { closeDraft } from '#db/drafts.server.ts'
import { nextNumber } from '#db/counters.server.ts'
import { insertDossier } from '#db/dossiers.server.ts'
import { getOffice } from '#db/offices.server.ts'
import type { Channel, Db } from '#db/schema.ts'
import { draftSnapshot } from '#machines/advance.ts'
import {
  answersOf,
  procedureOf,
  ruleSetOn,
  type Bundle,
  type Declaration,
  type RuleSet,
} from '#machines/bundle.ts'
import { clockStartDay, dayAt } from '#machines/calendar.ts'
import { firstOpenPage } from '#machines/journey.ts'
import { countPassports } from '#machines/passports.ts'
import { promiseFor } from '#machines/promise.ts'
import { advanceIn, type Advanced } from './advancing.server.ts'
import type { Context } from './context.ts'
import { getDraft } from './drafting.server.ts'
import { ForbiddenError } from './errors.ts'
import { surroundingsOf } from './surroundings.server.ts'

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
}

/**
 * Opens the dossier of a frozen declaration inside the caller's transaction: code, promises and the SUBMIT event.
 * The same key gives the dossier that exists. Throws OfficeNotFoundError, ForbiddenError, OutsideCalendarError.
 */
export async function openDossier(
  trx: Db,
  ctx: Omit<Context, 'db'>,
  submission: Submission,
): Promise<Advanced> {
  const { bundle, ruleSet, declaration, stepIds, applicantId, key } = submission
  const known = await findCommand(trx, key)
  if (known) {
    if (known.actor_id !== actorId(ctx)) throw new ForbiddenError('another person’s submission')
    await countRepeat(trx, key)
    return { dossierId: known.dossier_id, repeated: true }
  }
  const { now } = ctx
  const answers = answersOf(declaration)
  const promise = promiseFor(bundle, ruleSet, stepIds, now)
  const offices = await officesOf(trx, bundle, stepIds, answers)
  const [first] = offices
  if (!first) throw new ForbiddenError('a submission without procedures')
  const id = randomUUID()
  const lifeEventId = randomUUID()
  const snapshot = draftSnapshot(bundle)
  const { typed, reused, derived, preset } = countPassports(declaration)
  await trx
    .insertInto('life_event')
    .values({ id: lifeEventId, kind: bundle.lifeEvent, person_id: applicantId, at: now })
    .execute()
  await insertDossier(
    trx,
    {
      id,
      code: await nextCode(trx, ruleSet, first.office.unit_code, now),
      bundle_id: bundle.id,
      bundle_version: bundle.version,
      rule_set_id: ruleSet.id,
      life_event_id: lifeEventId,
      applicant_id: applicantId,
      title: bundle.title(answers),
      channel: submission.channel,
      typed_by: submission.typedBy,
      province_code: first.office.province_code,
      value: JSON.stringify(snapshot.value),
      context: JSON.stringify(snapshot.context),
      state: 'open',
      revision: 0,
      submitted_at: now,
      first_promised_at: promise.promisedAt,
      promised_at: promise.promisedAt,
      closed_at: null,
    },
    {
      dossier_id: id,
      declaration: JSON.stringify(declaration),
      typed_count: typed,
      reused_count: reused,
      derived_count: derived,
      preset_count: preset,
      pledged_at: now,
    },
  )
  const plans = offices.map(({ procedureId, office }) => ({
    procedureId,
    officeId: office.id,
    promisedAt: promise.steps[procedureId]?.promisedAt ?? promise.promisedAt,
    resultDelivery: answers.delivery ?? 'electronic',
  }))
  return advanceIn(trx, ctx, id, { type: 'SUBMIT', stepIds }, { key, plans })
}

function actorId({ actor }: Omit<Context, 'db'>) {
  return actor.kind === 'anonymous' ? undefined : actor.id
}

async function officesOf(
  trx: Db,
  bundle: Bundle,
  stepIds: readonly string[],
  answers: Readonly<Record<string, string>>,
) {
  const offices = []
  for (const procedureId of stepIds) {
    const { agency, officeField } = procedureOf(bundle, procedureId)
    offices.push({ procedureId, office: await getOffice(trx, answers[officeField] ?? '', agency) })
  }
  return offices
}

/** Dossier codes run per unit and day of receipt (Circular 01/2018/TT-VPCP, article 19). */
async function nextCode(trx: Db, ruleSet: RuleSet, unitCode: string, now: number) {
  const receivedOn = clockStartDay(now, ruleSet.cutOff)
  const running = await nextNumber(trx, `code/${unitCode}/${receivedOn}`)
  return ruleSet.dossierCode(unitCode, receivedOn, running)
}

/** A page is not complete: that is where the citizen must go first. */
export class IncompleteDeclarationError extends Error {
  constructor(readonly pageId: string) {
    super(`The declaration cannot be sent: page “${pageId}” is not complete.`)
    this.name = 'IncompleteDeclarationError'
  }
}

/**
 * Sends a draft: freezes the declaration, opens one dossier and answers with it. Double click, a second tab,
 * back-and-send-again and a retry all get the same dossier. Throws IncompleteDeclarationError, NotFoundError.
 */
export async function submitDeclaration(ctx: Context, draftId: string): Promise<Advanced> {
  const around = await surroundingsOf(ctx.db, ctx.now)
  return ctx.db.write.transaction().execute(async (trx) => {
    const { row, bundle, declaration, unfinished } = await getDraft(ctx, draftId, trx)
    const open = firstOpenPage(bundle, answersOf(declaration), around, Object.keys(unfinished))
    if (open && row.dossier_id === null) throw new IncompleteDeclarationError(open.id)
    const opened = await openDossier(trx, ctx, {
      bundle,
      ruleSet: ruleSetOn(bundle, dayAt(ctx.now)),
      declaration,
      stepIds: bundle.procedures.map(({ id }) => id),
      applicantId: row.owner_id,
      channel: 'online',
      typedBy: 'citizen',
      key: row.submission_key,
    })
    await closeDraft(trx, row.id, opened.dossierId)
    return opened
  })
}
