import { redirect } from 'react-router'
import { contextFor } from '#app/context.server.ts'
import { signOut } from '#app/services/signing-in.server.ts'
import { noSessionCookie, sessionTokenIn } from '#app/session-cookie.server.ts'
import type { Route } from './+types/sign-out.ts'

export async function action({ request, url, context }: Route.ActionArgs) {
  const token = sessionTokenIn(request, url)
  if (token) await signOut(contextFor(context), token)
  return redirect('/sign-in?signed-out=1', {
    status: 303,
    headers: { 'Set-Cookie': noSessionCookie(url), 'Clear-Site-Data': '"storage"' },
  })
}

export const loader = () => redirect('/')
