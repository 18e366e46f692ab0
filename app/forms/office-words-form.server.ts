import { freeText, holdsIdentityNumber } from '#machines/validation.ts'
import type { Words } from './words.server.ts'

/** Long enough for a refusal, short enough to be read. */
const WORDS_LENGTH = 1000

export interface FieldError {
  field: string
  message: string
}

type Read<Value extends string> = { value: Value } | { error: FieldError }
type Typed = Readonly<Record<string, string>>

/** Words for a person: there, readable, not too long, without somebody’s number. */
export function wordsIn(
  typed: Typed,
  name: string,
  label: string,
  { exceptions: t }: Words,
  optional = false,
): Read<string> {
  const error = (problem: 'missing' | 'tooLong' | 'controlCharacters' | 'holdsNumber') => ({
    error: { field: name, message: t(`problems.${problem}`, { label }) },
  })
  const read = freeText(WORDS_LENGTH).schema.safeParse(typed[name] ?? '')
  if (!read.success) {
    const isLong = read.error.issues[0]?.message === 'tooLong'
    return error(isLong ? 'tooLong' : 'controlCharacters')
  }
  if (read.data === '' && !optional) return error('missing')
  return holdsIdentityNumber(read.data) ? error('holdsNumber') : { value: read.data }
}

/** One of a few answers. */
export function chosenIn<Value extends string>(
  typed: Typed,
  name: string,
  known: readonly Value[],
  label: string,
  { exceptions: t }: Words,
): Read<Value> {
  const value = known.find((one) => one === typed[name])
  if (value !== undefined) return { value }
  return { error: { field: name, message: t('problems.notChosen', { label }) } }
}
