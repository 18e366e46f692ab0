import { accident } from './accident.ts'
import type { Bereaved } from './case.ts'
import { merit } from './merit.ts'
import { oldSurvivor } from './old-survivor.ts'
import { pensioner } from './pensioner.ts'

/** Families in which somebody has died, and nothing is declared yet: four whole cases to play. */
export const bereaved: readonly Bereaved[] = [pensioner, oldSurvivor, merit, accident]
