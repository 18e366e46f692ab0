import { getDeclaration, getDossier, listContacts, listResults } from '#db/dossiers.server.ts'
import { listComingSteps, listQueue, listSettledSteps } from '#db/queue.server.ts'
import { logRead } from '#db/reads.server.ts'
import { findStep } from '#db/steps.server.ts'
import { procedureOf } from '#machines/bundle.ts'
import { getBundle } from '#machines/bundles/index.ts'
import { workingMinutesBetween, type Instant } from '#machines/calendar.ts'
import { fieldsFor } from '#machines/passports.ts'
import { asStepState } from '#machines/step.states.ts'
import { allowedNow } from './advancing.server.ts'
import type { Context } from './context.ts'
import { ForbiddenError, NotFoundError } from './errors.ts'
import { parseDeclaration, parseLines, parseSnapshot } from './stored.ts'
import { stepsOf } from './viewing.server.ts'

const QUEUE_LIMIT = 200
const SHORT_LIST = 20

function requireOfficial({ actor }: Context) {
  if (actor.kind !== 'official') throw new ForbiddenError('an office’s work')
  return actor
}

/** Office minutes left until a due time; negative when it has passed. */
export function minutesLeft(now: Instant, dueAt: Instant): number {
  return now <= dueAt ? workingMinutesBetween(now, dueAt) : -workingMinutesBetween(dueAt, now)
}

/** The office's queue by due date, with the working minutes left of each step. */
export async function viewQueue(ctx: Context) {
  const { officeId, id } = requireOfficial(ctx)
  const { read } = ctx.db
  const queue = await listQueue(read, officeId, QUEUE_LIMIT)
  const toItem = ({ due_at, ...row }: (typeof queue)[number]) => ({
    ...row,
    state: asStepState(row.state),
    dueAt: due_at,
    minutesLeft: due_at === null ? null : minutesLeft(ctx.now, due_at),
    mine: row.holder_id === id,
  })
  return {
    now: ctx.now,
    queue: queue.map(toItem),
    coming: (await listComingSteps(read, officeId, SHORT_LIST)).map(toItem),
    settled: (await listSettledSteps(read, officeId, SHORT_LIST)).map(toItem),
  }
}

/**
 * One step on the desk: the fields this procedure uses and no others, what may be done now, and the other legs'
 * state without their data. The read is logged with its purpose before anything is shown.
 * Throws NotFoundError for a step of another office, or one that has not reached it.
 */
export async function viewStep(ctx: Context, dossierId: string, stepId: string) {
  const official = requireOfficial(ctx)
  const { read, write } = ctx.db
  const step = await findStep(read, dossierId, stepId)
  if (!step || step.office_id !== official.officeId || step.acknowledged_at === null) {
    throw new NotFoundError(`step ${stepId} of dossier ${dossierId}`)
  }
  const dossier = await getDossier(read, dossierId)
  const bundle = getBundle(dossier.bundle_id, dossier.bundle_version)
  const { declaration } = await getDeclaration(read, dossierId)
  const fields = fieldsFor(bundle, stepId, parseDeclaration(declaration))
  await logRead(write, {
    dossier_id: dossierId,
    procedure_id: stepId,
    account_id: official.id,
    office_id: official.officeId,
    purpose: 'processing',
    fields: JSON.stringify(fields.map((field) => field.key)),
    at: ctx.now,
    recorded_at: ctx.recordedAt,
  })
  const contacts = await listContacts(read, dossierId)
  const results = await listResults(read, dossierId)
  return {
    now: ctx.now,
    dossier: {
      id: dossier.id,
      code: dossier.code,
      title: dossier.title,
      bundleId: dossier.bundle_id,
      submittedAt: dossier.submitted_at,
      channel: dossier.channel,
      typedBy: dossier.typed_by,
    },
    procedure: { id: stepId, code: procedureOf(bundle, stepId).code },
    step: {
      ...step,
      state: asStepState(step.state),
      minutesLeft: step.due_at === null ? null : minutesLeft(ctx.now, step.due_at),
      mine: step.holder_id === official.id,
    },
    fields,
    allowed: allowedNow(bundle, parseSnapshot(dossier), official, dossier, step),
    legs: await stepsOf(read, dossier),
    contacts: contacts.filter((contact) => contact.procedure_id === stepId),
    /** Results of this step and of those before it: what later procedures need (the number, the certificate). */
    results: results
      .filter(({ procedure_id }) =>
        [stepId, ...procedureOf(bundle, stepId).dependsOn].includes(procedure_id),
      )
      .map(({ procedure_id, number, content, issued_at, signed_by }) => ({
        procedureId: procedure_id,
        number,
        lines: parseLines(content),
        issuedAt: issued_at,
        signedBy: signed_by,
      })),
  }
}
