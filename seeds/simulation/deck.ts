import nationalYear from './scenarios/national-year.ts'
import oneByOne from './scenarios/one-by-one.ts'
import type { SimulationScenario } from './scenario.ts'

/** Every simulation there is: one file and two lines each. */
export const simulations: readonly SimulationScenario[] = [oneByOne, nationalYear]

export const findSimulation = (id: string) => simulations.find((scenario) => scenario.id === id)
