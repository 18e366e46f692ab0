import { redirect } from 'react-router'
import { contextFor, requireOperator } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { answersIn } from '#app/forms/form-answers.ts'
import { setFault } from '#app/services/operating.server.ts'
import type { Route } from './+types/operator-faults.ts'

/** Breaks a place or mends it. The form says which state is wanted, so that sending it twice changes nothing. */
export async function action({ request, context }: Route.ActionArgs) {
  requireOperator(context)
  const { target = '', set } = answersIn(await request.formData())
  const broken = set === 'down'
  await served(() => setFault(contextFor(context), target, broken))
  const query = new URLSearchParams({ [broken ? 'broken' : 'mended']: target })
  return redirect(`/operator?${query}`, 303)
}

export const loader = () => redirect('/operator')
