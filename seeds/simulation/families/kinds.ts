import { bereavedFamilies } from './bereaved/index.ts'
import { birthFamilies } from './birth.ts'
import type { FamilyKind } from './made.ts'

/** Every life event that can be simulated: one line each. */
export const familyKinds: readonly FamilyKind[] = [birthFamilies, bereavedFamilies]

/** How families of a bundle are made up. Throws for a bundle nobody simulates yet. */
export function familiesOf(bundleId: string): FamilyKind {
  const found = familyKinds.find((kind) => kind.bundleId === bundleId)
  if (!found) throw new Error(`Nobody makes up families for bundle “${bundleId}”.`)
  return found
}
