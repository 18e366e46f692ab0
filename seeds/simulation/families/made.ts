import type { Answers, Bundle, Declaration } from '#machines/bundle.ts'
import type { Instant } from '#machines/calendar.ts'
import { countPassports, formCounts, type PassportCounts } from '#machines/passports.ts'
import type { FormCounts } from '#db/changes.server.ts'
import type { CitizenValues } from '../parameters/citizens.ts'
import type { Parameter } from '../parameters/parameter.ts'
import type { Plan } from '../plan.ts'
import type { SimulationScenario } from '../scenario.ts'

/** A person of the simulated population register, as far as the registers are asked. */
export interface MadePerson {
  id: string
  personalNumber: string
  name: string
  bornOn: string
  sex: 'male' | 'female'
  provinceCode: string
  householdId: string
  householdRole: string
  identityLevel: 0 | 2
}

/** Who declares, whose agreement is asked for, in the order of the questions, and of whom else is spoken. */
export interface FamilyPeople {
  applicant: MadePerson
  asked: readonly MadePerson[]
  others: readonly MadePerson[]
}

/** Everybody of a family whom the population register must know. */
export const everybodyIn = ({ applicant, asked, others }: FamilyPeople) => [
  applicant,
  ...asked,
  ...others,
]

/** What one dossier of a family says: which procedures, and the declared values. */
export interface MadeFiling {
  stepIds: readonly string[]
  /** What decisions and rows need of the answers; all of them where the declaration is kept. */
  answers: Answers
  /** Undefined where it is worked out only when somebody looks at it. */
  declaration: Declaration | undefined
  counts: PassportCounts
  /** Of each form, how many of its values were typed, and how many a register gave. */
  forms: FormCounts
}

/** How one dossier of a family is to be made up. */
export interface Wanted {
  bundle: Bundle
  seed: number
  plan: Plan
  /** Which of the family's dossiers. */
  part: number
  at: Instant
  /** Each procedure filed by itself, one after the other. */
  oneByOne: boolean
  /** Work out the whole declaration, not only what decisions need. */
  whole: boolean
}

/** A kind of life event: who is concerned, and what they declare. Made from seed and number alone. */
export interface FamilyKind {
  bundleId: string
  /** The figure that says how many there were. */
  counted: 'births' | 'deaths'
  /** For how many steps and relatives chance must have something ready. */
  draws: { steps: number; relatives: number }
  /** How many such life events a year has in the whole country, and by month, January first. */
  inAYear: { families: number; months: readonly number[]; vi: string; en: string; source: string }
  /** Simulations of these families alone, with those of the deck. */
  simulations: readonly SimulationScenario[]
  /** What only these families have, the same in every province. */
  own: Readonly<Record<string, number>>
  /** In what these families differ from others, whatever the scenario: parameters in the place of the common ones. */
  differs: Partial<Record<keyof CitizenValues, Parameter>>
  people: (plan: Plan) => FamilyPeople
  /** The procedures of each of the family's dossiers, in the order they are filed. */
  filings: (bundle: Bundle, plan: Plan, oneByOne: boolean) => readonly (readonly string[])[]
  declare: (wanted: Wanted) => MadeFiling
}

type Counted = Pick<MadeFiling, 'counts' | 'forms'>

/** Where the values of a declaration come from. */
export const countedIn = (
  bundle: Bundle,
  declaration: Declaration,
  stepIds: readonly string[],
): Counted => ({
  counts: countPassports(declaration),
  forms: formCounts(bundle, declaration, stepIds),
})

/** How many values of a declaration come from where does not depend on names: known once, known for all alike. */
export function countingShapes() {
  const known = new Map<string, Counted>()
  return (shape: string, count: () => Counted): Counted => {
    const counted = known.get(shape) ?? count()
    known.set(shape, counted)
    return counted
  }
}
