import { randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { Refusal } from '#app/context.server.ts'

interface Facts {
  /** Marks the scripts of this response as ours. */
  readonly nonce: string
  /** Set once the request was turned away. */
  refusal?: Refusal
  /** A paper came that is too large: its page is shown in its stead, with what to do. */
  oversized?: true
}

const known = new WeakMap<ServerResponse, Facts>()

/** What the guards have to tell the framework about this response. */
export function factsOf(res: ServerResponse): Facts {
  const facts = known.get(res) ?? { nonce: randomBytes(16).toString('base64') }
  known.set(res, facts)
  return facts
}
