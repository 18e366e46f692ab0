import {
  changeFeedback,
  countFeedbackWaiting,
  findFeedback,
  findTurn,
  insertTurn,
  listFeedbackOfOffice,
  listTurns,
} from '#db/feedback.server.ts'
import { findOffice } from '#db/offices.server.ts'
import { logRead } from '#db/reads.server.ts'
import { refreshRollUps } from '#db/roll-ups.server.ts'
import type { Db } from '#db/schema.ts'
import { listSteps } from '#db/steps.server.ts'
import { answersOpen, type FeedbackAnswer } from '#machines/feedback.ts'
import type { Actor, Role } from '#machines/permissions.ts'
import { feedbackView, turnsOf } from './complaining.server.ts'
import type { Context } from './context.ts'
import { ForbiddenError, NotFoundError } from './errors.ts'
import { newId } from './minting.server.ts'
import { tellPerson } from './noticing.server.ts'
import { minutesLeft, officialIn } from './working.server.ts'

const LISTED = 200
const answerers: readonly Role[] = ['supervisor', 'receiver']

/** Who answers people for an office: those who receive them, and those who answer for all; ForbiddenError for others. */
function answererIn(ctx: Context) {
  const official = officialIn(ctx)
  if (!mayAnswerFeedback(official)) throw new ForbiddenError('people’s complaints')
  return official
}

const mayAnswerFeedback = (actor: Actor) =>
  actor.kind === 'official' && answerers.some((role) => actor.roles.includes(role))

/** How many of them wait for an answer of this office; none for whoever does not answer. */
export async function countMyFeedback({ db, actor }: Pick<Context, 'db' | 'actor'>) {
  if (actor.kind !== 'official' || !mayAnswerFeedback(actor)) return 0
  return countFeedbackWaiting(db.read, actor.officeId)
}

/** What people said to this office, the first due on top; the words only once it is opened. */
export async function listOfficeFeedback(ctx: Context, settled: boolean) {
  const { officeId } = answererIn(ctx)
  const { read } = ctx.db
  const office = await findOffice(read, officeId)
  const rows = await listFeedbackOfOffice(read, officeId, settled, LISTED)
  const turns = await turnsOf(ctx, rows)
  return {
    now: ctx.now,
    office: { vi: office?.name_vi ?? officeId, en: office?.name_en ?? officeId },
    rows: rows.map((row) => ({
      bundleId: row.bundle_id,
      bundleVersion: row.bundle_version,
      code: row.code,
      ...feedbackView(row, turns.get(row.id) ?? []),
      minutesLeft: row.state === 'open' ? minutesLeft(ctx.now, row.answer_by) : null,
    })),
  }
}

/** One of them with its words, to be answered. The read is logged first. Throws NotFoundError for another office’s. */
export async function viewFeedback(ctx: Context, id: string) {
  const { officeId, id: accountId } = answererIn(ctx)
  const { read, write } = ctx.db
  const row = await ofOffice(read, id, officeId)
  const turns = await listTurns(read, [id])
  const steps = await listSteps(read, row.dossier_id)
  await logRead(write, {
    dossier_id: row.dossier_id,
    procedure_id:
      row.procedure_id ??
      steps.find(({ office_id }) => office_id === officeId)?.procedure_id ??
      row.bundle_id,
    account_id: accountId,
    office_id: officeId,
    purpose: 'feedback',
    fields: JSON.stringify(['feedback.sender', 'feedback.words']),
    at: ctx.now,
    recorded_at: ctx.recordedAt,
  })
  const view = feedbackView(row, turns)
  return {
    now: ctx.now,
    code: row.code,
    sender: row.sender,
    bundleId: row.bundle_id,
    bundleVersion: row.bundle_version,
    feedback: view,
    open: answersOpen({ ...view, toldMore: wasAsked(turns) }, ctx.now),
    minutesLeft: row.state === 'open' ? minutesLeft(ctx.now, row.answer_by) : null,
  }
}

export type OfficeFeedback = Awaited<ReturnType<typeof viewFeedback>>

async function ofOffice(db: Db, id: string, officeId: string) {
  const row = await findFeedback(db, id)
  if (row?.office_id !== officeId) throw new NotFoundError(`feedback ${id}`)
  return row
}

const wasAsked = (turns: readonly { kind: string }[]) =>
  turns.some(({ kind }) => kind === 'moreAsked')

/** This answer is not taken (any more): its limit has passed, or it is answered. */
export class AnswerClosedError extends Error {
  constructor(
    readonly answer: FeedbackAnswer,
    readonly open: readonly FeedbackAnswer[],
  ) {
    super(`“${answer}” is not taken now; open: ${open.join(', ') || 'nothing'}.`)
    this.name = 'AnswerClosedError'
  }
}

interface Given {
  answer: FeedbackAnswer
  words: string
  /** Minted with the form: the same key answers once. */
  key: string
}

/**
 * The office answers, asks for more, or refuses with a reason; the sender is told at once. Refusing is open for 2
 * working days and asking for 5; an answer is due after 15 and taken even when late.
 * Throws NotFoundError for another office’s, ForbiddenError, AnswerClosedError.
 */
export async function answerFeedback(ctx: Context, id: string, { answer, words, key }: Given) {
  const official = answererIn(ctx)
  const { db, now, recordedAt } = ctx
  await db.write.transaction().execute(async (trx) => {
    const row = await ofOffice(trx, id, official.officeId)
    const known = await findTurn(trx, key)
    if (known?.feedback_id === id && known.kind === answer && known.words === words) return
    const toldMore = wasAsked(await listTurns(trx, [id]))
    const { state, refuse_by: refuseBy, ask_by: askBy } = row
    const open = answersOpen({ state, refuseBy, askBy, toldMore }, now)
    if (!open.includes(answer)) throw new AnswerClosedError(answer, open)
    const due = { refused: refuseBy, moreAsked: askBy, answered: row.answer_by }
    const turnId = known ? newId(ctx.db) : key
    await insertTurn(trx, {
      id: turnId,
      feedback_id: id,
      kind: answer,
      by_kind: 'official',
      by_id: official.id,
      by_name: official.name,
      words,
      at: now,
      // While more is asked the office's time stands still.
      due_at: state === 'moreAsked' ? null : due[answer],
      recorded_at: recordedAt,
    })
    await changeFeedback(trx, id, {
      state: answer,
      settled_at: answer === 'moreAsked' ? null : now,
    })
    await tellPerson(trx, {
      id: `feedback/${turnId}`,
      person_id: row.person_id,
      dossier_id: row.dossier_id,
      procedure_id: row.procedure_id,
      message: tellsOf[answer],
      sent_at: now,
      facts: { feedbackId: id },
    })
    await refreshRollUps(trx, row.dossier_id)
  })
}

const tellsOf = {
  answered: 'feedbackAnswered',
  moreAsked: 'feedbackMoreAsked',
  refused: 'feedbackRefused',
} as const satisfies Record<FeedbackAnswer, string>
