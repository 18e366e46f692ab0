import {
  findConsentById,
  listConsentEnds,
  listConsentsAskedOf,
  listConsentsOfDossier,
} from '#db/consents.server.ts'
import { findDossier, getDeclaration, getDossier } from '#db/dossiers.server.ts'
import { findPerson } from '#db/registers.server.ts'
import { can } from '#machines/advance.ts'
import { answersOf, procedureOf, ruleSetOf } from '#machines/bundle.ts'
import { getBundle } from '#machines/bundles/index.ts'
import { linesOf } from '#machines/passports.ts'
import { advanceDossier, type Advanced } from './advancing.server.ts'
import type { Context } from './context.ts'
import { NotFoundError } from './errors.ts'
import { parseDeclaration, parseSnapshot } from './stored.ts'
import { placeNames } from './surroundings.server.ts'
import { stepsOf } from './viewing.server.ts'

/** What is asked of the signed-in person, the newest first. */
export async function listMyConsents({ db, actor }: Context) {
  const person = actor.kind === 'citizen' ? await findPerson(db.read, actor.id) : undefined
  return person ? listConsentsAskedOf(db.read, person.personal_number) : []
}

async function myConsent(ctx: Context, id: string) {
  const consent = (await listMyConsents(ctx)).find((asked) => asked.id === id)
  if (!consent) throw new NotFoundError(`consent ${id}`)
  return consent
}

/**
 * One question, for the person it is asked of: who asks, for whom, which office will act, what became of it, and
 * of the declaration only the values this question needs. Throws NotFoundError for anybody else.
 */
export async function viewConsent(ctx: Context, id: string) {
  const { dossier_id, procedure_id: procedureId, ...consent } = await myConsent(ctx, id)
  const { read } = ctx.db
  const dossier = await getDossier(read, dossier_id)
  const bundle = getBundle(dossier.bundle_id, dossier.bundle_version)
  const { limits, legalBasis, cutOff } = ruleSetOf(bundle, dossier.rule_set_id)
  const step = (await stepsOf(read, dossier)).find((one) => one.procedureId === procedureId)
  if (!step) throw new NotFoundError(`consent ${id}`)
  const declaration = parseDeclaration((await getDeclaration(read, dossier_id)).declaration)
  const lines = linesOf(bundle, declaration)
  const { shows = [], of } = procedureOf(bundle, procedureId).consent ?? {}
  const ends = await listConsentEnds(read, dossier_id)
  const asked = await listConsentsOfDossier(read, dossier_id)
  const others = asked.filter((one) => one.procedure_id === procedureId && one.id !== id)
  const named = of?.(answersOf(declaration)) ?? []
  const values = shows.flatMap((key) => lines.find((line) => line.key === key) ?? [])
  return {
    id,
    procedureId,
    bundleId: bundle.id,
    bundleVersion: bundle.version,
    applicant: consent.applicant,
    title: consent.title,
    values,
    state: consent.state,
    askedAt: consent.asked_at,
    answeredAt: consent.answered_at,
    reason: consent.reason,
    /** Whether an answer is taken now; not when the procedure ended without one. */
    isOpen:
      consent.state === 'asked' &&
      can(bundle, parseSnapshot(dossier), {
        type: 'GIVE_CONSENT',
        stepId: procedureId,
        consent: id,
        leaves: 'asked',
      }),
    /** Until when everybody has to have answered, where the law says so. */
    endsAt: ends.find(({ procedure_id }) => procedure_id === procedureId)?.due_at,
    /** Who else is asked the same. */
    others: named
      .filter((one) => others.some((other) => other.personal_number === one.personalNumber))
      .map(({ name }) => name),
    step,
    rules: { days: limits[procedureId]?.plain ?? 0, legalBasis, cutOff },
    names: await placeNames(ctx.db, bundle, values),
  }
}

export type ConsentView = Awaited<ReturnType<typeof viewConsent>>

/** The dossier of a question for its applicant, who may try the link before sending it on; for nobody else. */
export async function findOwnDossierOf({ db, actor }: Context, id: string) {
  const consent = await findConsentById(db.read, id)
  const dossier = consent && (await findDossier(db.read, consent.dossier_id))
  return actor.kind === 'citizen' && dossier?.applicant_id === actor.id ? dossier.id : undefined
}

/**
 * A relative agrees, or declines with a reason, on the simulated VNeID. The office's clock starts once everybody who
 * was asked has agreed (Decree 63/2024/NĐ-CP, article 7); whether others are still asked is seen when it is written. Throws NotFoundError, EventRefusedError once it is answered.
 */
export async function answerConsent(
  ctx: Context,
  id: string,
  answer: { agrees: true } | { agrees: false; reason: string },
  key?: string,
): Promise<Advanced> {
  const { dossier_id, procedure_id: stepId } = await myConsent(ctx, id)
  const event = answer.agrees
    ? ({ type: 'GIVE_CONSENT', stepId, consent: id, leaves: 'asked' } as const)
    : ({ type: 'DECLINE_CONSENT', stepId, consent: id, reason: answer.reason } as const)
  return advanceDossier(ctx, dossier_id, event, { key })
}
