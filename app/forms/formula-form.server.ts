import { formulaSchema, type NewFormula } from '#app/services/measuring/collecting.server.ts'
import type { PathMark } from '#machines/emc-formula.ts'
import { tickedIn } from './mark-field.ts'

/** What was typed, as the form shows it again. */
export interface FormulaValues {
  owner: string
  fromOn: string
  why: string
  brokenBy: readonly PathMark[]
}

type Mistake = 'owner' | 'fromOn' | 'brokenBy' | 'why'

/** The formula somebody set in the form, or what is wrong with which field; `known` are the owners there are. */
export function readFormula(
  answers: Readonly<Record<string, string>>,
  known: ReadonlySet<string>,
): { values: FormulaValues; mistakes: Mistake[]; formula?: NewFormula } {
  const { owner = '', fromOn = '', why = '' } = answers
  const brokenBy = tickedIn((name) => answers[name])
  const values = { owner, fromOn, why, brokenBy }
  const formula = { owner, fromOn, why, brokenBy: answers.do === 'assume' ? null : brokenBy }
  const read = formulaSchema.safeParse(formula)
  const wrong = new Set(read.error?.issues.map(({ path }) => path[0]))
  if (!known.has(owner)) wrong.add('owner')
  if (formula.brokenBy?.length === 0) wrong.add('brokenBy')
  const mistakes = (['owner', 'brokenBy', 'fromOn', 'why'] as const).filter((one) => wrong.has(one))
  return mistakes.length > 0 ? { values, mistakes } : { values, mistakes, formula }
}
