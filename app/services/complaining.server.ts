import {
  changeFeedback,
  findFeedback,
  findTurn,
  insertFeedback,
  insertTurn,
  listFeedbackOfDossier,
  listTurns,
} from '#db/feedback.server.ts'
import { refreshRollUps } from '#db/roll-ups.server.ts'
import type { FeedbackTurnRow } from '#db/schema.feedback.ts'
import { listSteps } from '#db/steps.server.ts'
import { ruleSetOf } from '#machines/bundle.ts'
import { getBundle } from '#machines/bundles/index.ts'
import { feedbackDue, type FeedbackKind } from '#machines/feedback.ts'
import type { Context } from './context.ts'
import { ForbiddenError, NotFoundError } from './errors.ts'
import { newId } from './minting.server.ts'
import { tellPerson } from './noticing.server.ts'
import { requireOwnDossier } from './own-step.server.ts'
import { stepsOf } from './viewing.server.ts'

type Row = NonNullable<Awaited<ReturnType<typeof findFeedback>>>

/** What the applicant said about a dossier, with the answers, and the steps it can be about. Throws NotFoundError. */
export async function viewMyFeedback(ctx: Context, dossierId: string) {
  const { read } = ctx.db
  const dossier = await requireOwnDossier(ctx, dossierId)
  const rows = await listFeedbackOfDossier(read, dossierId)
  const turns = await turnsOf(ctx, rows)
  const { id, code, title, bundle_id: bundleId, bundle_version: bundleVersion } = dossier
  return {
    now: ctx.now,
    dossier: { id, code, title, bundleId, bundleVersion },
    steps: await stepsOf(read, dossier),
    feedback: rows.map((row) => feedbackView(row, turns.get(row.id) ?? [])),
  }
}

/** What was said after each of these, in order. */
export async function turnsOf({ db }: Context, rows: readonly { id: string }[]) {
  const ids = rows.map(({ id }) => id)
  const turns = ids.length === 0 ? [] : await listTurns(db.read, ids)
  return new Map(ids.map((id) => [id, turns.filter(({ feedback_id }) => feedback_id === id)]))
}

/** One of them with what was said after it, for its sender and for the office. */
export function feedbackView(row: Row, turns: readonly FeedbackTurnRow[]) {
  return {
    id: row.id,
    kind: row.kind,
    words: row.words,
    state: row.state,
    procedureId: row.procedure_id,
    office: { vi: row.name_vi, en: row.name_en },
    sentAt: row.sent_at,
    refuseBy: row.refuse_by,
    askBy: row.ask_by,
    answerBy: row.answer_by,
    settledAt: row.settled_at,
    turns: turns.map(({ id, kind, by_name, words, at, due_at }) => ({
      id,
      kind,
      name: by_name,
      words,
      at,
      late: due_at !== null && at > due_at,
    })),
  }
}

export type FeedbackView = ReturnType<typeof feedbackView>

interface Said {
  kind: FeedbackKind
  words: string
  /** The step it is about; the whole dossier otherwise. */
  stepId?: string
  /** Minted with the form: the same key is kept once. */
  key: string
}

/**
 * A complaint, suggestion or question at any time, for the office of the step it is about; what is about the whole
 * goes to the office that received the dossier. Its limits start with it (Decision 766/QĐ-TTg, 5.1–5.3).
 * Throws NotFoundError for anybody but the applicant, and for a step the dossier does not have.
 */
export async function sendFeedback(ctx: Context, dossierId: string, said: Said) {
  const { db, now, recordedAt } = ctx
  const dossier = await requireOwnDossier(ctx, dossierId)
  const bundle = getBundle(dossier.bundle_id, dossier.bundle_version)
  const steps = await listSteps(db.read, dossierId)
  const [first] = bundle.procedures.flatMap(
    ({ id }) => steps.find((step) => step.procedure_id === id) ?? [],
  )
  const step =
    said.stepId === undefined
      ? first
      : steps.find(({ procedure_id }) => procedure_id === said.stepId)
  if (!step) throw new NotFoundError(`step ${said.stepId} of dossier ${dossierId}`)
  const due = feedbackDue(ruleSetOf(bundle, dossier.rule_set_id), now)
  const about = { person_id: dossier.applicant_id, dossier_id: dossierId }
  await db.write.transaction().execute(async (trx) => {
    const known = await findFeedback(trx, said.key)
    if (known && isSame(known, about, said)) return
    // The key of something else, e.g. of a form that was sent before and written anew: nothing said is dropped.
    const id = known ? newId(ctx.db) : said.key
    await insertFeedback(trx, {
      ...about,
      id,
      bundle_id: dossier.bundle_id,
      procedure_id: said.stepId ?? null,
      office_id: step.office_id,
      kind: said.kind,
      words: said.words,
      state: 'open',
      sent_at: now,
      refuse_by: due.refused,
      ask_by: due.moreAsked,
      answer_by: due.answered,
      settled_at: null,
      recorded_at: recordedAt,
    })
    await tellPerson(trx, {
      ...about,
      id: `feedback/${id}`,
      procedure_id: said.stepId ?? null,
      message: 'feedbackReceived',
      sent_at: now,
      facts: { dueAt: due.answered, feedbackId: id },
    })
    await refreshRollUps(trx, dossierId)
  })
}

const isSame = (
  { dossier_id, person_id, kind, words, procedure_id }: Row,
  about: { dossier_id: string; person_id: string },
  said: Said,
) =>
  dossier_id === about.dossier_id &&
  person_id === about.person_id &&
  kind === said.kind &&
  words === said.words &&
  procedure_id === (said.stepId ?? null)

/**
 * The citizen tells the office what it asked for; its time to answer counts afresh from here.
 * Throws NotFoundError for anybody but the sender, ForbiddenError when nothing was asked.
 */
export async function tellMore(ctx: Context, feedbackId: string, words: string, key: string) {
  const { db, actor, now, recordedAt } = ctx
  await db.write.transaction().execute(async (trx) => {
    const row = await findFeedback(trx, feedbackId)
    if (!row || actor.kind !== 'citizen' || row.person_id !== actor.id) {
      throw new NotFoundError(`feedback ${feedbackId}`)
    }
    const known = await findTurn(trx, key)
    if (known?.feedback_id === feedbackId && known.words === words) return
    if (row.state !== 'moreAsked') throw new ForbiddenError('an answer nobody asked for')
    const ruleSet = ruleSetOf(getBundle(row.bundle_id, row.bundle_version), row.rule_set_id)
    await insertTurn(trx, {
      id: known ? newId(ctx.db) : key,
      feedback_id: feedbackId,
      kind: 'more',
      by_kind: 'citizen',
      by_id: actor.id,
      by_name: actor.name,
      words,
      at: now,
      due_at: null,
      recorded_at: recordedAt,
    })
    const { answered } = feedbackDue(ruleSet, now)
    await changeFeedback(trx, feedbackId, { state: 'open', answer_by: answered })
    await refreshRollUps(trx, row.dossier_id)
  })
}
