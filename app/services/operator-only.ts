import type { Context } from './context.ts'
import { ForbiddenError } from './errors.ts'

/** The stage belongs to operators. Throws ForbiddenError for everybody else. */
export function requireOperator({ actor }: Pick<Context, 'actor'>) {
  if (actor.kind !== 'operator') throw new ForbiddenError('the operator’s console')
}
