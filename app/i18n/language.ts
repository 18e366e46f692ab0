import type { Language } from '#machines/bundle.ts'

export const languages = ['vi', 'en'] as const satisfies readonly Language[]
export const defaultLanguage: Language = 'vi'
export const LANGUAGE_COOKIE = 'lang'

export function isLanguage(value: unknown): value is Language {
  return value === 'vi' || value === 'en'
}

/** Vietnamese always, another language only by the visitor's own choice. */
export function languageOf(cookieHeader: string | null): Language {
  const chosen = cookieHeader?.match(/(?:^|;\s*)lang=(\w+)/)?.[1]
  return isLanguage(chosen) ? chosen : defaultLanguage
}

export type { Language }
