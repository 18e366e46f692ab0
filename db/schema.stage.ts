import type { Generated } from 'kysely'
import type { FaultKind } from '#machines/faults.ts'

/** A place an operator broke, or will break: from one moment of the portal's clock until another, or for good. */
export interface FaultTable {
  id: Generated<number>
  target: string
  kind: FaultKind
  from_at: number
  until_at: number | null
}

/** A scenario somebody wrote in the console. */
export interface ScenarioTable {
  id: string
  /** JSON: the scenario as its file has it, perhaps not playable yet. */
  content: string
  created_at: number
  saved_at: number
  recorded_at: number
}

/** The guided demo an operator is in; how far it is shows in what it is about. */
export interface GuideTable {
  actor_id: string
  /** The dossier the demo is about, once it was sent. */
  dossier_id: string | null
  began_at: number
  recorded_at: number
}
