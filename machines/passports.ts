import type {
  Bundle,
  DeclaredValue,
  Declaration,
  Field,
  FieldKind,
  Page,
  Source,
  Surroundings,
} from './bundle.ts'
import { answersOf, chosenIn, originIn } from './bundle.ts'
import { judge, problem, type Problem } from './checks.ts'
import { askedFields, pageOf, problemsOn } from './journey.ts'
import { settle } from './settling.ts'
import { holdsRealNumber, neverKept, saySame, tidy } from './validation.ts'

/** Longer than any answer can be; what is longer is cut before it is kept for showing it again. */
const KEPT_LENGTH = 500

/** Who types: the citizen, or an official on somebody's behalf. */
export interface Typist {
  by: string
  byRole: 'citizen' | 'official'
}

/** What came of a page that was posted. */
export interface TakenPage {
  declaration: Declaration
  /** Empty when the page is complete. */
  problems: Problem[]
  /** What was typed but is no proper value, to be kept and shown again. Never holds a real person's number. */
  unfinished: Record<string, string>
}

/**
 * Takes what was typed on a page, by field key; dates as `YYYY-MM-DD`. Proper values enter the declaration even
 * when others on the page are wrong. Keys that are not asked on this page are ignored.
 */
export function takePage(
  bundle: Bundle,
  page: Page,
  declaration: Declaration,
  form: Readonly<Record<string, string | undefined>>,
  typist: Typist,
  around: Surroundings,
): TakenPage {
  const typed: Record<string, string> = {}
  const unfinished: Record<string, string> = {}
  const mistakes: Record<string, string> = {}
  const improper: Record<string, string> = {}
  for (const field of askedFields(bundle, page, answersOf(declaration))) {
    const text = form[field.key]
    if (text === undefined) continue
    const judged = tidy(text) === '' ? { value: '' } : judge(field, text, around)
    if ('value' in judged) {
      typed[field.key] = judged.value
      continue
    }
    mistakes[field.key] = judged.mistake
    improper[field.key] = text
    if (!neverKept.has(judged.mistake) && !holdsRealNumber(text))
      unfinished[field.key] = text.slice(0, KEPT_LENGTH)
  }
  const next = mergeTyped(bundle, declaration, typed, typist, around)
  // Judged as it stands on the page: not with an answer from before in place of one that is wrong now.
  const found = new Map(
    problemsOn(bundle, page, { ...answersOf(next), ...improper }, around).map((problem) => [
      problem.field,
      problem,
    ]),
  )
  for (const [key, mistake] of Object.entries(mistakes)) found.set(key, problem(key, mistake))
  const order = [...page.fields, ...(page.tells ?? [])]
  const problems = order.flatMap((key) => found.get(key) ?? [])
  return { declaration: next, problems, unfinished }
}

/**
 * Puts proper values into the declaration. A value equal to what a register said stays the register's; a
 * different one becomes typed, and what the register said is kept. An empty value takes an answer back.
 */
export function mergeTyped(
  bundle: Bundle,
  declaration: Declaration,
  typed: Readonly<Record<string, string>>,
  typist: Typist,
  around: Surroundings,
): Declaration {
  const next: Record<string, DeclaredValue> = { ...declaration }
  for (const field of bundle.fields) {
    const value = typed[field.key]
    if (value === undefined) continue
    const merged = mergedValue(field, declaration, value, typist, around)
    if (merged) next[field.key] = merged
    else delete next[field.key]
  }
  return settle(bundle, next, around, declaration)
}

function mergedValue(
  field: Field,
  declaration: Declaration,
  value: string,
  typist: Typist,
  { at }: Surroundings,
): DeclaredValue | undefined {
  const declared = declaration[field.key]
  const registerSaid = saidByRegister(declared)
  const from = originIn(field, declaration)
  if (from && registerSaid !== undefined && saySame(field.kind, registerSaid, value)) {
    if (declared?.source.kind === 'register') return declared
    return { value: registerSaid, source: { kind: 'register', register: from.register, at } }
  }
  if (declared?.value === value) return declared
  if (registerSaid !== undefined) {
    // Also when emptied: “none” is then the citizen's word against the register's.
    return { value, source: { kind: 'typed', ...typist, at, registerSaid } }
  }
  return value === '' ? undefined : { value, source: { kind: 'typed', ...typist, at } }
}

/** What a register said about this value, confirmed or not; undefined when none has spoken. */
export function saidByRegister(declared: DeclaredValue | undefined): string | undefined {
  if (declared?.source.kind === 'register') return declared.value
  return declared?.source.kind === 'typed' ? declared.source.registerSaid : undefined
}

/** Declared against what a register says, so not confirmed: an official compares both. */
export function differsFromRegister({
  kind,
  value,
  source,
}: DeclaredValue & Pick<FormLine, 'kind'>): boolean {
  return source.kind === 'typed' && !saySame(kind, source.registerSaid ?? value, value)
}

/** How many values a declaration has by source. Reuse share = reused ÷ (typed + reused). */
export interface PassportCounts {
  typed: number
  reused: number
  derived: number
  preset: number
}

export function countPassports(declaration: Declaration): PassportCounts {
  const count = (kind: Source['kind']) =>
    Object.values(declaration).filter(({ source }) => source.kind === kind).length
  return {
    typed: count('typed'),
    reused: count('register'),
    derived: count('derived'),
    preset: count('default'),
  }
}

/** Of each form: how many of the values it carries were typed, and how many a register gave. Columns as in the table. */
export function formCounts(
  bundle: Bundle,
  declaration: Declaration,
  procedureIds: readonly string[],
) {
  const chosen = chosenIn(bundle, answersOf(declaration)).map(({ id }) => id)
  return procedureIds.map((procedure_id) => {
    let typed_count = 0
    let reused_count = 0
    const fields = chosen.includes(procedure_id) ? bundle.fields : []
    for (const { key, consumers } of fields) {
      const source = declaration[key]?.source.kind
      if (source === undefined || !consumers.includes(procedure_id)) continue
      if (source === 'typed') typed_count++
      if (source === 'register') reused_count++
    }
    return { procedure_id, typed_count, reused_count }
  })
}

/** “Stated once, used n times”: how many values there are, and how many places in how many forms they fill. */
export interface Uses {
  values: number
  uses: number
  byProcedure: Record<string, number>
}

export function countUses(bundle: Bundle, declaration: Declaration): Uses {
  const byProcedure: Record<string, number> = {}
  for (const { id } of chosenIn(bundle, answersOf(declaration))) {
    byProcedure[id] = fieldsFor(bundle, id, declaration).length
  }
  const uses = Object.values(byProcedure).reduce((sum, count) => sum + count, 0)
  return { values: Object.keys(declaration).length, uses, byProcedure }
}

/** One line of a generated form, with the passport of its value. */
export interface FormLine extends DeclaredValue {
  key: string
  kind: FieldKind
  /** The page of the declaration it comes from, which is also its section. */
  page: string
  sensitive: boolean
  /** The procedures that were asked for and use this value. */
  consumers: readonly string[]
}

/** The form of one procedure, generated from the declaration: its own fields and no others, in order. */
export function fieldsFor(
  bundle: Bundle,
  procedureId: string,
  declaration: Declaration,
): FormLine[] {
  return linesOf(bundle, declaration).filter(({ consumers }) => consumers.includes(procedureId))
}

/** Every value of the declaration in the order of the bundle, for checking the answers. */
export function linesOf(bundle: Bundle, declaration: Declaration): FormLine[] {
  const chosen = chosenIn(bundle, answersOf(declaration)).map(({ id }) => id)
  return bundle.fields.flatMap(({ key, kind, consumers: all, sensitive = false }) => {
    const declared = declaration[key]
    if (!declared) return []
    const consumers = all.filter((id) => chosen.includes(id))
    return [{ ...declared, key, kind, page: pageOf(bundle, key).id, sensitive, consumers }]
  })
}
