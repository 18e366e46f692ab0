/** How far the story of a run has been told. One row, or none on a portal that tells no story. */
export interface RunPlaceTable {
  id: number
  /** Acts that were begun; one more than the place has when the last one was cut off. */
  begun: number
  /** JSON: acts that were played, the dossiers by name, what was refused. */
  place: string
}
