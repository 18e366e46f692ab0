import { sql } from 'kysely'
import type { DossierHistory } from '#machines/measured-history.ts'
import type { Period } from '#machines/period.ts'
import { dossiersOf } from './measures.server.ts'
import type { Db } from './schema.ts'

/** What happened beside the straight way to the dossiers a period can say something about, by dossier. */
export async function listHistories(db: Db, period: Period): Promise<Map<string, DossierHistory>> {
  const histories = new Map<
    string,
    { [List in keyof DossierHistory]: DossierHistory[List][number][] }
  >()
  const of = (id: string) => {
    const known = histories.get(id)
    if (known) return known
    const empty = {
      stays: [],
      moves: [],
      supplements: [],
      corrections: [],
      revocations: [],
      alerts: [],
      ratings: [],
      complaints: [],
    }
    histories.set(id, empty)
    return empty
  }
  for (const { dossier_id, ...stay } of await listStays(db, period)) of(dossier_id).stays.push(stay)
  for (const { dossier_id, ...move } of await listMoves(db, period)) of(dossier_id).moves.push(move)
  for (const { dossier_id, ...asked } of await listSupplements(db, period)) {
    of(dossier_id).supplements.push(asked)
  }
  for (const { dossier_id, ...asked } of await listCorrections(db, period)) {
    of(dossier_id).corrections.push(asked)
  }
  for (const { dossier_id, ...revoked } of await listRevocations(db, period)) {
    of(dossier_id).revocations.push(revoked)
  }
  for (const { dossier_id, ...alert } of await listAlerts(db, period)) {
    of(dossier_id).alerts.push(alert)
  }
  for (const { dossier_id, ...rating } of await listRatings(db, period)) {
    of(dossier_id).ratings.push(rating)
  }
  for (const { dossier_id, ...complaint } of await listComplaints(db, period)) {
    of(dossier_id).complaints.push(complaint)
  }
  return histories
}

/** Every stay of the dossiers in which the citizen or somebody else outside was ever waited for. */
function listStays(db: Db, period: Period) {
  const waited = db
    .selectFrom('stay')
    .select('dossier_id')
    .where((eb) =>
      eb.or([eb('waits_for', 'in', ['citizen', 'thirdParty']), eb('state', '=', 'onHold')]),
    )
    .union(db.selectFrom('correction').select('dossier_id').where('asked_from', 'is not', null))
  return dossiersOf(db, period)
    .innerJoin('stay', 'stay.dossier_id', 'dossier.id')
    .where('dossier.id', 'in', waited)
    .select(['stay.dossier_id', 'stay.procedure_id', 'stay.state', 'stay.waits_for'])
    .select(['stay.entered_at', 'stay.left_at'])
    .orderBy('stay.entered_at')
    .execute()
}

function listMoves(db: Db, period: Period) {
  return dossiersOf(db, period)
    .innerJoin('promise_move as move', 'move.dossier_id', 'dossier.id')
    .select(['move.dossier_id', 'move.procedure_id', 'move.kind', 'move.from_at', 'move.to_at'])
    .select(['move.in_time', 'move.at'])
    .orderBy('move.at')
    .orderBy('move.id')
    .execute()
}

function listSupplements(db: Db, period: Period) {
  return dossiersOf(db, period)
    .innerJoin('supplement', 'supplement.dossier_id', 'dossier.id')
    .select(['supplement.dossier_id', 'supplement.procedure_id', 'supplement.asked_at as at'])
    .orderBy('supplement.asked_at')
    .execute()
}

function listCorrections(db: Db, period: Period) {
  return dossiersOf(db, period)
    .innerJoin('correction', 'correction.dossier_id', 'dossier.id')
    .select(['correction.dossier_id', 'correction.procedure_id', 'correction.asked_at as at'])
    .orderBy('correction.asked_at')
    .execute()
}

/** Results taken back, and when the last of the offices that acted on each had undone its part. */
function listRevocations(db: Db, period: Period) {
  return dossiersOf(db, period)
    .innerJoin('revocation', 'revocation.dossier_id', 'dossier.id')
    .leftJoin('compensation', 'compensation.revocation_id', 'revocation.id')
    .select(['revocation.dossier_id', 'revocation.procedure_id', 'revocation.at'])
    .select(({ fn, eb, ref }) => [
      fn.count<number>('compensation.id').as('legs'),
      eb
        .case()
        .when(fn.count('compensation.id'), '=', fn.count('compensation.done_at'))
        .then(fn.max(ref('compensation.done_at')))
        .else(null)
        .end()
        .as('repaired_at'),
    ])
    .groupBy('revocation.id')
    .orderBy('revocation.at')
    .execute()
}

/** Answers that did not come in time: a receiving system's confirmation, a register's word. */
function listAlerts(db: Db, period: Period) {
  return dossiersOf(db, period)
    .innerJoin('deadline', 'deadline.dossier_id', 'dossier.id')
    .select(['deadline.dossier_id', 'deadline.procedure_id', 'deadline.kind'])
    .select('deadline.due_at as at')
    .where('deadline.kind', 'in', ['acknowledge', 'answer'])
    .where('deadline.outcome', '=', 'missed')
    .orderBy('deadline.due_at')
    .execute()
}

function listRatings(db: Db, period: Period) {
  return dossiersOf(db, period)
    .innerJoin('rating', 'rating.dossier_id', 'dossier.id')
    .select(['rating.dossier_id', 'rating.at', 'rating.score'])
    .execute()
}

/** Complaints, suggestions and questions; `late`: how many answers came after their limit. */
function listComplaints(db: Db, period: Period) {
  return dossiersOf(db, period)
    .innerJoin('feedback', 'feedback.dossier_id', 'dossier.id')
    .select(['feedback.dossier_id', 'feedback.procedure_id', 'feedback.kind', 'feedback.sent_at'])
    .select(['feedback.answer_by', 'feedback.settled_at'])
    .select(
      sql<number>`(select count(*) from feedback_turn as turn
        where turn.feedback_id = feedback.id and turn.at > turn.due_at)`.as('late'),
    )
    .orderBy('feedback.sent_at')
    .orderBy('feedback.id')
    .execute()
}
