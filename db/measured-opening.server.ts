import { sql, type Insertable } from 'kysely'
import { measuredFrom } from '#machines/measured-rows.ts'
import type { MeasuredDossier } from '#machines/roll-ups.ts'
import type { Rows } from '#machines/rows.types.ts'
import { prepared } from './prepared.server.ts'
import type { Db, Schema } from './schema.ts'

/** A dossier that was just written, as the measures see it: from the rows in hand instead of reading them back. */
export async function measuredOpening(
  trx: Db,
  dossier: Omit<Insertable<Schema['dossier']>, keyof Rows['dossier']>,
  { typed_count, reused_count }: Insertable<Schema['declaration']>,
  rows: Rows,
  forms: readonly Omit<Insertable<Schema['form_count']>, 'dossier_id'>[],
): Promise<MeasuredDossier> {
  const [lifeEvent] = await lifeEventOf(trx, dossier.life_event_id)
  if (!lifeEvent) throw new Error(`There is no life event ${dossier.life_event_id}.`)
  return measuredFrom({
    dossier: {
      ...dossier,
      life_event_at: lifeEvent.at,
      promised_at: rows.dossier.promised_at,
      typed_count,
      reused_count,
      repeats: 0,
    },
    opensLifeEvent: lifeEvent.dossiers === 1,
    steps: rows.steps.toSorted(
      (one, other) =>
        one.first_promised_at - other.first_promised_at ||
        (one.procedure_id < other.procedure_id ? -1 : 1),
    ),
    forms,
    stays: rows.enteredStays,
    contacts: rows.contacts,
    deadlines: rows.deadlines,
    moves: [],
    supplements: [],
    corrections: [],
    revocations: [],
    payments: rows.payments,
    results: [],
    ratings: [],
    complaints: [],
  })
}

const lifeEventOf = prepared((db, id: string) =>
  db
    .selectFrom('life_event')
    .select('at')
    .select(
      sql<number>`(select count(*) from dossier where dossier.life_event_id = life_event.id)`.as(
        'dossiers',
      ),
    )
    .where('id', '=', id),
)
