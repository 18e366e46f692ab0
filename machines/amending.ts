import {
  answersOf,
  procedureOf,
  type Bundle,
  type Declaration,
  type Surroundings,
} from './bundle.ts'
import { judge, problem, problemsIn, type Problem } from './checks.ts'
import { fieldsFor, mergeTyped, type FormLine, type Typist } from './passports.ts'
import { holdsRealNumber, neverKept, tidy } from './validation.ts'

/**
 * What an office may ask to have completed or mended: the values its procedure uses, except those on which another
 * office has already given its result; an error in those is sent back instead.
 */
export function supplementable(
  bundle: Bundle,
  declaration: Declaration,
  stepId: string,
  issued: readonly string[],
): FormLine[] {
  return fieldsFor(bundle, stepId, declaration).filter(
    ({ kind, consumers, source }) =>
      kind !== 'office' &&
      source.kind !== 'derived' &&
      !consumers.some((id) => id !== stepId && issued.includes(id)),
  )
}

/** What can be wrong in a result and is put right by declaring it anew: the declared values that stand in it. */
export function correctable(bundle: Bundle, declaration: Declaration, stepId: string): FormLine[] {
  const { resultKeys } = procedureOf(bundle, stepId)
  return fieldsFor(bundle, stepId, declaration).filter(
    ({ key, kind, source }) =>
      resultKeys.includes(key) && kind !== 'office' && source.kind !== 'derived',
  )
}

/** What came of values that were typed anew. */
export interface JudgedValues {
  /** Those that are proper, by field; only what was asked for. */
  values: Record<string, string>
  problems: Problem[]
  /** What was typed but is no proper value, to be shown again. Never holds a real person's number. */
  unfinished: Record<string, string>
}

/** Judges values typed anew for some fields of a declaration that was sent, with every rule they are under. Pure. */
export function judgeValues(
  bundle: Bundle,
  declaration: Declaration,
  keys: readonly string[],
  form: Readonly<Record<string, string | undefined>>,
  typist: Typist,
  around: Surroundings,
): JudgedValues {
  const fields = bundle.fields.filter(({ key }) => keys.includes(key))
  const values: Record<string, string> = {}
  const unfinished: Record<string, string> = {}
  const mistakes: Problem[] = []
  for (const field of fields) {
    const text = form[field.key] ?? ''
    const judged = tidy(text) === '' ? { value: '' } : judge(field, text, around)
    if ('value' in judged) {
      values[field.key] = judged.value
      continue
    }
    mistakes.push(problem(field.key, judged.mistake))
    if (!neverKept.has(judged.mistake) && !holdsRealNumber(text)) unfinished[field.key] = text
  }
  const next = answersOf(mergeTyped(bundle, declaration, values, typist, around))
  const known = new Set(mistakes.map(({ field }) => field))
  const rest = problemsIn(
    bundle,
    fields.filter(({ key }) => !known.has(key)),
    next,
    around,
  )
  return { values, problems: [...mistakes, ...rest], unfinished }
}
