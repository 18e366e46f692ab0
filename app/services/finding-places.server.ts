import type { Store } from '#db/database.server.ts'
import { searchCommunes } from '#db/places.server.ts'
import type { Answers, Bundle, Page, Surroundings } from '#machines/bundle.ts'
import { foldedWords } from '#machines/folding.ts'
import { askedFields } from '#machines/journey.ts'
import { tidy } from '#machines/validation.ts'
import { communeOptions, type Option } from './surroundings.server.ts'

/** As many as one looks through before typing one more word. */
const MOST_FOUND = 20

/** No name of a place has more words. */
const MOST_WORDS = 12

export interface Found {
  places: Option[]
  /** There are others that fit as well: one more word would tell. */
  more: boolean
}

/**
 * Communes that have every word of a text somewhere in their full name: without accents, in any order, kinds of
 * places shortened or left out. Words side by side come first, words that only begin so last; typed accents count.
 */
export async function findPlaces(db: Store, text: string): Promise<Found> {
  const words = [...new Set(foldedWords(text))].slice(0, MOST_WORDS)
  const found = new Set<string>()
  for (const as of ['phrase', 'words', 'beginnings'] as const) {
    if (found.size > MOST_FOUND) break
    for (const code of await searchCommunes(db.read, words, as, MOST_FOUND + 1)) found.add(code)
  }
  const places = await communeOptions(db, [...found].slice(0, MOST_FOUND))
  const typed = tidy(text).toLowerCase().split(' ')
  const isVerbatim = ({ label }: Option) =>
    typed.every((word) => label.toLowerCase().includes(word))
  return {
    places: [...places.filter(isVerbatim), ...places.filter((place) => !isVerbatim(place))],
    more: found.size > MOST_FOUND,
  }
}

/** The code of the one commune with this full name; undefined for anything less exact. */
export async function findByName(db: Store, text: string) {
  const { places } = await findPlaces(db, text)
  const name = tidy(text)
  const [same] = places.filter(({ label }) => label === name)
  if (same) return same.value
  // Two names may differ by their accents alone.
  const folded = foldedWords(text).join(' ')
  const [alike, ...others] = places.filter(({ label }) => foldedWords(label).join(' ') === folded)
  return others.length === 0 ? alike?.value : undefined
}

/** What was typed on a page, with the full names of communes as their codes. */
export function withCodes(
  db: Store,
  bundle: Bundle,
  page: Page,
  answers: Answers,
  form: Answers,
  around: Surroundings,
): Promise<Answers> {
  const asked = askedFields(bundle, page, answers).map(({ key }) => key)
  return coded(db, bundle, asked, form, around)
}

/** What was typed for some fields of a bundle, with the full names of communes as their codes. */
export async function coded<Form extends Readonly<Record<string, string | undefined>>>(
  db: Store,
  { fields }: Bundle,
  keys: readonly string[],
  form: Form,
  around: Surroundings,
): Promise<Form> {
  const codes: Record<string, string> = {}
  for (const { key } of fields.filter(
    ({ key, kind }) => kind === 'commune' && keys.includes(key),
  )) {
    const text = form[key]
    if (!text || around.knowsCommune(text)) continue
    codes[key] = (await findByName(db, text)) ?? text
  }
  return { ...form, ...codes }
}
