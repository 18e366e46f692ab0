/** In two languages. */
export interface Said {
  vi: string
  en: string
}

/** Least, median and most over many seeds. */
export interface Range {
  low: number
  median: number
  high: number
}

/** What one lever added, or all together: shares of steps and working days; its place among the single levers by each. */
export interface LeverRow {
  id: string
  online: Range
  localities: Range
  days: Range
  rank: Range | null
  rankByDays: Range | null
}

/** What the command for levers found, as it wrote it down. */
export interface LeverResult {
  seeds: number
  families: number
  start: Pick<LeverRow, 'online' | 'localities' | 'days'>
  rows: readonly LeverRow[]
}

/** Something a province can do, by which mechanism it works, and between which limits its effect is assumed. */
export interface LeverFacts {
  id: string
  title: Said
  mechanism: Said
  effect: { low: number; high: number }
  /** Of the visits to which communes ask: the share whose reason it works on. */
  visits?: { low: number; high: number }
}

/** One figure of a simulation, beside what was published of it. */
export interface AnsweredFigure {
  id: string
  unit: 'life-event' | 'dossier' | 'step'
  /** `country`, `ministries`, `localities`, a month of the way, or a province by name. */
  block: string
  /** Put in, fitted by the committed command, or come out of the run. */
  label: 'input' | 'fitted' | 'predicted'
  value: number | null
  published: number | null
  numerator: number | null
  denominator: number | null
  /** Of a time that the law gives: in which days. */
  days?: 'calendar' | 'working'
  /** Why it differs from what was published, where that can be said. */
  why?: Said
}

/** How a simulation stands: what it tells, what it assumes, and its figures so far. */
export interface SimulationTold {
  title: Said
  story: Said
  assumptions: readonly (Said & { source: string })[]
  figures: readonly AnsweredFigure[]
}

/** What a database says of the simulation it holds. */
export interface KeptSimulation {
  scenario: string
  settings: string
  progress: string
}

/** What pages need of the simulated people. The server wires it; the portal does not know where they come from. */
export interface SimulationHost {
  /** Whether what is played under this name are simulated people. */
  knows: (play: string) => boolean
  /** What a run of simulated people has come to; undefined for a simulation that is none of the deck. */
  tell: (kept: KeptSimulation) => SimulationTold | undefined
  levers: readonly LeverFacts[]
  /** All levers at once, as a row of the result is named. */
  together: string
  leverResult: LeverResult
}
