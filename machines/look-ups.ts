import type {
  Bundle,
  DeclaredValue,
  Declaration,
  Field,
  RegisterId,
  Surroundings,
} from './bundle.ts'
import { answersOf, originIn, originsOf } from './bundle.ts'
import { judge } from './checks.ts'
import { applies } from './journey.ts'
import { saidByRegister } from './passports.ts'
import { settle } from './settling.ts'
import { saySame } from './validation.ts'

/** One question to a register that can answer several fields. */
export interface LookUp {
  register: RegisterId
  /** The values it is found by, under the keys of their fields, in the order the register takes them. */
  by: Readonly<Record<string, string>>
  fields: readonly string[]
}

/** What a register said, by attribute; or why it said nothing. */
export type Reply = Readonly<Record<string, string>> | 'empty' | 'unavailable'

/**
 * The questions to ask registers now: only where every value they are found by is there, and only for fields
 * no register has spoken about. A question that brought no answer is listed again: that is the retry.
 */
export function lookUpsFor(bundle: Bundle, declaration: Declaration): LookUp[] {
  const answers = answersOf(declaration)
  const found = new Map<string, LookUp>()
  for (const field of bundle.fields) {
    const { key } = field
    const from = originIn(field, answers)
    if (!from || from.by.length === 0 || saidByRegister(declaration[key]) !== undefined) continue
    if (!applies(bundle, field, answers)) continue
    const by = Object.fromEntries(from.by.map((other) => [other, answers[other] ?? '']))
    const id = [from.register, ...from.by].join(' ')
    const fields = found.get(id)?.fields ?? []
    found.set(id, { register: from.register, by, fields: [...fields, key] })
  }
  return [...found.values()]
}

/**
 * Fills in what a register said. Nothing blocks: without an answer, or with one that is no proper value, the
 * field stays open. What a person typed stands, and keeps what the register says beside it; where
 * both say the same, the value is the register's.
 */
export function applyLookUp(
  bundle: Bundle,
  declaration: Declaration,
  { register, by, fields }: LookUp,
  reply: Reply,
  around: Surroundings,
): Declaration {
  if (typeof reply === 'string') return settle(bundle, declaration, around)
  const next: Record<string, DeclaredValue> = { ...declaration }
  for (const field of bundle.fields) {
    if (!fields.includes(field.key)) continue
    const origin = originsOf(field).find(
      (one) => one.by.length === Object.keys(by).length && one.by.every((key) => key in by),
    )
    const value = properValue(field, reply[origin?.attribute ?? ''], around)
    if (value !== undefined)
      next[field.key] = saidBy(register, field, value, next[field.key], around)
  }
  return settle(bundle, next, around, declaration)
}

function properValue(field: Field, text: string | undefined, around: Surroundings) {
  const judged = text ? judge(field, text, around) : undefined
  return judged && 'value' in judged ? judged.value : undefined
}

function saidBy(
  register: RegisterId,
  { kind }: Field,
  value: string,
  declared: DeclaredValue | undefined,
  { at }: Surroundings,
): DeclaredValue {
  if (declared?.source.kind === 'typed' && !saySame(kind, declared.value, value)) {
    return { ...declared, source: { ...declared.source, registerSaid: value } }
  }
  return { value, source: { kind: 'register', register, at } }
}

/**
 * An empty declaration: presets, and what is known of the applicant, by attribute: at least `personalNumber`. Told by
 * sign-in (VNeID); at a counter by the register in which the official found the person who came.
 */
export function startDeclaration(
  bundle: Bundle,
  signedIn: Readonly<Record<string, string>>,
  around: Surroundings,
  register: RegisterId = 'vneid',
): Declaration {
  const known = bundle.fields.filter(({ from }) => from?.by.length === 0)
  const fields = known.map(({ key }) => key)
  return applyLookUp(bundle, {}, { register, by: {}, fields }, signedIn, around)
}
