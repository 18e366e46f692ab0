import { birthFamilies } from './birth.ts'
import type { FamilyKind } from './made.ts'

/** Every life event that can be simulated: one line each. */
const kinds: readonly FamilyKind[] = [birthFamilies]

/** How families of a bundle are made up. Throws for a bundle nobody simulates yet. */
export function familiesOf(bundleId: string): FamilyKind {
  const found = kinds.find((kind) => kind.bundleId === bundleId)
  if (!found) throw new Error(`Nobody makes up families for bundle “${bundleId}”.`)
  return found
}
