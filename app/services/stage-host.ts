import type { Context } from './context.ts'

/** What the stage needs of the scenario deck. The server wires it; the portal does not know where scenarios come from. */
export interface StageHost {
  /** The deck in its order, each as its file has it. */
  deck: readonly StoredScenario[]
  groups: readonly string[]
  /** What is wrong with a scenario's text: where, and the remedy; nothing when it can be played. */
  check: (text: string, language: 'vi' | 'en') => readonly ScenarioProblem[]
  /** Which acts there are, and what each asks. */
  actForms: readonly ActForm[]
  /** The families of the cast, by id, and whether the child has been declared is not known here. */
  families: readonly { id: string; mother: string; father?: string; child: string }[]
  /** Everybody of the cast who can declare something, by the bundle that is for them. */
  declarants: readonly { family: string; bundle: string; about: string }[]
  /** The name of an office of the demo; undefined for an unknown one. */
  officeName: (office: string, language: 'vi' | 'en') => string | undefined
  /** The bundle whose families can be drawn by lot; the others have those of the cast. */
  bundleByLot: string
  /** A family nobody has met, by lot of a number. */
  familyByLot: (seed: number, id: string) => Record<string, unknown>
  /** Plays a scenario on a database of its own that is gone afterwards. The text must be one that `check` accepts. */
  tryOut: (text: string, language: 'vi' | 'en') => Promise<Trial>
  /**
   * Fills a declaration for a family of the cast up to sending. Gives the draft and whose it is. Throws
   * FamilyCannotFileError where a register that is broken leaves open what the family does not know by heart, or the
   * mother's electronic identity is not of the level that declaring takes.
   */
  fillDraft: (ctx: Omit<Context, 'actor'>, family: string) => Promise<FilledDraft>
  /** The family's registrar does a dossier's birth registration, from taking it to returning the result. */
  registerBirth: (ctx: Omit<Context, 'actor'>, family: string, dossierId: string) => Promise<void>
}

interface StoredScenario {
  id: string
  text: string
}

export interface FilledDraft {
  draftId: string
  mother: { kind: 'citizen'; id: string; name: string }
}

export interface ScenarioProblem {
  line: number
  /** Where in the scenario: `acts.3.at`; empty for the whole of it. */
  path: string
  problem: string
}

export interface ActForm {
  does: string
  fields: readonly ActField[]
}

/** One thing an act asks: `pairs` are lines of `key: value`, `items` lines of `field|paper key: reason`. */
export interface ActField {
  name: string
  kind: 'text' | 'moment' | 'choice' | 'events' | 'pairs' | 'items' | 'yes' | 'list'
  options?: readonly string[]
  optional?: boolean
}

/** How a trial went: every act in order, and what it ended in. */
export interface Trial {
  acts: readonly {
    index: number | null
    at: string
    does: string
    state: 'done' | 'failed' | 'open'
  }[]
  /** Why it stopped, when it did. */
  failure?: {
    index: number | null
    /** The dossier that nobody had declared, when that was it. */
    undeclared?: string
    /** The name of the error the portal refused with, when it did. */
    refusal?: string
  }
  facts: readonly { name: string; expected: string; found: string }[]
  /** What it ended in, as a scenario's `ends`; undefined when it stopped before. */
  ends?: Record<string, unknown>
}

/** A family of the cast knows too little to declare by itself, as while a register does not answer. */
export class FamilyCannotFileError extends Error {
  constructor(
    readonly family: string,
    cause: Error,
  ) {
    super(`The family “${family}” cannot declare now.`, { cause })
    this.name = 'FamilyCannotFileError'
  }
}
