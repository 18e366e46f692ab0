import type { Case } from './case.ts'
import { stepLuck, type StepLuck } from './step-luck.ts'

/** What chance holds ready for one step: by its place in the bundle, so that the same step has the same luck. */
export function luckOf({ law, plan }: Case, stepId: string): StepLuck {
  const place = law.bundle.procedures.findIndex(({ id }) => id === stepId)
  const luck = stepLuck(plan.luck, place)
  if (!luck) throw new Error(`Nothing was drawn for “${stepId}”.`)
  return luck
}
