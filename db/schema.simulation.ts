/** One row: what is simulated, and how far it has come. */
export interface SimulationTable {
  id: number
  scenario: string
  seed: number
  /** JSON: with what it was begun; a run goes on with nothing else. */
  settings: string
  /** JSON: clock, counters, offices, tallies. */
  progress: string
}

/** A dossier under way in a simulation. */
export interface SimulationCaseTable {
  dossier_id: string
  family: number
  /** JSON: what will happen to it, as far as that is decided. */
  coming: string
}
