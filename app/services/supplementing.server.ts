import { findOpenSupplement } from '#db/exceptions.server.ts'
import { getDeclaration, getDossier } from '#db/dossiers.server.ts'
import { addPapersToDossier, listPapersSentOrChosen } from '#db/papers.server.ts'
import { findStep, listSteps } from '#db/steps.server.ts'
import { isOpen, supplementable } from '#machines/amending.ts'
import type { Bundle } from '#machines/bundle.ts'
import { getBundle } from '#machines/bundles/index.ts'
import type { Problem } from '#machines/checks.ts'
import type { Fault } from '#machines/dossier.events.ts'
import { asStepState, stateFacts } from '#machines/step.states.ts'
import { advanceDossier, advanceIn, type Advanced } from './advancing.server.ts'
import type { Context } from './context.ts'
import { EventRefusedError, NotFoundError, WrongItemsError } from './errors.ts'
import { requireOwnDossier, requireOwnStep, type OfStep } from './own-step.server.ts'
import { parseDeclaration, parseFaults } from './stored.ts'
import { weigh, type Weighed } from './weighing.server.ts'

/** What a supplement of a step may ask for: values by field, and papers. Throws DossierNotFoundError. */
export async function askable(ctx: Context, { dossierId, stepId }: OfStep) {
  const { read } = ctx.db
  const dossier = await getDossier(read, dossierId)
  const bundle = getBundle(dossier.bundle_id, dossier.bundle_version)
  const declaration = parseDeclaration((await getDeclaration(read, dossierId)).declaration)
  const issued = (await listSteps(read, dossierId))
    .filter(({ state }) => stateFacts[asStepState(state)].hasResult)
    .map(({ procedure_id }) => procedure_id)
  return {
    bundle,
    declaration,
    fields: supplementable(bundle, declaration, stepId, issued),
    papers: (bundle.papers ?? []).filter(({ consumers }) => consumers.includes(stepId)),
  }
}

/**
 * One complete guidance: what is incomplete or wrong, each with its reason (Decree 61/2018/NĐ-CP, article 17.2). The
 * citizen has the working days of the rule set. Throws WrongItemsError for nothing, for what may not be asked here
 * and for an item without a reason; NotFoundError, ForbiddenError, EventRefusedError.
 */
export async function requestSupplement(
  ctx: Context,
  of: OfStep,
  items: readonly Fault[],
): Promise<Advanced> {
  await requireOwnStep(ctx, of.dossierId, of.stepId)
  const { fields, papers } = await askable(ctx, of)
  const known = new Set([
    ...fields.map(({ key }) => `field/${key}`),
    ...papers.map(({ id }) => `paper/${id}`),
  ])
  requireItems(items, known)
  const event = { type: 'REQUEST_SUPPLEMENT', stepId: of.stepId, items } as const
  return advanceDossier(ctx, of.dossierId, event, { key: of.key })
}

/** Refuses an empty list, items nobody may ask for, and items without a reason. Throws WrongItemsError. */
export function requireItems(items: readonly Fault[], known: ReadonlySet<string>) {
  const wrong = items.filter(({ kind, id }) => !known.has(`${kind}/${id}`))
  const silent = items.filter(({ reason }) => reason.trim() === '')
  if (items.length === 0 || wrong.length > 0 || silent.length > 0) {
    throw new WrongItemsError([...wrong, ...silent].map(({ id }) => id))
  }
}

/**
 * What a citizen still has to complete for a step, each paper with the files chosen for it since. Undefined when
 * nothing is asked (any more). Throws NotFoundError for somebody else's dossier, and for a step it does not have.
 */
export async function findSupplement(ctx: Context, { dossierId, stepId }: OfStep) {
  const { read } = ctx.db
  const dossier = await requireOwnDossier(ctx, dossierId)
  if (!(await findStep(read, dossierId, stepId))) throw new NotFoundError(`step ${stepId}`)
  const supplement = await findOpenSupplement(read, dossierId, stepId)
  if (!supplement) return undefined
  const bundle = getBundle(dossier.bundle_id, dossier.bundle_version)
  const items = parseFaults(supplement.items)
  const declaration = parseDeclaration((await getDeclaration(read, dossierId)).declaration)
  const handedIn = (await listPapersSentOrChosen(read, dossierId)).filter(
    ({ handed_in_at }) => handed_in_at >= supplement.asked_at,
  )
  return {
    dossier,
    bundle,
    declaration,
    supplement,
    items,
    papers: items
      .filter(({ kind }) => kind === 'paper')
      .map(({ id, reason }) => ({
        id,
        reason,
        handedIn: handedIn.filter(({ paper }) => paper === id),
      })),
  }
}

/** The same. Throws NotFoundError when nothing is asked. */
export async function openSupplement(ctx: Context, of: OfStep) {
  const supplement = await findSupplement(ctx, of)
  if (!supplement) throw new NotFoundError(`supplement of ${of.stepId}`)
  return supplement
}

/** What stops a correction from being made. */
export interface SupplyProblems {
  problems: readonly Problem[]
  missingPapers: readonly string[]
  unfinished: Readonly<Record<string, string>>
}

/** What stops a supplement from being sent: values with mistakes or for another dossier, and papers that are not there. */
export type Unsupplied = Weighed & { missingPapers: readonly string[] }

type Form = Readonly<Record<string, string | undefined>>
type Open = NonNullable<Awaited<ReturnType<typeof findSupplement>>>

/** What the declaration would become with what was typed so far. Nothing is changed. */
export const weighSupply = (
  ctx: Context,
  { dossier, bundle, declaration, items }: Open,
  form: Form,
) =>
  weigh(ctx, { dossierId: dossier.id, bundle, declaration, keys: openFields(bundle, items) }, form)

/** Of what was asked, the fields that may be typed anew; what sign-in told or sending fixed stays, whoever asked for it. */
export const openFields = ({ fields }: Bundle, items: readonly Fault[]): string[] => {
  const asked = items.filter(({ kind }) => kind === 'field').map(({ id }) => id)
  return fields.filter((field) => asked.includes(field.key) && isOpen(field)).map(({ key }) => key)
}

const missingIn = ({ papers }: Open) =>
  papers.filter(({ handedIn }) => handedIn.length === 0).map(({ id }) => id)

/**
 * The citizen mends just what was asked for, and answers what follows from it; the whole declaration is judged as it
 * becomes. The office goes on with a new promise (Decree 61/2018/NĐ-CP, article 19.4). Gives the problems and changes
 * nothing when there are any. Throws NotFoundError, EventRefusedError.
 */
export async function supply(ctx: Context, of: OfStep, form: Form): Promise<Advanced | Unsupplied> {
  const event = { type: 'SUPPLY', stepId: of.stepId } as const
  const found = await findSupplement(ctx, of)
  // Registers are asked before anything is locked: one that is slow keeps nobody else waiting.
  const weighed = found && (await weighSupply(ctx, found, form))
  const missing = found ? missingIn(found) : []
  if (weighed && (weighed.problems.length > 0 || weighed.another || missing.length > 0)) {
    return { ...weighed, missingPapers: missing }
  }
  // All in one: no file that was counted can be taken back before it is sent.
  return ctx.db.write.transaction().execute(async (trx) => {
    const open = await findSupplement(ctx, of)
    // Sent already: the same form again is the same answer, any other is told of the first.
    if (!open || !weighed) return advanceIn(trx, ctx, of.dossierId, event, { key: of.key })
    if (isOther(found, open)) {
      throw new EventRefusedError(event.type, of.stepId, 'awaitingSupplement', [event.type])
    }
    const missingPapers = missingIn(open)
    if (missingPapers.length > 0) return { ...weighed, missingPapers }
    const amend = { why: 'supplement', declaration: weighed.declaration } as const
    const files = open.papers.flatMap(({ handedIn }) => handedIn.map(({ id }) => id))
    const sent = await advanceIn(trx, ctx, of.dossierId, event, { key: of.key, amend })
    if (!sent.repeated) await addPapersToDossier(trx, files, of.dossierId)
    return sent
  })
}

/** Something else is asked, or the declaration reads otherwise, than what was judged. */
const isOther = (one: Open, other: Open) =>
  one.supplement.id !== other.supplement.id ||
  JSON.stringify(one.declaration) !== JSON.stringify(other.declaration)
