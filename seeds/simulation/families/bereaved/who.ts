import type { Plan } from '../../plan.ts'
import { cumulate, weighted } from '../../random.ts'
import type { MadePerson } from '../made.ts'
import { identityOf, nameFrom } from '../people.ts'
import { bereavedValues as values } from './parameters.ts'

const rights = ['pension', 'compulsory', 'voluntary', 'survivor80', 'merit', 'assistance'] as const
export type Right = (typeof rights)[number] | 'none'

const chances = rights.map((right) => values[right])
const cumulated = cumulate([...chances, 1 - chances.reduce((sum, one) => sum + one, 0)])

const look = ({ looks }: Plan, place: number) => looks[place] ?? 0

/** What the deceased had a right to: it decides about scheme, procedures and time. */
export const rightOf = (plan: Plan): Right => rights[weighted(cumulated, look(plan, 0))] ?? 'none'

/** How somebody died, as far as the papers differ. */
export function deathCaseOf(plan: Plan) {
  const share = look(plan, 5)
  if (share < values.facility) return 'facility'
  return share < values.facility + values.accident ? 'accident' : 'elsewhere'
}

export const isPaidByPost = (plan: Plan) => (look(plan, 4) * 7) % 1 < values.paidByPost

/** How many relatives besides the applicant must confirm where a survivor benefit is asked for. */
export function relativesIn(plan: Plan): number {
  const share = look(plan, 6)
  if (share >= values.withRelatives) return 0
  return wasAtWork(plan) ? 1 : 1 + Math.floor((share / values.withRelatives) * 3)
}

/** Whoever was still at work when they died leaves a wife or husband, who declares, and a parent. */
const wasAtWork = (plan: Plan) => ['compulsory', 'voluntary'].includes(rightOf(plan))

const sexOf = (plan: Plan) => (look(plan, 7) < 0.5 ? 'male' : 'female')
const otherSex = (plan: Plan) => (sexOf(plan) === 'male' ? 'female' : 'male')

/**
 * First years of birth. Those of one sex lie apart, and all are three years apart from each other, so that no two people
 * share a number: see `identityOf`.
 */
const old = { from: 1935, spans: 8 }
const veryOld = { from: 1926, spans: 5 }
const grown = { from: 1962, spans: 5 }
const youngest = { from: 1977, spans: 1 }

type Made = Pick<MadePerson, 'name' | 'sex' | 'personalNumber' | 'bornOn'>

function made(
  plan: Plan,
  sex: MadePerson['sex'],
  { from, spans }: typeof old,
  own: number,
  family: number,
): Made {
  return { sex, name: nameFrom(family, own), ...identityOf(plan, sex, from, own, spans) }
}

/** Whoever died. Assumed: most between 65 and 90. */
export function deceasedOf(plan: Plan): Made {
  const years = wasAtWork(plan) ? grown : rightOf(plan) === 'survivor80' ? veryOld : old
  return made(plan, sexOf(plan), years, look(plan, 1), look(plan, 2))
}

/** Who declares: a grown child, or the wife or husband of somebody who was at work. */
export const declarerOf = (plan: Plan): Made & { relation: string } => ({
  ...made(plan, otherSex(plan), grown, look(plan, 1), look(plan, wasAtWork(plan) ? 3 : 2)),
  relation: wasAtWork(plan) ? 'spouse' : 'child',
})

/** Who else has a right to the survivor benefit, in the order in which they are named. */
export const relativesOf = (plan: Plan): (Made & { relation: string })[] =>
  [
    {
      ...made(plan, otherSex(plan), old, look(plan, 1), look(plan, 3)),
      relation: wasAtWork(plan) ? 'parent' : 'spouse',
    },
    { ...made(plan, sexOf(plan), youngest, look(plan, 6), look(plan, 2)), relation: 'child' },
    { ...made(plan, otherSex(plan), youngest, look(plan, 5), look(plan, 2)), relation: 'child' },
  ].slice(0, relativesIn(plan))
