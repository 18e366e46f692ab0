import type { CastRows } from '#db/bulk.server.ts'
import type { CommuneCode } from './places.ts'

interface Citizen {
  kind: 'citizen'
  id: string
  name: string
}

/** A family of another bundle than birth: what the registers hold of it, who declares, and who is asked. */
export interface RegisteredFamily {
  id: string
  bundle: string
  /** Whom the declaration is about. */
  about: string
  commune: CommuneCode
  applicant: Citizen
  /** Whoever may be asked to confirm, in the order the declaration asks them. */
  relatives: readonly Citizen[]
  /** What whoever declares answers, where no register does. */
  answers: Readonly<Record<string, string>>
  rows: {
    persons: CastRows['person']
    kinship: CastRows['kinship']
    notices: Omit<CastRows['death_notice'][number], 'signature'>[]
    insurance: CastRows['insurance_member']
    lists: CastRows['protected_person']
  }
}
