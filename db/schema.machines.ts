/** Under which chart the dossiers of a bundle version were last written in this database. */
export interface MachineVersionTable {
  bundle_id: string
  bundle_version: number
  /** `fingerprintOf` in machines/fingerprint.ts. */
  fingerprint: string
  recorded_at: number
}
