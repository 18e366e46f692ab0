import { request } from 'node:http'

/** Sends just what is written: no client tidies the address or adds a header. */
export function rawRequest(
  base: string,
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string },
) {
  const { port } = new URL(base)
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const { body: sent, ...rest } = options
    // A connection of its own: one request may lie about where it ends.
    const asked = request({ host: '127.0.0.1', port, path, agent: false, ...rest }, (answer) => {
      let body = ''
      answer.setEncoding('utf8').on('data', (part: string) => (body += part))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }))
    })
    asked.on('error', reject)
    asked.end(sent)
  })
}
