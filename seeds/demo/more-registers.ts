import type { CastRows } from '#db/bulk.server.ts'
import { bereaved } from './bereaved/index.ts'

/** What the registers hold about more people than the families with a newborn child. */
export interface MoreRegisters {
  id: string
  rows: {
    persons: CastRows['person']
    kinship: CastRows['kinship']
    notices: Omit<CastRows['death_notice'][number], 'signature'>[]
    insurance: CastRows['insurance_member']
    lists: CastRows['protected_person']
  }
}

/** One line per part of the cast. */
export const moreRegisters: readonly MoreRegisters[] = [...bereaved]
