import { SESSION_HOURS } from '#app/services/signing-in.server.ts'

/** `__Host-` binds the cookie to this very host over https; plain http (a demonstration) cannot have it. */
const nameOver = (url: URL) => (url.protocol === 'https:' ? '__Host-sid' : 'sid')

export function sessionTokenIn(request: Request, url: URL): string | undefined {
  const wanted = nameOver(url)
  for (const pair of (request.headers.get('Cookie') ?? '').split(';')) {
    const [name, value = ''] = pair.trim().split('=')
    if (name === wanted && /^[\w-]{43}$/.test(value)) return value
  }
  return undefined
}

export function sessionCookie(url: URL, token: string): string {
  return `${nameOver(url)}=${token}; Max-Age=${SESSION_HOURS * 3600}; ${attributes(url)}`
}

export function noSessionCookie(url: URL): string {
  return `${nameOver(url)}=; Max-Age=0; ${attributes(url)}`
}

function attributes(url: URL) {
  const everywhere = 'Path=/; HttpOnly; SameSite=Lax'
  return url.protocol === 'https:' ? `${everywhere}; Secure` : everywhere
}
