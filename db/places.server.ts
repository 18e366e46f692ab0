import { sql } from 'kysely'
import type { Db } from './schema.ts'

/** The provinces, in the order of their codes. */
export function listProvinces(db: Db) {
  return db
    .selectFrom('place')
    .select(['code', 'name'])
    .where('level', '=', 'province')
    .orderBy('code')
    .execute()
}

export function listCommuneCodes(db: Db) {
  return db.selectFrom('place').select('code').where('level', '=', 'commune').execute()
}

export function listOfficeAreas(db: Db) {
  return db.selectFrom('office_area').selectAll().execute()
}

export function listFacilities(db: Db) {
  return db.selectFrom('facility').selectAll().orderBy('name').execute()
}

/** These communes, with their provinces; an unknown code is left out. */
export function findCommunes(db: Db, codes: readonly string[]) {
  return db
    .selectFrom('place as commune')
    .leftJoin('place as province', 'province.code', 'commune.parent_code')
    .select(['commune.code', 'commune.name', 'province.name as province_name'])
    .where('commune.level', '=', 'commune')
    .where('commune.code', 'in', codes)
    .execute()
}

const queries = {
  /** These words side by side. */
  phrase: (words: readonly string[]) => `"${words.join(' ')}"`,
  /** All these words, in whatever order. */
  words: (words: readonly string[]) => words.map((word) => `"${word}"`).join(' '),
  /** Words that begin so, in whatever order. */
  beginnings: (words: readonly string[]) => words.map((word) => `"${word}"*`).join(' '),
}

/** Codes of communes by folded words, the best first: a word of the commune's own name counts most. */
export async function searchCommunes(
  db: Db,
  words: readonly string[],
  as: keyof typeof queries,
  limit: number,
): Promise<string[]> {
  if (words.length === 0) return []
  const query = queries[as](words)
  const { rows } = await sql<{ code: string }>`
    select code from place_word where place_word match ${query}
    order by bm25(place_word, 0, 10, 2, 0.1), own, around limit ${limit}`.execute(db)
  return rows.map(({ code }) => code)
}

/** The provinces by code. */
export async function listProvinceNames(db: Db): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('place')
    .select(['code', 'name'])
    .where('level', '=', 'province')
    .execute()
  return new Map(rows.map(({ code, name }) => [code, name]))
}
