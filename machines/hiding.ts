import { answersOf, originIn, type Bundle, type Declaration, type Field } from './bundle.ts'
import { saidByRegister, type FormLine } from './passports.ts'

/**
 * Whoever types a number learns that a register knows it, and no more than initials, unless one of the people the
 * value is found by is close to them. The agencies get the values all the same.
 */

/** The people a register found a value by; none for a value that is found by a paper, or by nothing. */
function foundBy(bundle: Bundle, field: Field, declaration: Declaration): string[] {
  const by = originIn(field, declaration)?.by ?? []
  const people = bundle.fields.filter(
    ({ key, kind }) => kind === 'personalNumber' && by.includes(key),
  )
  return people.flatMap(({ key }) => declaration[key]?.value ?? [])
}

/** Everybody a register told something about. */
export function peopleIn(bundle: Bundle, declaration: Declaration): string[] {
  return [...new Set(bundle.fields.flatMap((field) => foundBy(bundle, field, declaration)))]
}

/** The fields about which a register spoke and nobody close to the reader is concerned, with what follows from them. */
export function hiddenIn(
  bundle: Bundle,
  declaration: Declaration,
  isClose: (personalNumber: string) => boolean,
): ReadonlySet<string> {
  const hidden = new Set<string>()
  for (const field of bundle.fields) {
    if (saidByRegister(declaration[field.key]) === undefined) continue
    const people = foundBy(bundle, field, declaration)
    if (people.length > 0 && !people.some(isClose)) hidden.add(field.key)
  }
  if (hidden.size === 0) return hidden
  const valuesOf = (isHidden: boolean) =>
    new Set(
      Object.entries(declaration)
        .filter(([key, { source }]) => source.kind !== 'derived' && hidden.has(key) === isHidden)
        .map(([, { value }]) => value),
    )
  const secrets = valuesOf(true)
  const told = valuesOf(false)
  for (const [key, { value, source }] of Object.entries(declaration)) {
    if (source.kind === 'derived' && secrets.has(value) && !told.has(value)) hidden.add(key)
  }
  return hidden
}

/** “Nguyễn An Nhiên” is N. A. N. */
export function initialsOf(name: string) {
  const words = name.normalize('NFC').split(/\s+/).filter(Boolean)
  return words.map((word) => `${[...word][0]?.toLocaleUpperCase('vi')}.`).join(' ')
}

/** A line as it is shown to somebody it is hidden from: of a name the initials, of anything else where it comes from. */
export function withoutHidden<Line extends FormLine>(
  line: Line,
  hidden: ReadonlySet<string>,
): Line & { isHidden: boolean } {
  if (!hidden.has(line.key)) return { ...line, isHidden: false }
  if (line.source.kind === 'typed') {
    const { registerSaid: _, ...source } = line.source
    return { ...line, source, isHidden: false }
  }
  return { ...line, value: line.kind === 'name' ? initialsOf(line.value) : '', isHidden: true }
}

/** The title of a declaration for somebody from whom this is hidden. */
export const titleWithout = (
  bundle: Bundle,
  declaration: Declaration,
  hidden: ReadonlySet<string>,
): string => bundle.title(answersOf(hushed(bundle, declaration, hidden)))

/** A declaration in which what is hidden is not to be read: for whatever is made of it. */
export function hushed(
  { fields }: Bundle,
  declaration: Declaration,
  hidden: ReadonlySet<string>,
): Declaration {
  const kindOf = new Map(fields.map(({ key, kind }) => [key, kind]))
  return Object.fromEntries(
    Object.entries(declaration).map(([key, declared]) =>
      hidden.has(key) && declared.source.kind !== 'typed' && kindOf.get(key) === 'name'
        ? [key, { ...declared, value: initialsOf(declared.value) }]
        : [key, declared],
    ),
  )
}
