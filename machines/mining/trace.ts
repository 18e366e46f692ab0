import type { Instant } from '../calendar.ts'
import type { WaitsFor } from '../step.states.ts'

/** How long one step was in one state, and whose turn it was. */
export interface TracedStay {
  state: string
  waitsFor: WaitsFor
  enteredAt: Instant
  /** Office minutes (480 a working day); null while the stay lasts. */
  minutes: number | null
}

/** The real path of one step: its stays, oldest first. */
export interface StepTrace {
  procedureId: string
  stays: readonly TracedStay[]
}

/** The real path of one dossier through all its steps. */
export interface Trace {
  dossierId: string
  bundleId: string
  bundleVersion: number
  steps: readonly StepTrace[]
}

/** The states a step went through, as one word: what two paths have in common when they are the same. */
const pathOf = ({ procedureId, stays }: StepTrace): string =>
  `${procedureId}:${stays.map(({ state }) => state).join('>')}`

/** The paths of all steps of a dossier: which variant of the process it was. */
export const variantOf = ({ steps }: Pick<Trace, 'steps'>): string =>
  steps.map(pathOf).toSorted().join('|')
