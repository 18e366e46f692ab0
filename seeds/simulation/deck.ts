import { familyKinds } from './families/kinds.ts'
import august2024 from './scenarios/august-2024.ts'
import nationalYear from './scenarios/national-year.ts'
import oneByOne from './scenarios/one-by-one.ts'
import quangNinh from './scenarios/quang-ninh.ts'
import toSeventy from './scenarios/to-70-percent.ts'
import type { SimulationScenario } from './scenario.ts'

/** Every simulation there is: one file and two lines each, and those a kind of family brings along. */
export const simulations: readonly SimulationScenario[] = [
  oneByOne,
  august2024,
  toSeventy,
  quangNinh,
  nationalYear,
  ...familyKinds.flatMap((kind) => kind.simulations),
]

export const findSimulation = (id: string) => simulations.find((scenario) => scenario.id === id)
