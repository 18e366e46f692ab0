/** Something an official may do now. */
export interface Action {
  type: string
  button: string
  meaning: string
  /** The page of its own that it needs for its words. */
  to?: string
}
