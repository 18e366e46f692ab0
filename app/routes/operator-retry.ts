import { redirect } from 'react-router'
import { contextFor, portalContext, requireOperator } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { answersIn } from '#app/forms/form-answers.ts'
import { NotFoundError } from '#app/services/errors.ts'
import { retryAllTo, retryDeadLetter } from '#app/services/operating.server.ts'
import type { Route } from './+types/operator-retry.ts'

/** Sends a message again that was set aside, or all for one receiver; a second click finds it gone, which is no mistake. */
export async function action({ request, context }: Route.ActionArgs) {
  requireOperator(context)
  const { id = '', target } = answersIn(await request.formData())
  if (target !== undefined) {
    const count = await served(() => retryAllTo(contextFor(context), target))
    await context.get(portalContext).deliver()
    const query = new URLSearchParams({ resent: target, count: String(count) })
    return redirect(`/operator?${query}`, 303)
  }
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
