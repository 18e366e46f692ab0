import { bereaved } from './bereaved/index.ts'
import type { RegisteredFamily } from './registered-family.ts'

/** What the registers hold about more people than the families with a newborn child: one line per part of the cast. */
export const moreRegisters: readonly RegisteredFamily[] = [...bereaved]
