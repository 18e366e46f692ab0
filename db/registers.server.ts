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

/** A hospital's notice, once it was pushed. */
export function findBirthNotice(db: Db, certificateCode: string, at: number) {
  return db
    .selectFrom('birth_notice')
    .selectAll()
    .where('certificate_code', '=', certificateCode)
    .where('pushed_at', '<=', at)
    .executeTakeFirst()
}

/** Remembers when a notice was first found not to be what a hospital signed. */
export async function rememberForged(db: Db, certificateCode: string, foundAt: number) {
  await db
    .insertInto('forged_notice')
    .values({ certificate_code: certificateCode, found_at: foundAt })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The notices found to be forged or damaged, the last first. */
export function listForged(db: Db) {
  return db
    .selectFrom('forged_notice')
    .leftJoin('birth_notice', 'birth_notice.certificate_code', 'forged_notice.certificate_code')
    .leftJoin('death_notice', 'death_notice.notice_code', 'forged_notice.certificate_code')
    .select(({ fn, ref, val }) => [
      'forged_notice.certificate_code as code',
      'found_at',
      fn
        .coalesce(ref('birth_notice.facility'), ref('death_notice.facility'), val(''))
        .as('facility'),
    ])
    .orderBy('found_at', 'desc')
    .execute()
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
