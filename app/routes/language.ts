import { data, redirect } from 'react-router'
import { isLanguage } from '#app/i18n/language.ts'
import { languageCookie } from '#app/i18n/language-cookie.server.ts'
import { safeReturn } from '#app/safe-return.ts'
import type { Route } from './+types/language.ts'

/** Remembers the visitor's language and goes back to the page they were on. */
export async function action({ request, url }: Route.ActionArgs) {
  const form = await request.formData()
  const language = form.get('language')
  if (!isLanguage(language)) throw data(null, { status: 400 })
  return redirect(safeReturn(form.get('return')), {
    status: 303,
    headers: { 'Set-Cookie': languageCookie(language, url) },
  })
}

export const loader = () => redirect('/')
