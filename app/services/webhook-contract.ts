import type { WebhookAnswer } from './webhooks.server.ts'

/** Where the payment provider tells what happened: a signature says who speaks there, no session and no origin. */
export const WEBHOOK_PATH = '/provider/webhook'

export const MAX_WEBHOOK_BYTES = 16 * 1024

/** What the provider is answered. Whatever is not 200 it sends again. */
export const webhookStatus: Record<WebhookAnswer, number> = {
  taken: 200,
  repeated: 200,
  forged: 401,
  stale: 401,
  unreadable: 422,
  unknown: 404,
}
