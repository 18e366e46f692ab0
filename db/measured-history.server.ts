import type { DossierHistory } from '#machines/measured-history.ts'
import type { Period } from '#machines/period.ts'
import { dossiersOf } from './measures.server.ts'
import type { Db } from './schema.ts'

type Mutable<Lists> = { -readonly [Name in keyof Lists]: Lists[Name][number][] }
interface Lists extends DossierHistory {
  [name: string]: readonly { dossier_id: string }[]
}
