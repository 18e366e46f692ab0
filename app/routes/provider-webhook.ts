import { contextFor } from '#app/context.server.ts'
import { webhookStatus } from '#app/services/webhook-contract.ts'
import { receiveWebhook } from '#app/services/webhooks.server.ts'
import type { Route } from './+types/provider-webhook.ts'

/** What the payment provider tells. What it leads to goes out with the next delivery. */
export async function action({ request, context }: Route.ActionArgs) {
  const signature = request.headers.get('signature') ?? ''
  const answer = await receiveWebhook(contextFor(context), await request.text(), signature)
  return Response.json({ answer }, { status: webhookStatus[answer] })
}
