import { listAllPayments } from '#db/payments.server.ts'
import { listUntoldEvents } from '#db/provider.server.ts'
import type { Context } from './context.ts'
import { ForbiddenError } from './errors.ts'
import { viewsOf } from './paying.server.ts'

const LONG_LIST = 100

/** For the operator: what is owed and paid, the latest first, and what the provider has not got through to us. */
export async function viewAllPayments({ db: { read }, actor }: Pick<Context, 'db' | 'actor'>) {
  if (actor.kind !== 'operator') throw new ForbiddenError('all payments')
  const rows = await listAllPayments(read, LONG_LIST)
  return { payments: await viewsOf(read, rows), untold: await listUntoldEvents(read) }
}
