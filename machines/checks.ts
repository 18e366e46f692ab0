import type { Answers, Bundle, Field, Surroundings } from './bundle.ts'
import { dayAt } from './calendar.ts'
import { checkOf } from './validation.ts'

/** One thing wrong with an answer; `message` is the key of a text of the bundle that names the remedy. */
export interface Problem {
  field: string
  mistake: string
  message: string
}

export function problem(field: string, mistake: string): Problem {
  return { field, mistake, message: `errors.${field}.${mistake}` }
}

/** A value as it is kept, or the mistake in it. */
export type Judged = { value: string } | { mistake: string }

/** Cleans and judges one value that is not empty. */
export function judge(field: Field, text: string, around: Surroundings): Judged {
  const parsed = checkOf(field).schema.safeParse(text)
  if (!parsed.success) return { mistake: parsed.error.issues[0]?.message ?? 'missing' }
  if (field.kind === 'commune' && !around.knowsCommune(parsed.data)) return { mistake: 'unknown' }
  return { value: parsed.data }
}

/** What is wrong with the answers to these fields, at most one problem each, in their order. */
export function problemsIn(
  bundle: Bundle,
  fields: readonly Field[],
  answers: Answers,
  around: Surroundings,
): Problem[] {
  return fields.flatMap((field) => {
    const mistake = mistakeIn(bundle, field, answers, around)
    return mistake ? [problem(field.key, mistake)] : []
  })
}

function mistakeIn(bundle: Bundle, field: Field, answers: Answers, around: Surroundings) {
  const text = answers[field.key]
  if (!text) return field.optional ? undefined : 'missing'
  const judged = judge(field, text, around)
  if ('mistake' in judged) return judged.mistake
  const today = dayAt(around.at)
  return bundle.crossChecks.find(
    ({ field: key, needs, holds }) =>
      key === field.key &&
      needs.every((other) => answers[other]) &&
      !holds(answers, today, around.at) &&
      needs.every((other) => isProper(bundle, other, answers, around)),
  )?.mistake
}

/** A rule between answers says nothing as long as one of them is itself wrong. */
function isProper({ fields }: Bundle, key: string, answers: Answers, around: Surroundings) {
  const field = fields.find((one) => one.key === key)
  return !field || 'value' in judge(field, answers[key] ?? '', around)
}
