import { homeBirth } from './home-birth.ts'
import { marriedCouple } from './married-couple.ts'
import { motherAlone } from './mother-alone.ts'
import { registeredElsewhere } from './registered-elsewhere.ts'
import { twinsOfOneMother } from './twins.ts'

export const completeFamilies = [
  marriedCouple,
  motherAlone,
  twinsOfOneMother,
  homeBirth,
  registeredElsewhere,
]
