import { countRepeat, findCommand, insertCommand } from '#db/commands.server.ts'
import { writeChange } from '#db/changes.server.ts'
import { nextNumber } from '#db/counters.server.ts'
import { getDeclaration, getDossier, registerAnswersOf } from '#db/dossiers.server.ts'
import { listOpenStays, listSteps } from '#db/steps.server.ts'
import type { Db, DossierRow } from '#db/schema.ts'
import { findOffice } from '#db/offices.server.ts'
import { advance, openEvents, type StoredSnapshot } from '#machines/advance.ts'
import { answersOf, ruleSetOf, type Bundle } from '#machines/bundle.ts'
import { getBundle } from '#machines/bundles/index.ts'
import { dayAt } from '#machines/calendar.ts'
import type { DossierEvent } from '#machines/dossier.events.ts'
import { formCounts } from '#machines/passports.ts'
import { mayAct, type Actor } from '#machines/permissions.ts'
import type { ResultFacts } from '#machines/rows.facts.ts'
import { issuedBy, rowsFor } from '#machines/rows.ts'
import type { StepRow } from '#machines/rows.types.ts'
import { resultCounter } from '#machines/submission.ts'
import { amendDeclaration, type Amendment } from './amending.server.ts'
import { consenterOf, wasAnswered, withAnswersSoFar } from './consent-answers.server.ts'
import { concernedBy } from './concerned.server.ts'
import type { Context } from './context.ts'
import { EventRefusedError, ForbiddenError } from './errors.ts'
import { parseDeclaration, parseSnapshot } from './stored.ts'

export interface Command {
  /** Values of the declaration that change with this event, with why. */
  amend?: Amendment
  /** Minted with the form: the same key changes a dossier once, however often it comes. */
  key?: string
}

export interface Advanced {
  dossierId: string
  /** The command had been carried out before; nothing was written now. */
  repeated: boolean
}

/**
 * The one way people and systems change a dossier: one event, one transaction, or nothing at all.
 * Throws ForbiddenError, EventRefusedError (naming what is allowed), DossierNotFoundError, StaleDossierError.
 */
export function advanceDossier(
  ctx: Context,
  dossierId: string,
  event: DossierEvent,
  command: Command = {},
): Promise<Advanced> {
  return ctx.db.write.transaction().execute((trx) => advanceIn(trx, ctx, dossierId, event, command))
}

/** The same inside the caller's transaction, with what else must be written or not at all. */
export async function advanceIn(
  trx: Db,
  ctx: Context,
  dossierId: string,
  sent: DossierEvent,
  { key, amend }: Command,
): Promise<Advanced> {
  const { actor, now, recordedAt } = ctx
  const event = await withAnswersSoFar(trx, dossierId, sent)
  if (actor.kind === 'anonymous') throw new ForbiddenError(event.type)
  const known = key === undefined ? undefined : await findCommand(trx, key)
  if (known && isSame(known, actor, dossierId, event)) {
    await countRepeat(trx, known.key)
    return { dossierId, repeated: true }
  }
  const dossier = await getDossier(trx, dossierId)
  const bundle = getBundle(dossier.bundle_id, dossier.bundle_version)
  const steps = await listSteps(trx, dossierId)
  const stepId = 'stepId' in event ? event.stepId : undefined
  const step = steps.find((candidate) => candidate.procedure_id === stepId)
  const snapshot = parseSnapshot(dossier)
  const consenterId = await consenterOf(trx, dossierId, event)
  refuseStrangers(actor, event, dossier, step, consenterId)
  const isAnswered = await wasAnswered(trx, event)
  const change = isAnswered ? null : advance(bundle, snapshot, event)
  if (!change) {
    const allowed = allowedNow(bundle, snapshot, actor, dossier, step)
    throw new EventRefusedError(event.type, stepId, step?.state ?? dossier.state, allowed)
  }
  if (known) throw new ForbiddenError('a key that stands for another command')
  const openStays = await listOpenStays(trx, dossierId)
  // The clock may have been moved while this request waited its turn: nothing happens before what happened.
  const at = Math.max(now, ...openStays.map(({ entered_at }) => entered_at))
  const amended = amend && (await amendDeclaration(trx, ctx, bundle, dossierId, at, amend))
  const rows = rowsFor({
    bundle,
    ruleSet: ruleSetOf(bundle, dossier.rule_set_id),
    change,
    event,
    actor,
    at,
    recordedAt,
    dossier,
    steps,
    openStays,
    results: await resultsOf(trx, bundle, dossier, steps, issuedBy(change, event), event, at),
    amended,
    concerned: await concernedBy(trx, bundle, dossierId, event),
  })
  const forms = amended && formCounts(bundle, amended.declaration, stepIds(steps))
  await writeChange(trx, rows, forms)
  if (key !== undefined) await insertCommand(trx, key, rows.event)
  return { dossierId, repeated: false }
}

const stepIds = (steps: readonly StepRow[]) => steps.map(({ procedure_id }) => procedure_id)

/** Whether a command with this key was the same one: of the same person, to the same dossier. */
function isSame(
  known: NonNullable<Awaited<ReturnType<typeof findCommand>>>,
  { id }: Exclude<Actor, { kind: 'anonymous' }>,
  dossierId: string,
  { type }: DossierEvent,
) {
  return known.actor_id === id && known.dossier_id === dossierId && known.type === type
}

function refuseStrangers(
  actor: Actor,
  event: DossierEvent,
  dossier: DossierRow,
  step?: StepRow,
  consenterId?: string,
) {
  // Holding comes and goes with the work: a step that is not held is a matter of state (409), not of rights (403).
  const holderId = step?.holder_id ?? (actor.kind === 'official' ? actor.id : null)
  const officeId = step?.office_id
  const facts = { applicantId: dossier.applicant_id, officeId, holderId, consenterId }
  if (!mayAct(actor, event.type, facts)) throw new ForbiddenError(event.type)
}

/** What this actor could send to the step now: the buttons, and the content of a refusal. */
export function allowedNow(
  bundle: Bundle,
  snapshot: StoredSnapshot,
  actor: Actor,
  dossier: Pick<DossierRow, 'applicant_id'>,
  step?: Pick<StepRow, 'procedure_id' | 'office_id' | 'holder_id'>,
) {
  if (!step) return []
  const facts = {
    applicantId: dossier.applicant_id,
    officeId: step.office_id,
    holderId: step.holder_id,
  }
  return openEvents(bundle, snapshot, step.procedure_id).filter((type) =>
    mayAct(actor, type, facts),
  )
}

async function officeName(trx: Db, id: string) {
  return (await findOffice(trx, id))?.name_vi ?? id
}

/** Numbers and contents of the results a change issues; register numbers run per office, procedure and year. */
async function resultsOf(
  trx: Db,
  bundle: Bundle,
  dossier: DossierRow,
  steps: readonly StepRow[],
  issued: readonly string[],
  event: DossierEvent,
  now: number,
): Promise<Record<string, ResultFacts>> {
  if (issued.length === 0) return {}
  const { declaration } = await getDeclaration(trx, dossier.id)
  const answers = answersOf(parseDeclaration(declaration))
  const registerAnswers = await registerAnswersOf(trx, dossier.id)
  const year = dayAt(now).slice(0, 4)
  const results: Record<string, ResultFacts> = {}
  for (const id of issued) {
    const office = steps.find((step) => step.procedure_id === id)?.office_id ?? bundle.id
    const running = await nextNumber(trx, resultCounter(office, id, year))
    const signedBy = event.type === 'SIGN' ? undefined : await officeName(trx, office)
    results[id] = { number: `${running}/${year}`, answers, registerAnswers, signedBy }
  }
  return results
}
