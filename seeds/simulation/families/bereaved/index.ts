import { answersOf, type Answers, type Declaration } from '#machines/bundle.ts'
import type { Plan } from '../../plan.ts'
import {
  countedIn,
  countingShapes,
  type FamilyKind,
  type MadePerson,
  type Wanted,
} from '../made.ts'
import { declarationFrom } from '../telling.ts'
import { bereavedOneByOne } from './one-by-one.ts'
import { bereaved, bereavedValues, deathMonths } from './parameters.ts'
import { askedFor, neededBy, neededKeys, told } from './told.ts'
import {
  deathCaseOf,
  deceasedOf,
  declarerOf,
  isPaidByPost,
  relativesIn,
  relativesOf,
  rightOf,
} from './who.ts'

const countOf = countingShapes()

/** Families in which somebody has died: a grown child declares, or the wife or husband. */
export const bereavedFamilies: FamilyKind = {
  bundleId: 'death',
  counted: 'deaths',
  draws: { steps: 7, relatives: 3 },
  inAYear: {
    families: 700_000,
    months: deathMonths,
    vi: 'Số ca khai tử trong năm: 0,7 triệu.',
    en: 'Deaths registered in a year: 0.7 million.',
    source: 'domain.md F1: 661,578 in 2023, 654,031 in 2024',
  },
  simulations: [bereavedOneByOne],
  own: bereavedValues,
  differs: {
    takesLink: bereaved.takesLink,
    filesLate: bereaved.filesLate,
    filesOnline: bereaved.filesOnline,
  },

  people: (plan) => {
    const { family, hasIdentity } = plan
    const person = (
      made: ReturnType<typeof deceasedOf>,
      id: string,
      householdRole: string,
      identityLevel: 0 | 2,
    ): MadePerson => ({
      id,
      personalNumber: made.personalNumber,
      name: made.name,
      bornOn: made.bornOn,
      sex: made.sex,
      provinceCode: plan.provinceCode,
      householdId: `h${family}`,
      householdRole,
      identityLevel,
    })
    return {
      applicant: person(declarerOf(plan), `p${family}`, 'child', hasIdentity ? 2 : 0),
      asked: relativesOf(plan).map((one, index) =>
        person(one, `p${family}-relative${index + 1}`, 'other', 2),
      ),
      others: [person(deceasedOf(plan), `p${family}-deceased`, 'householder', 0)],
    }
  },

  filings: (_, plan, oneByOne) => {
    if (oneByOne) return neededBy(plan, mostFor(plan)).map((id) => [id])
    return [neededBy(plan, askedFor(plan))]
  },

  declare: (wanted) => {
    const { bundle, plan, part, oneByOne, whole } = wanted
    const stepIds = bereavedFamilies.filings(bundle, plan, oneByOne)[part] ?? []
    if (whole) {
      const declaration = declarationOf(wanted, stepIds)
      const counted = countedIn(bundle, declaration, stepIds)
      return { stepIds, declaration, answers: answersOf(declaration), ...counted }
    }
    const shape = [bundle.version, stepIds.join('+'), oneByOne, plan.prefilled, rightOf(plan)]
    const more = [deathCaseOf(plan), isPaidByPost(plan), relativesIn(plan), askedFor(plan)]
    const last = [plan.channel, plan.isLate, plan.copies, plan.delivery]
    const counted = countOf([...shape, ...more, ...last].join(), () =>
      countedIn(bundle, declarationOf(wanted, stepIds), stepIds),
    )
    return { stepIds, declaration: undefined, answers: neededOf(wanted, stepIds), ...counted }
  },
}

/** Whoever files one by one asks for everything there is a right to, in the end. */
const mostFor = (plan: Plan) => askedFor({ ...plan, takesLink: true, leavesOneOut: false })

const declarationOf = (wanted: Wanted, stepIds: readonly string[]): Declaration =>
  declarationFrom(wanted, stepIds, told(wanted, stepIds))

function neededOf(wanted: Wanted, stepIds: readonly string[]): Answers {
  const values = told(wanted, stepIds)
  const answers: Record<string, string> = {}
  for (const key of neededKeys) {
    const value = values[key]?.[0]
    if (value !== undefined) answers[key] = value
  }
  return answers
}
