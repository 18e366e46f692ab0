import {
  answersOf,
  type Answers,
  type Declaration,
  type Identity,
  type Likeness,
} from '../../bundle.ts'
import { fold } from '../../folding.ts'
import { saidByRegister } from '../../passports.ts'
import { registration } from './procedure-ids.ts'

const name = ({ deceasedName = '' }: Answers) => fold(deceasedName)
const number = ({ deceasedNumber = '' }: Answers) => deceasedNumber
const bornOn = ({ deceasedBornOn = '' }: Answers) => deceasedBornOn

/** Whether the population register itself told the name that belongs to the number. */
const isRegistered = ({ deceasedName }: Declaration) => saidByRegister(deceasedName) !== undefined

/**
 * One person dies once: the same number is one case; one name and day of birth is for an official to look at, unless
 * the register knows both numbers: then these are two people.
 */
function judge(one: Declaration, another: Declaration): Likeness | undefined {
  const [mine, other] = [answersOf(one), answersOf(another)]
  if (number(mine) === number(other)) return 'same'
  if (isRegistered(one) && isRegistered(another)) return undefined
  return name(mine) === name(other) && bornOn(mine) === bornOn(other) ? 'possible' : undefined
}

export const deathIdentity: Identity = {
  stepId: registration,
  keys: (answers) => [
    `deceased/${number(answers)}`,
    `deceased/${name(answers)}/${bornOn(answers)}`,
  ],
  judge,
  decisions: ['same', 'different'],
  // The second relative to declare a death, known as one by the population register.
  joins: ({ relation }) => saidByRegister(relation) !== undefined,
}
