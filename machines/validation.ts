import { z } from 'zod'
import type { Check, Field, FieldKind } from './bundle.ts'
import { isDay } from './day-arithmetic.ts'

const NAME_LENGTH = 100
const TEXT_LENGTH = 300

/** NFC, one space between words, none at the ends: what every value goes through. */
export function tidy(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/gu, ' ')
}

/**
 * Tidied; a word typed all in small or all in capital letters gets the usual spelling. One of both kinds stands as it is:
 * whoever writes Ê-nuôl knows why.
 */
function tidyName(text: string): string {
  const spell = (word: string) =>
    isOfOneCase(word) ? word.replace(/[^'’-]+/gu, withCapital) : word
  return tidy(text).replace(/[^ ]+/gu, spell).normalize('NFC')
}

const isOfOneCase = (word: string) => lowered(word) === word || nameOnForm(word) === word
const lowered = (text: string) => text.toLocaleLowerCase('vi')
const withCapital = (part: string) => firstCapital(lowered(part))
/** A letter whose capital would be two stays. */
const capital = (letter: string) =>
  [...nameOnForm(letter)].length === 1 ? nameOnForm(letter) : letter
const firstCapital = (word: string) => word.replace(/^./u, capital)

/** A name as official forms show it: capital letters. */
export function nameOnForm(name: string): string {
  return name.toLocaleUpperCase('vi')
}

/** Whether two values of a kind say the same: names in whatever letters they are written. */
export function saySame(kind: FieldKind, one: string, other: string): boolean {
  if (one === other) return true
  return kind === 'name' && nameOnForm(tidy(one)) === nameOnForm(tidy(other))
}

/** Tests in order; the first that a value fails names the mistake. */
type Tests = Readonly<Record<string, (value: string) => boolean>>

/** A check from a way to clean a value and the tests it must pass, each named by the mistake it finds. */
function checkOfTests(tests: Tests, clean: (text: string) => string = tidy): Check {
  const schema = z
    .string()
    .transform(clean)
    .superRefine((value, issues) => {
      const failed = Object.entries(tests).find(([, passes]) => !passes(value))
      if (failed) issues.addIssue({ code: 'custom', message: failed[0] })
    })
  return { schema, mistakes: Object.keys(tests) }
}

const matches = (pattern: RegExp) => (value: string) => pattern.test(value)
const atMost = (length: number) => (value: string) => [...value].length <= length

// Letters of the Latin script cover Vietnamese and the minority languages written with it (H’Hen, Y Bhăm).
const letters = /^(?=\p{L})(?:(?=\p{Script=Latin})[\p{Lu}\p{Ll}]|[ '’-])+$/u

export const personName = checkOfTests(
  {
    tooLong: atMost(NAME_LENGTH),
    digits: (value) => !/\p{N}/u.test(value),
    notLetters: matches(letters),
  },
  tidyName,
)

const withoutSpaces = (text: string) => text.normalize('NFC').replace(/[\s.-]/gu, '')

/**
 * The 12 digits of a personal number. Only the artificial province codes 901–963 are accepted, so that no
 * number can belong to a real person; a real one (001–096) is refused by its own name and must not be stored.
 */
export const personalNumber = checkOfTests(
  {
    notTwelveDigits: matches(/^\d{12}$/),
    realProvince: (value) => !/^0(?:0[1-9]|[1-8]\d|9[0-6])/.test(value),
    unknownPrefix: matches(/^9(?!00)(?:[0-5]\d|6[0-3])/),
  },
  withoutSpaces,
)

/** Mistakes after which the typed value must not be kept anywhere: it may belong to a real person. */
export const neverKept: ReadonlySet<string> = new Set(['realProvince'])

/** Whether a text has in it what may be a real person's number, in whatever box it was typed. */
export function holdsRealNumber(text: string): boolean {
  return /(?<!\d)0(?:0[1-9]|[1-8]\d|9[0-6])\d{9}(?!\d)/.test(withoutSpaces(text))
}

export const isoDate = checkOfTests({
  incomplete: (value) => {
    const parts = value.split('-')
    return parts.length === 3 && parts.every((part) => part !== '')
  },
  shortYear: (value) => !/^\d{1,3}-/.test(value),
  notADate: (value) => isDay(value) && value >= '1900-01-01',
})

const dateTime = checkOfTests({
  notATime: (value) =>
    isDay(value.slice(0, 10)) && /^T([01]\d|2[0-3]):[0-5]\d$/.test(value.slice(10)),
})

/** A time of the day to the minute, `HH:MM`; a dot, a space or the Vietnamese `h` may stand between. */
export const timeOfDay = checkOfTests({ notATime: matches(/^([01]\d|2[0-3]):[0-5]\d$/) }, (text) =>
  tidy(text).replace(/^(\d{1,2})\s?[:.hg ]\s?(\d{2})$/i, (_, hours: string, minutes: string) =>
    [hours.padStart(2, '0'), minutes].join(':'),
  ),
)

/** A Vietnamese mobile number, with 0 or +84 (domain.md C6). */
export const mobile = checkOfTests({ notMobile: matches(/^(0|\+84)[35789]\d{8}$/) }, withoutSpaces)

export const email = checkOfTests({
  notEmail: (value) => value.length <= 100 && z.email().safeParse(value).success,
})

/** The code of a hospital birth certificate: facility, running number, year (Decision 2919/QĐ-BYT). */
export const certificateCode = checkOfTests(
  { notACode: matches(/^[0-9]{5}\.GCS\.[0-9]{5}\.[0-9]{2}$/) },
  (text) => tidy(text).replaceAll(' ', '').toUpperCase(),
)

const freeTests = (length: number) => ({
  tooLong: atMost(length),
  // Unassigned, control and invisible formatting characters: they only ever come by mistake or malice.
  controlCharacters: (value: string) => !/[\p{Cc}\p{Cf}\p{Cs}\p{Cn}]/u.test(value),
})

/** Free text of one line. */
export const freeText = (length = TEXT_LENGTH): Check => checkOfTests(freeTests(length))

/** The same as the value of a field, which goes on forms and papers: a real person's number is refused there too. */
export const textValue = (length = TEXT_LENGTH): Check =>
  checkOfTests({ ...freeTests(length), realProvince: (value) => !holdsRealNumber(value) })

/** Whether a text holds something like an identity number: twelve digits (nine on old cards), however spaced. */
export function holdsIdentityNumber(text: string): boolean {
  return /(?<!\d)(?:\d[ .-]?){8}\d(?:(?:[ .-]?\d){3})?(?!\d)/.test(text)
}

export function wholeNumber(from: number, to: number): Check {
  return checkOfTests({
    notANumber: (value) => /^\d{1,9}$/.test(value) && Number(value) >= from && Number(value) <= to,
  })
}

/** A value that is none of the options cannot come from our pages: it counts as no answer. */
function oneOf(options: readonly string[]): Check {
  return checkOfTests({ missing: (value) => options.includes(value) })
}

// Whether the place exists is asked of the surroundings, see `judge`.
const place = checkOfTests({ unknown: matches(/^[\w.-]{1,40}$/) })

const checks: Record<Exclude<FieldKind, 'choice'>, Check> = {
  name: personName,
  text: textValue(),
  date: isoDate,
  dateTime,
  number: wholeNumber(0, 999_999_999),
  personalNumber,
  phone: mobile,
  email,
  code: textValue(60),
  commune: place,
  facility: place,
  office: place,
  yesNo: oneOf(['yes', 'no']),
}

/** Made once per field: building a schema costs many times what judging a value does. */
const made = new WeakMap<Field, Check>()

/** The check of a field: its own, that of its options, or that of its kind. */
export function checkOf(field: Field): Check {
  const known = made.get(field)
  if (known) return known
  const check =
    field.check ?? (field.kind === 'choice' ? oneOf(field.options ?? []) : checks[field.kind])
  made.set(field, check)
  return check
}
