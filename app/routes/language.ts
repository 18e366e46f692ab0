import { data, redirect } from 'react-router'
import { isLanguage, LANGUAGE_COOKIE } from '#app/i18n/language.ts'
import { safeReturn } from '#app/safe-return.ts'
import type { Route } from './+types/language.ts'

const YEAR = 365 * 24 * 3600

/** Remembers the visitor's language and goes back to the page they were on. */
export async function action({ request, url }: Route.ActionArgs) {
  const form = await request.formData()
  const language = form.get('language')
  if (!isLanguage(language)) throw data(null, { status: 400 })
  const secure = url.protocol === 'https:' ? '; Secure' : ''
  const cookie = `${LANGUAGE_COOKIE}=${language}; Path=/; Max-Age=${YEAR}; SameSite=Lax; HttpOnly${secure}`
  return redirect(safeReturn(form.get('return')), {
    status: 303,
    headers: { 'Set-Cookie': cookie },
  })
}

export const loader = () => redirect('/')
