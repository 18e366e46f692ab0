import type { Scenario } from '../../scenario.ts'
import pensionersFamily from './pensioners-family.ts'
import wrongDeath from './wrong-death.ts'

/** Scenarios of families in which somebody has died. */
export const ofBereaved: readonly Scenario[] = [pensionersFamily, wrongDeath]
