import { DossierNotFoundError } from '#db/dossiers.server.ts'
import { UnknownBundleError } from '#machines/bundles/index.ts'
import { EventRefusedError, ForbiddenError, NotFoundError } from './errors.ts'

/** The HTTP status a refusal of a service means; undefined for an error that is a failure of ours. */
export function statusOf(error: unknown): 403 | 404 | 409 | undefined {
  if (error instanceof ForbiddenError) return 403
  if (error instanceof EventRefusedError) return 409
  const missing = [NotFoundError, DossierNotFoundError, UnknownBundleError]
  return missing.some((kind) => error instanceof kind) ? 404 : undefined
}
