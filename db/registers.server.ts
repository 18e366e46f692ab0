import type { Db } from './schema.ts'

/** The simulated registers as tables. Each question is one look-up by number or code. */
export function findPersonByNumber(db: Db, personalNumber: string) {
  return db
    .selectFrom('person')
    .selectAll()
    .where('personal_number', '=', personalNumber)
    .executeTakeFirst()
}

export function findPerson(db: Db, id: string) {
  return db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst()
}

export function findBirthNotice(db: Db, certificateCode: string) {
  return db
    .selectFrom('birth_notice')
    .selectAll()
    .where('certificate_code', '=', certificateCode)
    .executeTakeFirst()
}

export function findMarriage(db: Db, one: string, other: string) {
  return db
    .selectFrom('marriage')
    .selectAll()
    .where('spouse_a', 'in', [one, other])
    .where('spouse_b', 'in', [one, other])
    .executeTakeFirst()
}

export function findHouseholder(db: Db, householdId: string) {
  return db
    .selectFrom('person')
    .selectAll()
    .where('household_id', '=', householdId)
    .where('household_role', '=', 'householder')
    .executeTakeFirst()
}

/** Whether a personal number belongs to somebody, or was given to the child of another dossier. */
export async function isNumberTaken(db: Db, personalNumber: string, dossierId: string) {
  const given = await db
    .selectFrom('register_answer')
    .select('dossier_id')
    .where('question', '=', 'personal-number')
    .where('answer', '=', personalNumber)
    .where('dossier_id', '!=', dossierId)
    .executeTakeFirst()
  return given !== undefined || (await findPersonByNumber(db, personalNumber)) !== undefined
}
