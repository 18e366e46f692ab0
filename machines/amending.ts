import {
  answersOf,
  chosenIn,
  procedureOf,
  type Bundle,
  type Declaration,
  type Field,
  type Surroundings,
} from './bundle.ts'
import { judge, problem, problemsIn, type Problem } from './checks.ts'
import { applies, askedFields, pagesFor, problemsOf } from './journey.ts'
import { fieldsFor, mergeTyped, type FormLine, type Typist } from './passports.ts'
import { holdsRealNumber, neverKept, tidy } from './validation.ts'

/**
 * What an office may ask to have completed or mended: the values its procedure uses and those it lacks, of what a page
 * asks; never who the requester is, nor what fees and steps were reckoned from. An error in what another office has
 * already given its result on is sent back instead.
 */
export function supplementable(
  bundle: Bundle,
  declaration: Declaration,
  stepId: string,
  issued: readonly string[],
): FormLine[] {
  const answers = answersOf(declaration)
  const asked = new Map(
    pagesFor(bundle, answers)
      .flatMap((page) => askedFields(bundle, page, answers))
      .filter((field) => isOpen(field))
      .map((field) => [field.key, field]),
  )
  const lacking = [...asked.values()].filter(
    ({ key, optional }) => !optional && !declaration[key]?.value,
  )
  const whole = { ...declaration }
  for (const { key } of lacking) whole[key] = { value: '', source: { kind: 'default', at: 0 } }
  return fieldsFor(bundle, stepId, whole).filter(
    ({ key, kind, consumers, source }) =>
      asked.has(key) &&
      kind !== 'office' &&
      source.kind !== 'derived' &&
      !consumers.some((id) => id !== stepId && issued.includes(id)),
  )
}

/** Open to being typed anew after sending: neither told by sign-in nor fixed since. */
export const isOpen = ({ from, fixed }: Field) => !fixed && from?.by.length !== 0

/** The fields that must have a value before a step may have a result, and have none. Pure. */
export function lackingFor(
  bundle: Bundle,
  declaration: Declaration,
  stepId: string,
  around: Surroundings,
): string[] {
  const missing = problemsOf(bundle, answersOf(declaration), around)
    .filter(({ mistake }) => mistake === 'missing')
    .map(({ field }) => field)
  const used = bundle.fields.filter(({ consumers }) => consumers.includes(stepId))
  return used.filter(({ key }) => missing.includes(key)).map(({ key }) => key)
}

/** What can be wrong in a result and is put right by declaring it anew: the declared values that stand in it. */
export function correctable(bundle: Bundle, declaration: Declaration, stepId: string): FormLine[] {
  const { resultKeys } = procedureOf(bundle, stepId)
  return fieldsFor(bundle, stepId, declaration).filter(
    ({ key, kind, source }) =>
      resultKeys.includes(key) && kind !== 'office' && source.kind !== 'derived',
  )
}

/**
 * Whether a declaration would mean another dossier: other steps, another office for one of them, or others who have to
 * agree. All of that was settled when it was sent. Pure.
 */
export const isAnotherDossier = (bundle: Bundle, before: Declaration, after: Declaration) =>
  openedWith(bundle, before) !== openedWith(bundle, after)

function openedWith(bundle: Bundle, declaration: Declaration) {
  const answers = answersOf(declaration)
  const steps = chosenIn(bundle, answers).map(({ id, officeField, consent }) => [
    id,
    answers[officeField],
    consent?.of(answers).map(({ personalNumber }) => personalNumber),
  ])
  return JSON.stringify(steps)
}

/** What came of values that were typed anew. */
export interface TakenValues {
  /** Those that are proper, by field; only what was asked for. */
  values: Record<string, string>
  /** As it reads with them. */
  declaration: Declaration
  /** What cannot be read as a value of its field. */
  mistakes: Problem[]
  /** What was typed but is no proper value, to be shown again. Never holds a real person's number. */
  unfinished: Record<string, string>
}

/** Takes values typed anew for some fields of a declaration that was sent. Pure. */
export function takeValues(
  bundle: Bundle,
  before: Declaration,
  keys: readonly string[],
  form: Readonly<Record<string, string | undefined>>,
  typist: Typist,
  around: Surroundings,
): TakenValues {
  const values: Record<string, string> = {}
  const unfinished: Record<string, string> = {}
  const mistakes: Problem[] = []
  for (const field of bundle.fields.filter(({ key }) => keys.includes(key))) {
    const text = form[field.key] ?? ''
    const judged = tidy(text) === '' ? { value: '' } : judge(field, text, around)
    if ('value' in judged) {
      values[field.key] = judged.value
      continue
    }
    mistakes.push(problem(field.key, judged.mistake))
    if (!neverKept.has(judged.mistake) && !holdsRealNumber(text)) unfinished[field.key] = text
  }
  const declaration = mergeTyped(bundle, before, values, typist, around)
  return { values, declaration, mistakes, unfinished }
}

/**
 * What is wrong with a declaration after some of its fields were typed anew, by every rule it is under: what cannot be
 * read (`mistakes`), whatever else is wrong in those fields, and elsewhere what was not wrong before. Pure.
 */
export function problemsAfter(
  bundle: Bundle,
  before: Declaration,
  after: Declaration,
  { keys, mistakes }: { keys: readonly string[]; mistakes: readonly Problem[] },
  around: Surroundings,
): Problem[] {
  const answers = answersOf(after)
  const typed = bundle.fields.filter(
    (field) => keys.includes(field.key) && applies(bundle, field, answers),
  )
  const known = new Set(problemsOf(bundle, answersOf(before), around).map(({ message }) => message))
  const elsewhere = problemsOf(bundle, answers, around).filter(
    ({ field, message }) => !keys.includes(field) && !known.has(message),
  )
  const wrong = new Set(mistakes.map(({ field }) => field))
  const rest = [...problemsIn(bundle, typed, answers, around), ...elsewhere]
  return [...mistakes, ...rest.filter(({ field }) => !wrong.has(field))]
}

/** Judges values typed anew for some fields of a declaration that was sent, as the whole would read with them. Pure. */
export function judgeValues(
  bundle: Bundle,
  before: Declaration,
  keys: readonly string[],
  form: Readonly<Record<string, string | undefined>>,
  typist: Typist,
  around: Surroundings,
) {
  const { values, declaration, mistakes, unfinished } = takeValues(
    bundle,
    before,
    keys,
    form,
    typist,
    around,
  )
  const problems = problemsAfter(bundle, before, declaration, { keys, mistakes }, around)
  return { values, problems, unfinished }
}
