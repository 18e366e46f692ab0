import type { Selectable } from 'kysely'
import type { ResultRow } from '#machines/rows.types.ts'

/** A result, and what makes it worth keeping once it reached the citizen's store. */
export interface ResultTable extends ResultRow {
  /** The agency's signature over the content (JWS, compact), made when the result was published. */
  jws: string | null
  /** When that signature was made: anew when the content gained a line. */
  signed_at: number | null
  /** The way to the public proof: unguessable, and the same for as long as the result lives. */
  proof_code: string | null
}

export type KeptResultRow = Selectable<ResultTable>
