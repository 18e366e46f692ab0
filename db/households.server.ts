import type { Db } from './schema.ts'

/** The people of the households in which somebody may be picked at sign-in; `part`: of a folded name. */
export function listHouseholds(db: Db, part: string, limit: number) {
  const households = db
    .selectFrom('person')
    .select('household_id')
    .distinct()
    .where('in_cast', '=', 1)
    .$if(part !== '', (query) => query.where('folded_name', 'like', `%${part}%`))
    .orderBy('household_id')
    .limit(limit)
  return db
    .selectFrom('person')
    .innerJoin('place as commune', 'commune.code', 'person.commune_code')
    .leftJoin('place as province', 'province.code', 'commune.parent_code')
    .select(['person.id', 'person.full_name', 'person.born_on', 'person.personal_number'])
    .select(['person.household_id', 'person.household_role', 'person.in_cast', 'person.street'])
    .select(['person.about_vi', 'person.about_en', 'person.identity_level', 'person.phone'])
    .select(['commune.name as commune', 'province.name as province'])
    .where('household_id', 'in', households)
    .orderBy('household_id')
    .orderBy('born_on')
    .execute()
}

/** What hospitals told of the children of these mothers. */
export const listNoticesOf = (db: Db, mothers: readonly string[]) =>
  db
    .selectFrom('birth_notice')
    .select(['mother_number', 'certificate_code', 'intended_name', 'born_at', 'pushed_at'])
    .where('mother_number', 'in', mothers)
    .orderBy('born_at')
    .execute()
