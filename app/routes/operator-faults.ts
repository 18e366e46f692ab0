import { redirect } from 'react-router'
import { contextFor, requireOperator } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { answersIn } from '#app/forms/form-answers.ts'
import { setFault } from '#app/services/operating.server.ts'
import { faultKinds } from '#machines/faults.ts'
import type { Route } from './+types/operator-faults.ts'

/** Breaks a place or mends it. The form says which state is wanted, so that sending it twice changes nothing. */
export async function action({ request, context }: Route.ActionArgs) {
  requireOperator(context)
  const { target = '', set } = answersIn(await request.formData())
  const kind = faultKinds.find((known) => known === set)
  const broken = kind !== undefined
  await served(() => setFault(contextFor(context), target, broken, kind))
  const query = new URLSearchParams(kind ? { broken: target, how: kind } : { mended: target })
  return redirect(`/operator?${query}`, 303)
}

export const loader = () => redirect('/operator')
