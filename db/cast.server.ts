import { sql } from 'kysely'
import { prepared } from './prepared.server.ts'
import { isWork } from './queue.server.ts'
import type { Db } from './schema.ts'

/** The citizens who may be picked at sign-in, in the order a reader looks them up. */
export async function listCastCitizens(db: Db) {
  return db
    .selectFrom('person')
    .innerJoin('place as commune', 'commune.code', 'person.commune_code')
    .leftJoin('place as province', 'province.code', 'commune.parent_code')
    .select([
      'person.id',
      'person.full_name',
      'person.born_on',
      'person.about_vi',
      'person.about_en',
      'commune.name as commune',
      'province.name as province',
    ])
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('dossier')
          .select('dossier.id')
          .whereRef('dossier.applicant_id', '=', 'person.id'),
      ).as('has_filed'),
    )
    .where('person.in_cast', '=', 1)
    .where('person.died_at', 'is', null)
    .orderBy('person.household_id')
    .orderBy('person.born_on')
    .execute()
}

/** The officials who may be picked at sign-in, with their office and its place; of an office first who takes cases in. */
export async function listCastOfficials(db: Db) {
  return officials(db)
    .orderBy('office.agency')
    .orderBy('office.name_vi')
    .orderBy((eb) => eb.case().when('account.roles', 'like', '%"receiver"%').then(0).else(1).end())
    .orderBy('account.id')
    .execute()
}

/** Whoever is registered as dead has no electronic identity any more, until that is undone. */
const castCitizen = prepared((db, id: string) =>
  db
    .selectFrom('person')
    .select(['id', 'full_name'])
    .where('id', '=', id)
    .where('in_cast', '=', sql.lit(1))
    .where('died_at', 'is', null),
)

export async function findCastCitizen(db: Db, id: string) {
  const [citizen] = await castCitizen(db, id)
  return citizen
}

/** What a person of the cast knows and is in the story, as their card at sign-in tells it. */
export async function findAbout(db: Db, id: string) {
  return db
    .selectFrom('person')
    .select(['full_name', 'about_vi', 'about_en'])
    .where('id', '=', id)
    .where('in_cast', '=', 1)
    .executeTakeFirst()
}

const official = prepared((db, id: string) => officials(db).where('account.id', '=', id))

export async function findOfficial(db: Db, id: string) {
  const [found] = await official(db, id)
  return found
}

function officials(db: Db) {
  return db
    .selectFrom('account')
    .innerJoin('office', 'office.id', 'account.office_id')
    .innerJoin('place as commune', 'commune.code', 'office.commune_code')
    .select([
      'account.id',
      'account.full_name',
      'account.title_vi',
      'account.title_en',
      'account.roles',
      'office.id as office_id',
      'office.agency',
      'office.name_vi as office_vi',
      'office.name_en as office_en',
      'commune.name as commune',
    ])
}

/** How many steps are work to do at each office, as its queue counts them; an office without any is not listed. */
export async function countWaitingByOffice(db: Db) {
  return db
    .selectFrom('step')
    .select(['office_id', (eb) => eb.fn.countAll<number>().as('waiting')])
    .where('settled_at', 'is', null)
    .where('acknowledged_at', 'is not', null)
    .where(isWork)
    .groupBy('office_id')
    .execute()
}

/** From now on the members of these households may be picked at sign-in. */
export async function admitHouseholds(db: Db, householdIds: readonly string[]) {
  if (householdIds.length === 0) return
  await db
    .updateTable('person')
    .set({ in_cast: 1 })
    .where('household_id', 'in', householdIds)
    .execute()
}
