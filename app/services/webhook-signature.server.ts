import { createHmac, timingSafeEqual } from 'node:crypto'

/** A signature older or younger than this, in wall time, may have been recorded and sent again. */
const TOLERANCE_MS = 5 * 60_000

export type Verdict = 'genuine' | 'forged' | 'stale'

/** `t=<ms>,v1=<hex>`: HMAC-SHA256 over the moment and the body. */
export function signWebhook(secret: Buffer, body: string, at: number): string {
  return `t=${at},v1=${digest(secret, body, String(at)).toString('hex')}`
}

/** Who could have sent this: compared in constant time, and before anything in the body is believed. */
export function verifyWebhook(
  secret: Buffer,
  body: string,
  signature: string,
  now: number,
): Verdict {
  const [, at = '', hex = ''] = /^t=(\d{1,16}),v1=([\da-f]{64})$/.exec(signature) ?? []
  const shown = Buffer.from(hex.padEnd(64, '0'), 'hex')
  if (!timingSafeEqual(shown, digest(secret, body, at)) || !hex) return 'forged'
  return Math.abs(now - Number(at)) <= TOLERANCE_MS ? 'genuine' : 'stale'
}

const digest = (secret: Buffer, body: string, at: string) =>
  createHmac('sha256', secret).update(`${at}.${body}`).digest()
