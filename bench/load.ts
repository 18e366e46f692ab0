import { Agent, request } from 'node:http'

export interface Ask {
  path: string
  cookie: string
  /** Posted as a form when there is one. */
  body?: string
  expect: number
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 })

/** Sends the requests with this many under way at once. Throws for any answer but the one expected. */
export async function load(base: string, asks: readonly Ask[], atOnce: number) {
  const waiting = asks.values()
  const worker = async () => {
    for (const ask of waiting) await send(base, ask)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}

function send(base: string, { path, cookie, body, expect }: Ask) {
  return new Promise<void>((resolve, reject) => {
    const headers = {
      cookie,
      'sec-fetch-site': 'same-origin',
      ...(body !== undefined && {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': String(Buffer.byteLength(body)),
      }),
    }
    const method = body === undefined ? 'GET' : 'POST'
    const sent = request(`${base}${path}`, { agent, method, headers }, (answer) => {
      answer.resume()
      answer.on('end', () => {
        if (answer.statusCode === expect) resolve()
        else reject(new Error(`${method} ${path} answered ${answer.statusCode}, not ${expect}`))
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

export function closeLoad() {
  agent.destroy()
}
