import {
  answersOf,
  type Answers,
  type Declaration,
  type Identity,
  type Likeness,
} from '../../bundle.ts'
import { fold } from '../../folding.ts'
import { registration } from './procedure-ids.ts'

/** The day of a birth; the hour is not declared. */
const bornOn = ({ childBornOn = '' }: Answers) => childBornOn
const name = ({ childName = '' }: Answers) => fold(childName)
const notice = ({ certificateCode = '' }: Answers) => certificateCode

function keys(answers: Answers) {
  const { motherNumber } = answers
  if (!bornOn(answers)) return []
  return [
    ...(motherNumber ? [`mother/${motherNumber}/${bornOn(answers)}`] : []),
    `child/${name(answers)}/${bornOn(answers)}`,
  ]
}

/**
 * Two hospital certificates of one mother and day are twins or triplets, and recognised as such; the same
 * certificate, or the same name, mother and day, is one child. Whatever else one mother or one name has in common
 * with a day is for an official to look at.
 */
function judge(one: Declaration, another: Declaration): Likeness | undefined {
  const [mine, other] = [answersOf(one), answersOf(another)]
  if (bornOn(mine) !== bornOn(other)) return undefined
  const sameMother = mine.motherNumber !== undefined && mine.motherNumber === other.motherNumber
  const bothNoticed = notice(mine) !== '' && notice(other) !== ''
  if (bothNoticed && notice(mine) === notice(other)) return 'same'
  if (sameMother && name(mine) === name(other)) return 'same'
  if (sameMother) return bothNoticed ? 'siblings' : 'possible'
  const mothersKnown = mine.motherNumber !== undefined && other.motherNumber !== undefined
  return name(mine) === name(other) && !mothersKnown ? 'possible' : undefined
}

export const birthIdentity: Identity = { stepId: registration, keys, judge }
