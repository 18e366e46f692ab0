import { listEvents } from '#db/dossiers.server.ts'
import { listPromiseMoves, listRefusals, listSupplements } from '#db/exceptions.server.ts'
import { findOffice } from '#db/offices.server.ts'
import { listPapersOfDossier } from '#db/papers.server.ts'
import { findPerson } from '#db/registers.server.ts'
import type { DossierRow } from '#db/schema.ts'
import { findStep, listStays, listSteps } from '#db/steps.server.ts'
import { ruleSetOf } from '#machines/bundle.ts'
import { getBundle } from '#machines/bundles/index.ts'
import type { StepRow } from '#machines/rows.types.ts'
import { asStepState } from '#machines/step.states.ts'
import { timelinessOf, timelinessOfStay } from '#machines/timeliness.ts'
import type { Context } from './context.ts'
import { NotFoundError } from './errors.ts'
import { requireOwnDossier, requireOwnStep, type OfStep } from './own-step.server.ts'
import { noteReading } from './step-in-hand.server.ts'
import { parseFaults } from './stored.ts'

/**
 * One slip of one step (01 to 05, Circular 01/2018/TT-VPCP, article 9), made out of the rows as they stand. For the applicant, and for officials of the step's
 * office, whose read is logged first. Throws NotFoundError for anybody else, and for a slip there is no cause for.
 */
export async function viewSlipOfStep(ctx: Context, of: OfStep, number: string) {
  const { dossier, step } = await stepFor(ctx, of)
  const bodies = await bodiesOf(ctx, dossier, step)
  const body = bodies.find((one) => one.number === number)
  if (!body) throw new NotFoundError(`slip ${number} of ${of.stepId}`)
  if (ctx.actor.kind === 'official') await noteReading(ctx, of, [])
  const { read } = ctx.db
  const office = await findOffice(read, step.office_id)
  const bundle = getBundle(dossier.bundle_id, dossier.bundle_version)
  const { legalBasis, cutOff } = ruleSetOf(bundle, dossier.rule_set_id)
  return {
    dossier: {
      id: dossier.id,
      code: dossier.code,
      title: dossier.title,
      bundleId: dossier.bundle_id,
      bundleVersion: dossier.bundle_version,
      channel: dossier.channel,
    },
    applicant: (await findPerson(read, dossier.applicant_id))?.full_name ?? '',
    stepId: of.stepId,
    office: office?.name_vi ?? step.office_id,
    legalBasis,
    cutOff,
    now: ctx.now,
    body,
    /** Every slip there is of this step. */
    numbers: bodies.map((one) => one.number),
  }
}

/** What stands on every slip there is of one's own dossier, by step. Throws NotFoundError for anybody else's. */
export async function listMySlips(ctx: Context, dossierId: string) {
  const dossier = await requireOwnDossier(ctx, dossierId)
  const steps = await listSteps(ctx.db.read, dossierId)
  const bodies = await Promise.all(steps.map((step) => bodiesOf(ctx, dossier, step)))
  return bodies.map((slips, index) => ({ stepId: steps[index]?.procedure_id ?? '', slips }))
}

export type SlipView = Awaited<ReturnType<typeof viewSlipOfStep>>
export type SlipBody = SlipView['body']

async function stepFor(ctx: Context, { dossierId, stepId }: OfStep) {
  if (ctx.actor.kind === 'official') {
    const own = await requireOwnStep(ctx, dossierId, stepId)
    // What has not reached an office is none of its papers yet.
    if (own.step.acknowledged_at === null) throw new NotFoundError(`step ${stepId}`)
    return own
  }
  const dossier = await requireOwnDossier(ctx, dossierId)
  const step = await findStep(ctx.db.read, dossierId, stepId)
  if (!step) throw new NotFoundError(`step ${stepId}`)
  return { dossier, step }
}

/** What stands on each slip the step has cause for. */
async function bodiesOf(ctx: Context, dossier: DossierRow, step: StepRow) {
  const facts = [
    await acceptance(ctx, dossier, step),
    await guidance(ctx, step),
    await refusal(ctx, dossier, step),
    await apology(ctx, step),
    await control(ctx, step),
  ]
  return facts.filter((one) => one !== undefined)
}

/** 01: taken in, and promised for when. */
async function acceptance({ db }: Context, dossier: DossierRow, step: StepRow) {
  const { consumers } = paperConsumers(dossier, step.procedure_id)
  const papers = await listPapersOfDossier(db.read, dossier.id)
  return {
    number: '01' as const,
    submittedAt: dossier.submitted_at,
    promisedAt: step.first_promised_at,
    delivery: step.result_delivery,
    /** The kinds of paper handed in for this procedure. */
    papers: [...new Set(papers.map(({ paper }) => paper))].filter((paper) => consumers.has(paper)),
  }
}

function paperConsumers({ bundle_id, bundle_version }: DossierRow, stepId: string) {
  const { papers = [] } = getBundle(bundle_id, bundle_version)
  const own = papers.filter(({ consumers }) => consumers.includes(stepId))
  return { consumers: new Set(own.map(({ id }) => id)) }
}

/** 02: what is to be completed or mended; of several requests the last. */
async function guidance({ db }: Context, { dossier_id, procedure_id }: StepRow) {
  const asked = (await listSupplements(db.read, dossier_id)).filter(
    (one) => one.procedure_id === procedure_id,
  )
  const last = asked.at(-1)
  if (!last) return undefined
  return {
    number: '02' as const,
    turn: asked.length,
    items: parseFaults(last.items),
    askedAt: last.asked_at,
    dueAt: last.due_at,
    by: last.asked_by,
  }
}

/** 03: refused, on which ground. */
async function refusal({ db }: Context, dossier: DossierRow, { procedure_id }: StepRow) {
  const found = (await listRefusals(db.read, dossier.id)).find(
    (one) => one.procedure_id === procedure_id,
  )
  if (!found) return undefined
  const bundle = getBundle(dossier.bundle_id, dossier.bundle_version)
  const { grounds, silence } = ruleSetOf(bundle, dossier.rule_set_id).exceptions
  const ground = [...(grounds[procedure_id] ?? []), silence].find(({ id }) => id === found.ground)
  return {
    number: '03' as const,
    ground: { id: found.ground, legalBasis: ground?.legalBasis ?? '' },
    note: found.note,
    at: found.at,
    /** Nobody signs what the end of a time limit decided. */
    by: found.ground === silence.id ? undefined : found.signed_by,
  }
}

/** 04: the apology, with the one new date. */
async function apology({ db }: Context, { dossier_id, procedure_id }: StepRow) {
  const move = (await listPromiseMoves(db.read, dossier_id)).find(
    (one) => one.procedure_id === procedure_id && one.kind === 'apology',
  )
  if (!move) return undefined
  return {
    number: '04' as const,
    reason: move.reason ?? '',
    at: move.at,
    from: move.from_at,
    to: move.to_at,
    inTime: move.in_time === 1,
    by: (await actorsOf({ db }, dossier_id)).get(revisionOf(move.id)) ?? '',
  }
}

/** 05: who handed to whom and when, from the day the office received the step. */
async function control({ db, now }: Context, step: StepRow) {
  if (step.received_at === null) return undefined
  const actors = await actorsOf({ db }, step.dossier_id)
  const stays = (await listStays(db.read, step.dossier_id)).filter(
    ({ procedure_id, entered_at }) =>
      procedure_id === step.procedure_id && entered_at >= (step.received_at ?? 0),
  )
  return {
    number: '05' as const,
    promisedAt: step.promised_at,
    issuedAt: step.issued_at,
    timeliness: timelinessOf(step, now),
    stays: stays.map((stay) => ({
      id: stay.id,
      state: asStepState(stay.state),
      by: actors.get(revisionOf(stay.id)) ?? '',
      enteredAt: stay.entered_at,
      leftAt: stay.left_at,
      minutes: stay.working_minutes,
      timeliness: timelinessOfStay(stay, step.promised_at, now),
    })),
  }
}

/** Rows that an event wrote carry its revision in their id: `dossier:revision:step`. */
const revisionOf = (id: string) => Number(id.split(':')[1])

/** Who did what stands at each revision; agencies’ systems by their own name. */
async function actorsOf({ db }: Pick<Context, 'db'>, dossierId: string) {
  const events = await listEvents(db.read, dossierId)
  return new Map(
    events.map(({ revision, actor_kind, actor_name }) => [
      revision,
      actor_kind === 'system' ? '' : actor_name,
    ]),
  )
}
