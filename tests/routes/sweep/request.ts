import { Agent, request } from 'node:http'

/** One request of the sweep, as it goes over the wire. */
export interface Shot {
  method: 'GET' | 'POST'
  path: string
  /** Which of the visitors asks, by place in the list. */
  visitor: number
  /** A page that is open already asks for data, not for a page. */
  data: boolean
  type?: string
  body?: string
}

export interface Answer {
  status: number
  type: string
  location: string
  text: string
}

/** One connection for the whole sweep: opening one costs more than most answers. */
export function sender(base: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const { hostname, port } = new URL(base)
  const send = ({ method, path, data, type, body }: Omit<Shot, 'visitor'>, token?: string) =>
    new Promise<Answer>((resolve, reject) => {
      const content = Buffer.from(body ?? '', 'utf8')
      const headers = {
        accept: 'text/html',
        'sec-fetch-site': 'same-origin',
        ...(token && { cookie: `sid=${token}` }),
        ...(method === 'POST' && { 'content-length': content.length }),
        ...(method === 'POST' && type && { 'content-type': type }),
      }
      const target = data ? asData(path) : path
      const asked = request(
        { hostname, port, agent, method, path: sendable(target), headers },
        (answer) => {
          const parts: Buffer[] = []
          answer.on('data', (part: Buffer) => parts.push(part))
          answer.on('end', () =>
            resolve({
              status: answer.statusCode ?? 0,
              type: answer.headers['content-type'] ?? '',
              location: answer.headers.location ?? '',
              text: Buffer.concat(parts).toString('utf8'),
            }),
          )
        },
      )
      asked.on('error', reject)
      asked.end(content)
    })
  return { send, hangUp: () => agent.destroy() }
}

function asData(path: string) {
  const [name = '', ...query] = path.split('?')
  return [name.endsWith('/') ? `${name}_.data` : `${name}.data`, ...query].join('?')
}

/** Node refuses to send what no browser would; everything else goes out just as it is. */
const sendable = (path: string) =>
  path.replace(/[^\x21-\x7e]/gu, (letter) =>
    Buffer.from(letter, 'utf8').reduce((text, byte) => `${text}%${byte.toString(16)}`, ''),
  )
