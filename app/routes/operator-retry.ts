import { redirect } from 'react-router'
import { contextFor, portalContext, requireOperator } from '#app/context.server.ts'
import { answersIn } from '#app/forms/form-answers.ts'
import { NotFoundError } from '#app/services/errors.ts'
import { retryDeadLetter } from '#app/services/operating.server.ts'
import type { Route } from './+types/operator-retry.ts'

/** Sends a message again that was set aside; a second click finds it gone, which is no mistake. */
export async function action({ request, context }: Route.ActionArgs) {
  requireOperator(context)
  const { id = '' } = answersIn(await request.formData())
  try {
    await retryDeadLetter(contextFor(context), id)
  } catch (error) {
    if (error instanceof NotFoundError) return redirect('/operator?retried=gone', 303)
    throw error
  }
  await context.get(portalContext).deliver()
  return redirect(`/operator?${new URLSearchParams({ retried: id })}`, 303)
}

export const loader = () => redirect('/operator')
