import { data } from 'react-router'
import { isOutsideLaw, statusOf } from './services/failing.server.ts'

/**
 * Asks a service on behalf of a page: what it refuses becomes the error page of that status (403, 404, 409).
 * Any other error goes on as a failure of ours.
 */
export async function served<Result>(ask: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await ask()
  } catch (error) {
    throw refusalOf(error)
  }
}

/** What to throw for an error of a service: the page of its status, or the error itself when it is ours. */
export function refusalOf(error: unknown): unknown {
  const status = statusOf(error)
  return status === undefined ? error : data({ outsideLaw: isOutsideLaw(error) }, { status })
}
