import { freeText, holdsIdentityNumber } from '#machines/validation.ts'

const LENGTH = 500

export type WordsProblem = 'missing' | 'tooLong' | 'controlCharacters' | 'holdsNumber'

/** A sentence or two as they are kept, or what is wrong with them. */
export function shortWords(typed: string): { words: string } | { problem: WordsProblem } {
  const read = freeText(LENGTH).schema.safeParse(typed)
  if (!read.success) {
    const tooLong = read.error.issues[0]?.message === 'tooLong'
    return { problem: tooLong ? 'tooLong' : 'controlCharacters' }
  }
  return holdsIdentityNumber(read.data) ? { problem: 'holdsNumber' } : { words: read.data }
}
