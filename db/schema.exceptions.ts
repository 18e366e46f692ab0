import type {
  AmendmentRow,
  CompensationRow,
  CorrectionRow,
  LikenessRow,
  PromiseMoveRow,
  RefusalRow,
  RevocationRow,
  SupplementRow,
} from '#machines/rows.exception-types.ts'

/** What can go wrong with a dossier. */
export interface ExceptionTables {
  supplement: SupplementRow
  refusal: RefusalRow
  correction: CorrectionRow
  amendment: AmendmentRow
  identity_key: IdentityKeyTable
  likeness: LikenessRow
  promise_move: PromiseMoveRow
  revocation: RevocationRow
  compensation: CompensationRow
}

/** What like cases have in common, for looking them up. */
interface IdentityKeyTable {
  key: string
  dossier_id: string
}
