import type { Db } from './schema.ts'

/** What one person is to another; undefined when the population register knows of no kinship. */
export function findRelation(db: Db, personalNumber: string, otherNumber: string) {
  return db
    .selectFrom('kinship')
    .select('relation')
    .where('personal_number', '=', personalNumber)
    .where('other_number', '=', otherNumber)
    .executeTakeFirst()
}

/** A hospital's notice of a death, once it was pushed. */
export function findDeathNotice(db: Db, personNumber: string, at: number) {
  return db
    .selectFrom('death_notice')
    .selectAll()
    .where('person_number', '=', personNumber)
    .where('pushed_at', '<=', at)
    .executeTakeFirst()
}

export function findInsurance(db: Db, personalNumber: string) {
  return db
    .selectFrom('insurance_member')
    .selectAll()
    .where('personal_number', '=', personalNumber)
    .executeTakeFirst()
}

export function listProtection(db: Db, personalNumber: string) {
  return db
    .selectFrom('protected_person')
    .select('list')
    .where('personal_number', '=', personalNumber)
    .execute()
}
