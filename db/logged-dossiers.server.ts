import { sql } from 'kysely'
import { SMALLEST_GROUP } from '#machines/scope.ts'
import type { Db } from './schema.ts'

/** So many steps of an office are looked at to know whether it has enough dossiers. */
const ENOUGH = 50

/** The place of the newest dossier in the order of writing: where an export that begins now will end. */
export async function lastDossierPlace(db: Db): Promise<number> {
  const last = await db
    .selectFrom('dossier')
    .select(sql<number>`dossier.rowid`.as('place'))
    .orderBy(sql`dossier.rowid`, 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.place ?? 0
}

/** The next dossiers in the order of writing. */
export function listLoggedDossiers(db: Db, after: number, last: number, limit: number) {
  return db
    .selectFrom('dossier')
    .select(sql<number>`dossier.rowid`.as('place'))
    .select(['id', 'bundle_id', 'bundle_version', 'rule_set_id', 'life_event_id', 'applicant_id'])
    .select(['channel', 'typed_by', 'province_code', 'submitted_at', 'closed_at'])
    .where(sql`dossier.rowid`, '>', after)
    .where(sql`dossier.rowid`, '<=', last)
    .orderBy(sql`dossier.rowid`)
    .limit(limit)
    .execute()
}

export function listLoggedEvents(db: Db, dossierIds: readonly string[], until: number) {
  return db
    .selectFrom('dossier_event')
    .select(['dossier_id', 'revision', 'type', 'procedure_id', 'payload', 'at'])
    .select(['actor_kind', 'actor_id', 'office_id'])
    .where('dossier_id', 'in', dossierIds)
    .where('at', '<=', until)
    .orderBy('dossier_id')
    .orderBy('revision')
    .execute()
}

export function listLoggedSteps(db: Db, dossierIds: readonly string[]) {
  return db
    .selectFrom('step')
    .select(['dossier_id', 'procedure_id', 'agency', 'office_id', 'result_delivery'])
    .where('dossier_id', 'in', dossierIds)
    .orderBy('dossier_id')
    .orderBy('procedure_id')
    .execute()
}

export function listLoggedStays(db: Db, dossierIds: readonly string[], until: number) {
  return db
    .selectFrom('stay')
    .select(['id', 'dossier_id', 'procedure_id', 'state', 'waits_for', 'entered_at'])
    .where('dossier_id', 'in', dossierIds)
    .where('entered_at', '<=', until)
    .orderBy('dossier_id')
    .orderBy('entered_at')
    .orderBy('id')
    .execute()
}

export function listLoggedResults(db: Db, dossierIds: readonly string[], until: number) {
  return db
    .selectFrom('result')
    .select(['dossier_id', 'procedure_id', 'round', 'issued_at', 'superseded_at', 'revoked_at'])
    .where('dossier_id', 'in', dossierIds)
    .where('issued_at', '<=', until)
    .orderBy('dossier_id')
    .orderBy('procedure_id')
    .orderBy('round')
    .execute()
}

/** Every office that had work, and whether enough dossiers went through it for it to be named. */
export function listLoggedOffices(db: Db) {
  return db
    .withRecursive('used(id)', (cte) =>
      cte
        .selectFrom('step')
        .select(({ fn }) => fn.min<string | null>('office_id').as('id'))
        .unionAll(
          cte
            .selectFrom('used')
            // From one office to the next in the index: most of the country's thousands have no work.
            .select((eb) =>
              eb
                .selectFrom('step')
                .select(({ fn }) => fn.min<string | null>('office_id').as('next'))
                .whereRef('office_id', '>', 'used.id')
                .as('id'),
            )
            .where('used.id', 'is not', null),
        ),
    )
    .selectFrom('used')
    .innerJoin('office', 'office.id', 'used.id')
    .leftJoin('place', 'place.code', 'office.province_code')
    .select(['office.id', 'office.agency', 'office.province_code', 'place.name as province'])
    .select((eb) =>
      eb
        .selectFrom(
          eb
            .selectFrom('step')
            .select('step.dossier_id')
            .whereRef('step.office_id', '=', 'office.id')
            .limit(ENOUGH)
            .as('some'),
        )
        .select(({ fn }) => fn.count<number>('some.dossier_id').distinct().as('dossiers'))
        .as('dossiers'),
    )
    .execute()
    .then((offices) =>
      offices.map(({ dossiers, ...office }) => ({
        ...office,
        isNamed: (dossiers ?? 0) >= SMALLEST_GROUP,
      })),
    )
}
