import { sql } from 'kysely'
import { measuredFrom } from '#machines/measured-rows.ts'
import type { MeasuredDossier } from '#machines/roll-ups.ts'
import { prepared } from './prepared.server.ts'
import type { Db } from './schema.ts'

/** Tables that tell what happened beside the straight way. */
const besides = [
  'contact',
  'promise_move',
  'supplement',
  'correction',
  'revocation',
  'payment',
  'result',
  'rating',
  'feedback',
] as const
type Beside = (typeof besides)[number]

const namesOfBesides = sql.join(
  besides.map(
    (name) => sql`case when exists (select 1 from ${sql.table(name)} as beside
      where beside.dossier_id = dossier.id) then ${sql.lit(name)} else '' end`,
  ),
  sql` || ' ' || `,
)

/** Everything the measures read of one dossier; undefined when there is none of that id, or it has no step. */
export async function findMeasuredDossier(
  db: Db,
  id: string,
): Promise<MeasuredDossier | undefined> {
  const [dossier] = await dossierOf(db, id)
  const steps = await stepsOf(db, id)
  if (!dossier || steps.length === 0) return undefined
  const { before, beside, ...told } = dossier
  const found = new Set(beside.split(' '))
  // Most dossiers have none of these: what is known to be empty is not asked for.
  const listOf = <Row>(table: Beside, list: (db: Db, id: string) => Promise<Row[]>) =>
    found.has(table) ? list(db, id) : []
  return measuredFrom({
    dossier: told,
    opensLifeEvent: before === 0,
    steps,
    forms: await formsOf(db, id),
    stays: await staysOf(db, id),
    contacts: await listOf('contact', contactsOf),
    deadlines: await deadlinesOf(db, id),
    moves: await listOf('promise_move', movesOf),
    supplements: await listOf('supplement', supplementsOf),
    corrections: await listOf('correction', correctionsOf),
    revocations: await listOf('revocation', revocationsOf),
    payments: await listOf('payment', paymentsOf),
    results: await listOf('result', resultsOf),
    ratings: await listOf('rating', ratingsOf),
    complaints: await listOf('feedback', complaintsOf),
  })
}

const dossierOf = prepared((db, id: string) =>
  db
    .selectFrom('dossier')
    .innerJoin('declaration', 'declaration.dossier_id', 'dossier.id')
    .innerJoin('life_event', 'life_event.id', 'dossier.life_event_id')
    .select([
      'dossier.id',
      'dossier.life_event_id',
      'life_event.at as life_event_at',
      'dossier.bundle_id',
      'dossier.bundle_version',
      'dossier.rule_set_id',
      'dossier.channel',
      'dossier.typed_by',
      'dossier.province_code',
      'dossier.submitted_at',
      'dossier.first_promised_at',
      'dossier.promised_at',
      'declaration.typed_count',
      'declaration.reused_count',
      sql<number>`(select coalesce(sum(repeats), 0) from command
        where command.dossier_id = dossier.id and command.type = ${sql.lit('SUBMIT')})`.as(
        'repeats',
      ),
      // Dossiers of the same life event that were there before it.
      sql<number>`(select count(*) from dossier as earlier
        where earlier.life_event_id = dossier.life_event_id and (
          earlier.submitted_at < dossier.submitted_at or
          (earlier.submitted_at = dossier.submitted_at and earlier.rowid < dossier.rowid)))`.as(
        'before',
      ),
      sql<string>`${namesOfBesides}`.as('beside'),
    ])
    .where('dossier.id', '=', id),
)

const stepsOf = prepared((db, id: string) =>
  db
    .selectFrom('step')
    .selectAll()
    .where('dossier_id', '=', id)
    .orderBy('first_promised_at')
    .orderBy('procedure_id'),
)

const formsOf = prepared((db, id: string) =>
  db.selectFrom('form_count').selectAll().where('dossier_id', '=', id),
)

const staysOf = prepared((db, id: string) =>
  db
    .selectFrom('stay')
    .select(['procedure_id', 'state', 'waits_for', 'entered_at', 'left_at', 'working_minutes'])
    .where('dossier_id', '=', id)
    .orderBy('entered_at'),
)

const contactsOf = prepared((db, id: string) =>
  db.selectFrom('contact').select(['procedure_id', 'kind']).where('dossier_id', '=', id),
)

const deadlinesOf = prepared((db, id: string) =>
  db
    .selectFrom('deadline')
    .select(['procedure_id', 'kind', 'due_at', 'outcome'])
    .where('dossier_id', '=', id)
    .orderBy('due_at'),
)

const movesOf = prepared((db, id: string) =>
  db
    .selectFrom('promise_move')
    .select(['procedure_id', 'kind', 'from_at', 'to_at', 'in_time', 'at'])
    .where('dossier_id', '=', id)
    .orderBy('at')
    .orderBy('id'),
)

const supplementsOf = prepared((db, id: string) =>
  db
    .selectFrom('supplement')
    .select(['procedure_id', 'asked_at'])
    .where('dossier_id', '=', id)
    .orderBy('asked_at'),
)

const correctionsOf = prepared((db, id: string) =>
  db
    .selectFrom('correction')
    .select(['procedure_id', 'asked_at', 'asked_from'])
    .where('dossier_id', '=', id)
    .orderBy('asked_at'),
)

const revocationsOf = prepared((db, id: string) =>
  db
    .selectFrom('revocation')
    .leftJoin('compensation', 'compensation.revocation_id', 'revocation.id')
    .select(['revocation.procedure_id', 'revocation.at'])
    .select(({ fn }) => [
      fn.count<number>('compensation.id').as('legs'),
      sql<number | null>`case when count(compensation.id) = count(compensation.done_at)
        then max(compensation.done_at) end`.as('repaired_at'),
    ])
    .where('revocation.dossier_id', '=', id)
    .groupBy('revocation.id')
    .orderBy('revocation.at'),
)

const paymentsOf = prepared((db, id: string) =>
  db
    .selectFrom('payment')
    .select(['procedure_id', 'state', 'paid_via'])
    .where('dossier_id', '=', id),
)

const resultsOf = prepared((db, id: string) =>
  db.selectFrom('result').select(['procedure_id', 'published_at']).where('dossier_id', '=', id),
)

const ratingsOf = prepared((db, id: string) =>
  db.selectFrom('rating').select(['at', 'score']).where('dossier_id', '=', id),
)

const complaintsOf = prepared((db, id: string) =>
  db
    .selectFrom('feedback')
    .select(['procedure_id', 'kind', 'sent_at', 'answer_by', 'settled_at'])
    .select(
      sql<number>`(select count(*) from feedback_turn as turn
        where turn.feedback_id = feedback.id and turn.at > turn.due_at)`.as('late'),
    )
    .where('dossier_id', '=', id)
    .orderBy('sent_at')
    .orderBy('id'),
)
