import { LANGUAGE_COOKIE, type Language } from './language.ts'

const YEAR = 365 * 24 * 3600

/** The header that remembers the visitor's language for a year. */
export function languageCookie(language: Language, { protocol }: URL): string {
  const secure = protocol === 'https:' ? '; Secure' : ''
  return `${LANGUAGE_COOKIE}=${language}; Path=/; Max-Age=${YEAR}; SameSite=Lax; HttpOnly${secure}`
}
