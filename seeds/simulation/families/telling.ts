import type { Bundle, DeclaredValue, Declaration, RegisterId } from '#machines/bundle.ts'
import { settle } from '#machines/settling.ts'
import { surroundingsAt } from '../country.ts'
import type { Wanted } from './made.ts'

/** The values of a declaration and the register that says each; what none says, people type. */
export type Told = Record<string, [value: string, register: RegisterId | 'typed' | 'preset']>

/** The whole declaration: what is told, with the passport of every value, and what follows from it. */
export function declarationFrom(
  { bundle, plan, at, oneByOne }: Wanted,
  stepIds: readonly string[],
  told: Told,
): Declaration {
  const own = ownFields(bundle, stepIds, oneByOne)
  const byRole = plan.channel === 'counter' ? ('official' as const) : ('citizen' as const)
  const by = byRole === 'official' ? 'counter' : `p${plan.family}`
  const declared: Record<string, DeclaredValue> = {}
  for (const [key, [value, from]] of Object.entries(told)) {
    if (from === 'preset' || !own.has(key)) continue
    const isTyped = from === 'typed' || !plan.prefilled
    declared[key] = isTyped
      ? { value, source: { kind: 'typed', by, byRole, at } }
      : { value, source: { kind: 'register', register: from, at } }
  }
  const around = surroundingsAt(at)
  // What registers say about somebody who follows from other answers is said once that is known.
  const settled = settle(bundle, declared, around)
  return settle(bundle, { ...settled, ...declared }, around, settled)
}

/** A single filing carries only what its own form asks; a linked one also what decides which forms there are. */
const ownFields = ({ fields }: Bundle, stepIds: readonly string[], oneByOne: boolean) =>
  new Set(
    fields
      .filter(
        ({ consumers, decides = false }) =>
          consumers.some((id) => stepIds.includes(id)) || (decides && !oneByOne),
      )
      .map(({ key }) => key),
  )
