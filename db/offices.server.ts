import type { Db, OfficeRow } from './schema.ts'

/** No office of that agency has this id. */
export class OfficeNotFoundError extends Error {
  constructor(
    readonly officeId: string,
    readonly agency: string,
  ) {
    super(`There is no ${agency} office “${officeId}”.`)
    this.name = 'OfficeNotFoundError'
  }
}

/** The office with this id, which must belong to the agency. Throws OfficeNotFoundError. */
export async function getOffice(db: Db, id: string, agency: string): Promise<OfficeRow> {
  const office = await db.selectFrom('office').selectAll().where('id', '=', id).executeTakeFirst()
  if (!office || office.agency !== agency) throw new OfficeNotFoundError(id, agency)
  return office
}

/** The office of an agency that serves a commune. */
export function findOfficeFor(db: Db, agency: string, communeCode: string) {
  return db
    .selectFrom('office_area')
    .innerJoin('office', 'office.id', 'office_area.office_id')
    .selectAll('office')
    .where('office_area.agency', '=', agency)
    .where('office_area.commune_code', '=', communeCode)
    .executeTakeFirst()
}

export function listOffices(db: Db) {
  return db.selectFrom('office').selectAll().orderBy('agency').orderBy('id').execute()
}
