import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Express } from 'express'

const GRACE_MS = 10_000

/** So long may a request take to arrive: five megabytes from a phone on a slow line. */
const PATIENCE_MS = 300_000

export interface Listening {
  url: string
  /** Answers what was already asked, takes nothing new, and resolves when all is quiet. */
  close: () => Promise<void>
}

/** Serves the application; port 0 picks a free one. Rejects when the port is taken. */
export async function listen(app: Express, host: string, port: number): Promise<Listening> {
  const server = createServer({ requestTimeout: PATIENCE_MS, headersTimeout: 15_000 }, app)
  server.listen(port, host)
  await once(server, 'listening')
  const address = server.address()
  const actual = typeof address === 'object' && address ? address.port : port
  const shown = host.includes(':') ? `[${host}]` : host
  return {
    url: `http://${shown}:${actual}`,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      // A connection falls idle when its last answer is out, and would then be kept for seconds.
      const sweep = setInterval(() => server.closeIdleConnections(), 25)
      const impatience = setTimeout(() => server.closeAllConnections(), GRACE_MS)
      await closed
      clearInterval(sweep)
      clearTimeout(impatience)
    },
  }
}
