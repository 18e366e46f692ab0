import { DossierNotFoundError } from '#db/dossiers.server.ts'
import { NoRuleSetError } from '#machines/bundle.ts'
import { UnknownBundleError } from '#machines/bundles/index.ts'
import { OutsideCalendarError } from '#machines/calendar.ts'
import { EventRefusedError, ForbiddenError, NotFoundError, OwnSignatureError } from './errors.ts'
import { TooManyScansError } from './measuring/scanning.server.ts'
import { RunRefusedError } from './runs.ts'

/** The HTTP status a refusal of a service means; undefined for an error that is a failure of ours. */
export function statusOf(error: unknown): 403 | 404 | 409 | 503 | undefined {
  if (error instanceof ForbiddenError || error instanceof OwnSignatureError) return 403
  if (error instanceof RunRefusedError) return 409
  if (error instanceof TooManyScansError) return 503
  if (error instanceof EventRefusedError || isOutsideLaw(error)) return 409
  const missing = [NotFoundError, DossierNotFoundError, UnknownBundleError]
  return missing.some((kind) => error instanceof kind) ? 404 : undefined
}

/** The day has no law or no working calendar that this portal knows: nobody’s mistake, and nothing to retry. */
export function isOutsideLaw(error: unknown): boolean {
  return error instanceof NoRuleSetError || error instanceof OutsideCalendarError
}
