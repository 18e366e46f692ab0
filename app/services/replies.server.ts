import { z } from 'zod'

/** What a receiver sends back: that it has the message, and what it was asked for. */
const reply = z.object({ received: z.string(), answer: z.string().optional() })
export type Reply = z.infer<typeof reply>

/** What came back cannot be read, or is about another message: it is refused, and the sender asked again. */
export class UnreadableReplyError extends Error {
  constructor(readonly recipient: string) {
    super(`What “${recipient}” answered cannot be read.`)
    this.name = 'UnreadableReplyError'
  }
}

export const writeReply = (said: Reply) => JSON.stringify(said)

/** Reads what came back for a message. Throws UnreadableReplyError. */
export function readReply(
  text: string,
  { id, recipient }: { id: string; recipient: string },
): Reply {
  const read = reply.safeParse(jsonIn(text))
  if (!read.success || read.data.received !== id) throw new UnreadableReplyError(recipient)
  return read.data
}

const attributes = z.record(z.string(), z.string())

/** What a register said of the thing asked for; undefined when it cannot be read. */
export const attributesIn = (text: string) => attributes.safeParse(jsonIn(text)).data

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** As it arrives when a line or a program is broken: cut off in the middle of a page that says something else. */
export const garbled = (text: string) => `<html>${text.slice(0, Math.ceil(text.length / 2))}`
