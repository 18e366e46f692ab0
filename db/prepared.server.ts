import type { Compilable, CompiledQuery } from 'kysely'
import type { Db } from './schema.ts'

/**
 * A query that is built once and then only run: building one costs more than SQLite takes to answer it. For what is
 * asked at every request or submission. Every argument must be a parameter of the query, in the order of its text;
 * the first use checks that.
 */
export function prepared<Args extends readonly unknown[], Row>(
  build: (db: Db, ...args: Args) => Compilable<Row>,
): (db: Db, ...args: Args) => Promise<Row[]> {
  let made: CompiledQuery<Row> | undefined
  return async (db, ...args) => {
    if (!made) {
      made = build(db, ...args).compile()
      const { parameters } = made
      const fits =
        parameters.length === args.length && args.every((arg, at) => parameters[at] === arg)
      if (!fits) throw new Error(`The arguments are not the parameters of: ${made.sql}`)
    }
    const { rows } = await db.executeQuery<Row>({ ...made, parameters: args })
    return rows
  }
}
