import type { Db } from './schema.ts'

export function listCommunes(db: Db) {
  return db
    .selectFrom('place as commune')
    .leftJoin('place as province', 'province.code', 'commune.parent_code')
    .select(['commune.code', 'commune.name', 'province.name as province_name'])
    .where('commune.level', '=', 'commune')
    .orderBy('province.name')
    .orderBy('commune.name')
    .execute()
}

export function listOfficeAreas(db: Db) {
  return db.selectFrom('office_area').selectAll().execute()
}

export function listFacilities(db: Db) {
  return db.selectFrom('facility').selectAll().orderBy('name').execute()
}
