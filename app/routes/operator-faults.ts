import { redirect } from 'react-router'
import { contextFor, requireOperator } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { setFault } from '#app/services/operating.server.ts'
import type { Route } from './+types/operator-faults.ts'

/** Breaks a place or mends it. The form says which state is wanted, so that sending it twice changes nothing. */
export async function action({ request, context }: Route.ActionArgs) {
  requireOperator(context)
  const form = await request.formData()
  const target = String(form.get('target'))
  const broken = form.get('set') === 'down'
  await served(() => setFault(contextFor(context), target, broken))
  const query = new URLSearchParams({ [broken ? 'broken' : 'mended']: target })
  return redirect(`/operator?${query}`, 303)
}

export const loader = () => redirect('/operator')
