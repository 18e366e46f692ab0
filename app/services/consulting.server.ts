import type { Bundle, Declaration, RegisterId, Surroundings } from '#machines/bundle.ts'
import { applyLookUp, lookUpsFor } from '#machines/look-ups.ts'
import type { Context } from './context.ts'
import { askRegister } from './registers.server.ts'

export interface Consulted {
  declaration: Declaration
  /** Registers that gave no answer, and why: the citizen types on and is told. */
  silent: { register: RegisterId; reason: 'empty' | 'unavailable' }[]
}

/** Asks the registers everything that can be asked now, and again with what that brought to light. */
export async function consultRegisters(
  ctx: Pick<Context, 'db' | 'now'>,
  bundle: Bundle,
  declaration: Declaration,
  around: Surroundings,
): Promise<Consulted> {
  const asked = new Set<string>()
  const silent: Consulted['silent'] = []
  let current = declaration
  for (;;) {
    const open = lookUpsFor(bundle, current).filter((lookUp) => !asked.has(JSON.stringify(lookUp)))
    if (open.length === 0) return { declaration: current, silent }
    for (const lookUp of open) {
      asked.add(JSON.stringify(lookUp))
      const reply = await askRegister(ctx, lookUp.register, Object.values(lookUp.by))
      if (typeof reply === 'string') silent.push({ register: lookUp.register, reason: reply })
      current = applyLookUp(bundle, current, lookUp, reply, around)
    }
  }
}
