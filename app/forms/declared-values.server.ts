import type { TFunction } from 'i18next'
import { dateTime, dayText, number } from '#app/i18n/format.ts'
import type { Bundle, DeclaredValue, FieldKind, Language, Source } from '#machines/bundle.ts'
import { instantAt } from '#machines/calendar.ts'
import { differsFromRegister } from '#machines/passports.ts'
import { findText, getText } from '#machines/texts.ts'
import { nameOnForm } from '#machines/validation.ts'

/** Looks up the name of a place, facility or office that a value holds as a code. */
export interface Names {
  get: (code: string) => string | undefined
}

interface Line {
  key: string
  kind: FieldKind
  value: string
}

export function labelOf(bundle: Bundle, language: Language, key: string): string {
  return getText(bundle, language, `fields.${key}.label`)
}

/** A value as forms show it: names in capitals, days as dd/MM/yyyy, choices in words, codes by their name. */
export function valueText(
  bundle: Bundle,
  language: Language,
  { key, kind, value }: Line,
  names: Names,
): string {
  switch (kind) {
    case 'name':
      return nameOnForm(value)
    case 'date':
      return dayText(value)
    case 'dateTime':
      return dateTime(instantAt(value.slice(0, 10), value.slice(11)), language)
    case 'number':
      return number(Number(value), language)
    case 'choice':
    case 'yesNo':
      return findText(bundle, language, `fields.${key}.options.${value}`) ?? value
    case 'commune':
    case 'facility':
    case 'office':
      return names.get(value) ?? value
    default:
      return value
  }
}

/** What a field is called on an official's form, where the question put to the citizen speaks to the citizen. */
export const officialLabelOf = (bundle: Bundle, language: Language, key: string) =>
  findText(bundle, language, `fields.${key}.onForm`) ?? labelOf(bundle, language, key)

/** A value as `valueText` has it, in words that are not the citizen's “I”. */
export const officialText = (bundle: Bundle, language: Language, line: Line, names: Names) =>
  findText(bundle, language, `fields.${line.key}.onFormOptions.${line.value}`) ??
  valueText(bundle, language, line, names)

/** A line of a result paper: a key that is a field holds a value of that field, any other is text as it stands. */
export function resultLine(
  bundle: Bundle,
  language: Language,
  procedureId: string,
  { key, value }: { key: string; value: string },
  names: Names,
): { key: string; label: string; value: string } {
  const field = bundle.fields.find((candidate) => candidate.key === key)
  return {
    key,
    label: getText(bundle, language, `result.${procedureId}.${key}`),
    value: field ? valueText(bundle, language, { key, kind: field.kind, value }, names) : value,
  }
}

/** The passport of a value in words; `t` is of the namespace `passports`. */
export function passportOf(source: Source, t: TFunction<'passports'>, language: Language) {
  const when = dateTime(source.at, language)
  switch (source.kind) {
    case 'register':
      return {
        from: 'register' as const,
        text: t('from', { register: t(`register.${source.register}`), when }),
      }
    case 'typed':
      return { from: 'person' as const, text: t(`typed.${source.byRole}`, { when }) }
    default:
      return { from: 'portal' as const, text: t(source.kind) }
  }
}

/** What a register says instead, when somebody typed over it; an empty answer is said in words too. */
export function registerSaid(
  bundle: Bundle,
  language: Language,
  { source, ...line }: Line & DeclaredValue,
  names: Names,
): string | undefined {
  if (source.kind !== 'typed' || source.registerSaid === undefined) return undefined
  if (!differsFromRegister({ ...line, source })) return undefined
  return valueText(bundle, language, { ...line, value: source.registerSaid }, names)
}
