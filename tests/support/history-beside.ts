import type { Db } from '#db/schema.ts'
import type { FeedbackKind } from '#machines/feedback.ts'
import type { Instant } from '#machines/calendar.ts'

/** What happens to a dossier beside its steps. */
export interface ToldBeside {
  rating?: { score: number; at: Instant }
  complaints?: readonly {
    kind: FeedbackKind
    procedureId: string | null
    sentAt: Instant
    answerBy: Instant
    settledAt: Instant | null
    /** An answer that came after its own limit. */
    late: boolean
  }[]
  payments?: readonly { procedureId: string; state: 'due' | 'paid' | 'cancelled' }[]
  /** Results, with when they reached the electronic store. */
  results?: readonly { procedureId: string; publishedAt: Instant | null }[]
  /** Results taken back, with when each office had undone its part. */
  revocations?: readonly {
    procedureId: string
    at: Instant
    undoneAt: readonly (Instant | null)[]
  }[]
  /** Answers that did not come in time, or did. */
  deadlines?: readonly {
    procedureId: string
    kind: 'acknowledge' | 'answer'
    dueAt: Instant
    outcome: 'missed' | 'met' | null
  }[]
}

export const besideTables = [
  'rating',
  'feedback_turn',
  'feedback',
  'payment',
  'result',
  'compensation',
  'revocation',
] as const

/** Writes all of it for a dossier that was told before. */
export async function tellBeside(db: Db, dossierId: string, told: ToldBeside) {
  const { rating, complaints = [], payments = [], results = [] } = told
  const { revocations = [], deadlines = [] } = told
  const of = { dossier_id: dossierId }
  const own = { ...of, bundle_id: 'birth', person_id: 'lan', recorded_at: 0 }
  if (rating) {
    const row = { ...own, id: dossierId, ...rating, words: null, changed_at: null }
    await db.insertInto('rating').values(row).execute()
  }
  for (const [
    index,
    { procedureId, sentAt, answerBy, settledAt, ...one },
  ] of complaints.entries()) {
    const id = `${dossierId}:${index}`
    const limits = { refuse_by: answerBy, ask_by: answerBy, answer_by: answerBy }
    await db
      .insertInto('feedback')
      .values({
        ...{ id, ...own, ...limits, office_id: 'office-1', words: '', kind: one.kind },
        procedure_id: procedureId,
        state: settledAt === null ? 'open' : 'answered',
        sent_at: sentAt,
        settled_at: settledAt,
      })
      .execute()
    await db
      .insertInto('feedback_turn')
      .values({
        ...{ id, feedback_id: id, kind: 'answered', by_kind: 'official', by_id: 'hoa' },
        ...{ by_name: 'hoa', words: '', at: sentAt + 1, recorded_at: 0 },
        due_at: one.late ? sentAt : answerBy,
      })
      .execute()
  }
  for (const [index, { procedureId, state }] of payments.entries()) {
    const row = { id: `${dossierId}:${index}`, ...of, procedure_id: procedureId, state }
    const paid = { paid_via: state === 'paid' ? ('online' as const) : null, settled_at: null }
    await db
      .insertInto('payment')
      .values({
        ...row,
        ...paid,
        amount: 8000,
        lines: '[]',
        asked_at: 0,
        recorded_at: 0,
        charge: null,
      })
      .execute()
  }
  for (const [round, { procedureId, publishedAt }] of results.entries()) {
    const row = { ...of, procedure_id: procedureId, round, published_at: publishedAt }
    await db
      .insertInto('result')
      .values({ ...row, number: '', content: '{}', signed_by: 'hoa', issued_at: 0 })
      .execute()
  }
  for (const [index, { procedureId, at, undoneAt }] of revocations.entries()) {
    const id = `${dossierId}:${index}`
    const row = { id, ...of, procedure_id: procedureId, at, revoked_by: 'hoa' }
    await db
      .insertInto('revocation')
      .values({ ...row, ground: 'mistake', reason: '', concerned: null })
      .execute()
    for (const [leg, doneAt] of undoneAt.entries()) {
      await db
        .insertInto('compensation')
        .values({
          ...{ id: `${id}:${leg}`, revocation_id: id, ...of, procedure_id: procedureId },
          ...{ had_result: 1, asked_at: at, due_at: at, acknowledged_at: null, note: null },
          ...{ done: doneAt === null ? null : 'stopped', done_by: null, done_at: doneAt },
        })
        .execute()
    }
  }
  for (const [index, { procedureId, kind, dueAt, outcome }] of deadlines.entries()) {
    const row = { id: `${dossierId}:beside:${index}`, ...of, procedure_id: procedureId, kind }
    await db
      .insertInto('deadline')
      .values({ ...row, due_at: dueAt, done_at: null, outcome })
      .execute()
  }
}
